using System.Collections.Frozen;
using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>A number as read: its value, the word after it, and whether it was written in digits.</summary>
internal readonly record struct NumberRead(decimal Value, int End, bool InDigits);

/// <summary>Reads cardinal and ordinal numbers in words and digits: "30", "1,000", "3.5", "twenty-nine", "two thousand and fifteen", "60 billion".</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private static readonly FrozenDictionary<string, string> Cardinals = TimeLists.Read("en.numbers.txt");
    private static readonly FrozenDictionary<string, int> OrdinalWords = TimeLists.Numbers("en.ordinals.txt");

    public static NumberRead? Cardinal(CutText w, int at) => w.IsDigits(at) ? Digits(w, at) : InWords(w, at);

    /// <summary>Digits with grouping and decimals, then "million" and the like.</summary>
    public static NumberRead? Digits(CutText w, int at)
    {
        if (!w.IsDigits(at) || w.Digits(at) > 12) return null;
        decimal value = decimal.Parse(w[at].In(w.Text), System.Globalization.NumberStyles.None, null);
        int end = at + 1;
        while (w.Is(end, ",") && w.Glued(end) && w.Glued(end + 1) && w.Digits(end + 1) == 3 && w.Digits(at) <= 3 && value < Largest / 1000)
        {
            value = value * 1000 + w.Number(end + 1);
            end += 2;
        }

        // "8,26%": a comma before two digits and a percent sign is a decimal one.
        if (end == at + 1 && w.Is(end, ",") && w.Glued(end) && w.Glued(end + 1) && w.Digits(end + 1) is 1 or 2 && w.IsAny(end + 2, "%", "percent")) return new NumberRead(value + w.Number(end + 1) / (w.Digits(end + 1) == 1 ? 10m : 100m), end + 2, true);
        if (w.Is(end, ".") && w.Glued(end) && w.Glued(end + 1) && w.Digits(end + 1) is > 0 and <= 8)
        {
            decimal part = w.Number(end + 1);
            for (int i = 0; i < w.Digits(end + 1); i++) part /= 10;
            value += part;
            end += 2;
        }

        return Scaled(w, new NumberRead(value, end, true));
    }

    /// <summary>"2nd", "30th", "second", "twenty-seventh": the number and the word after it.</summary>
    public static (int Value, int End)? Ordinal(CutText w, int at)
    {
        if (w.IsDigits(at)) return w.Glued(at + 1) && w.IsAny(at + 1, "st", "nd", "rd", "th") && w.Number(at) > 0 ? (w.Number(at), at + 2) : null;
        if (OrdinalWords.TryGetValue(w.Lower(at), out int one)) return (one, at + 1);
        int tens = Tens(w.Lower(at));
        if (tens < 20) return null;
        int next = w.Is(at + 1, "-") ? at + 2 : at + 1;
        return OrdinalWords.TryGetValue(w.Lower(next), out int unit) && unit < 10 ? (tens + unit, next + 1) : null;
    }

    /// <summary>20, 30 … for "twenty", "thirty" …; else 0.</summary>
    public static int Tens(string word) => Cardinals.TryGetValue(word, out string? value) && value.Length == 2 ? int.Parse(value, System.Globalization.NumberStyles.None, null) : 0;

    /// <summary>Only the first pair of digits in words: "twenty five" of "twenty five nineteen eighty six".</summary>
    public static NumberRead? Leading(CutText w, int at)
    {
        decimal first = Value(w, at) ?? 0;
        if (first is < 1 or >= 100) return null;
        int next = w.Is(at + 1, "-") ? at + 2 : at + 1;
        decimal unit = first >= 20 ? Value(w, next) ?? 0 : 0;
        return unit is >= 1 and < 10 ? new NumberRead(first + unit, next + 1, false) : new NumberRead(first, at + 1, false);
    }

    private static NumberRead? InWords(CutText w, int at)
    {
        decimal total = 0, group = 0;
        bool afterTens = false;
        int end = at;
        for (int i = at; Value(w, i) is { } value && (i == at || !w.Breaks(i)); i = Joined(w, end, group, total, afterTens))
        {
            if (value >= 1000 && total < Largest / value)
            {
                total += Math.Max(1, group) * value;
                group = 0;
                afterTens = false;
            }
            else if (value == 100 && group < 100)
            {
                group = Math.Max(1, group) * 100;
                afterTens = false;
            }
            else if (value < 100 && (group % 100 == 0 || (afterTens && value is > 0 and < 10)) && !(end > at && value == 0))
            {
                group += value;
                afterTens = value >= 20;
            }
            else if (Year(group, value, end > at))
            {
                group = group * 100 + value;
                afterTens = value >= 20;
            }
            else break;
            end = i + 1;
        }

        return end == at ? null : new NumberRead(total + group, end, false);
    }

    /// <summary>"Nineteen eighty(-six)", "twenty fifteen": two pairs of digits, as years are said.</summary>
    private static bool Year(decimal group, decimal value, bool later) => later && group is >= 10 and <= 20 && value is >= 10 and < 100;

    /// <summary>Where the next number word would stand: behind a hyphen ("twenty-nine"), behind "and" ("two thousand and fifteen").</summary>
    private static int Joined(CutText w, int end, decimal group, decimal total, bool afterTens)
    {
        if (w.Is(end, "-") && w.Glued(end) && w.Glued(end + 1) && afterTens) return end + 1;
        bool goesOn = group >= 100 || (total > 0 && group == 0) || (afterTens && group < 100 && total == 0);
        return w.Is(end, "and") && goesOn && Value(w, end + 1) is > 0 and < 100 ? end + 1 : end;
    }

    private static decimal? Value(CutText w, int at) =>
        Cardinals.TryGetValue(w.Lower(at), out string? value) ? decimal.Parse(value, System.Globalization.NumberStyles.None, null) : null;

    private static NumberRead Scaled(CutText w, NumberRead read)
    {
        int scale = w.Is(read.End, "-") && w.Glued(read.End) ? read.End + 1 : read.End;
        if (Value(w, scale) is { } times and >= 1000 && !w.Breaks(scale) && read.Value < Largest / times) return new NumberRead(read.Value * times, scale + 1, true);
        return read;
    }
}
