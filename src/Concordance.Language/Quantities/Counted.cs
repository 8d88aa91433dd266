using System.Collections.Frozen;
using Concordance.Language.Times;
using Concordance.Language.Times.Rules;
using Concordance.Texts;

namespace Concordance.Language.Quantities;

/// <summary>A number with what it counts: "at least 30 prisoners", "two dozen trucks", "60 billion rubles", "2.63 percent", "10 to 15 people", "between 20 and 30", "50 or more", "12-year-old".</summary>
internal static class Counted
{
    private const string Rule = "quantities/counted";
    internal static readonly FrozenSet<string> Numbered = WordList.ReadSet(typeof(Counted), "en.numbered-things.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Measures = TimeLists.Read("en.measures.txt");

    public static QuantityRead? Read(CutText w, int at, ParsedText parsed)
    {
        if (Between(w, at, parsed) is { } span) return span;
        (QuantityBound bound, int start) = Hedge.Read(w, at) is { } hedge ? (hedge.Bound, hedge.End) : (QuantityBound.Exact, at);
        if (Number(w, start) is not { } low || NotANumber(w, start, low)) return null;
        decimal? high = null;
        int end = low.End;
        if (w.IsAny(end, "to", "-", "–", "or") && !Changes(w, at, end) && Number(w, end + 1) is { } upper && upper.Value > low.Value && !w.Breaks(end + 1) && (w.Is(end, "to") || !w.Is(end, "or") || upper.Value == low.Value + 1))
            (high, end, low) = (upper.Value, upper.End, low with { Value = low.InDigits ? Lower(low.Value, upper.Value) : low.Value });
        int number = end;
        (bound, end) = Hedge.Behind(w, end, bound);
        (string? unit, int past) = Unit(w, end);
        string? of = unit is null ? CountedNoun.InTree(parsed, w[number - 1]) ?? CountedNoun.Behind(w, end) : null;
        of ??= unit is null ? CountedNoun.OfThose(w, end) : CountedNoun.Measured(w, past);
        if (unit is null && of is null && !(low.InDigits || bound != QuantityBound.Exact || low.Value >= 1_000_000)) return null;
        if (unit is null && of is null && !Stands(w, start, end)) return null;
        if (unit is null && of is null && IsYear(w, start, low)) return null;
        unit ??= CountedNoun.IsPersons(of) ? "person" : null;
        if (Minus(w, at) && high is null) (at, low) = (at - 1, low with { Value = -low.Value });
        return new QuantityRead(at, past, QuantityRead.Plain(low.Value), high is { } h ? QuantityRead.Plain(h) : null, bound, of is not null && CountedNoun.Each(w, end, of), unit, of, Rule);
    }

    /// <summary>"Between 20 and 30 people".</summary>
    private static QuantityRead? Between(CutText w, int at, ParsedText parsed)
    {
        if (!w.Is(at, "between") || Number(w, at + 1) is not { } low || !w.Is(low.End, "and") || w.Breaks(low.End + 1) || Number(w, low.End + 1) is not { } high) return null;
        decimal from = low.InDigits ? Lower(low.Value, high.Value) : low.Value;
        if (high.Value <= from) return null;
        (string? unit, int past) = Unit(w, high.End);
        string? of = unit is null ? CountedNoun.InTree(parsed, w[high.End - 1]) ?? CountedNoun.Behind(w, high.End) : null;
        unit ??= CountedNoun.IsPersons(of) ? "person" : null;
        return new QuantityRead(at, past, QuantityRead.Plain(from), QuantityRead.Plain(high.Value), QuantityBound.Exact, false, unit, of, Rule);
    }

    /// <summary>"Between 5 and 7 million", "$5 to $7 million": the scale stands once, behind the second number, and counts for the first where that stays below.</summary>
    internal static decimal Lower(decimal low, decimal high) => low < 1000 && high >= 1_000_000 && low * Scale(high) < high ? low * Scale(high) : low;

    /// <summary>"Rose from 20 to 30 people" tells of two counts; "ranging from 20 to 30" of one with two ends.</summary>
    internal static bool Changes(CutText w, int at, int separator) =>
        w.Is(separator, "to") && w.Is(at - 1, "from") && !w.IsAny(at - 2, "range", "ranged", "ranges", "ranging", "varied", "varies", "varying", "anywhere");

    private static decimal Scale(decimal value) => value >= 1_000_000_000_000 ? 1_000_000_000_000 : value >= 1_000_000_000 ? 1_000_000_000 : value >= 1_000_000 ? 1_000_000 : 1000;

    /// <summary>A cardinal, with "a dozen", "two dozen", "dozens" aside.</summary>
    private static NumberRead? Number(CutText w, int at)
    {
        if (w.IsAny(at, "a", "one") && w.IsAny(at + 1, "dozen", "hundred", "thousand", "million", "billion"))
            return w.Is(at + 1, "dozen") ? new NumberRead(12, at + 2, false) : NumberReader.Cardinal(w, at + 1);
        return NumberReader.Cardinal(w, at) is { } number ? w.Is(number.End, "dozen") ? number with { Value = number.Value * 12, End = number.End + 1 } : number : null;
    }

    /// <summary>"%", "percent", "km", "rubles"; "year-old" is an age.</summary>
    internal static (string? Unit, int End) Unit(CutText w, int at)
    {
        if (w.Is(at, "%")) return ("percent", at + 1);
        if (w.Are(at, "per", "cent")) return ("percent", at + 2);
        int word = w.Is(at, "-") && w.Glued(at) ? at + 1 : at;
        if (w.IsAny(word, "percentage", "basis") && w.IsAny(word + 1, "point", "points")) return (w.Lower(word) + "-point", word + 2);
        if (w.IsAny(word, "us", "canadian", "australian", "hong") && w.IsCapital(word) && w.IsAny(word + 1, "dollar", "dollars")) return (w.Lower(word)[0] switch { 'c' => "CAD", 'a' => "AUD", _ => "USD" }, word + 2);
        if (w.IsAny(word, "year", "years") && (w.Are(word + 1, "-", "old") || w.Is(word + 1, "old"))) return ("year", w.Is(word + 1, "old") ? word + 2 : word + 3);
        if (w.IsAny(word, "square", "cubic") && Measures.TryGetValue(w.Lower(word + 1), out string? area)) return (area + (w.Is(word, "square") ? "2" : "3"), word + 2);
        return !w.Breaks(word) && Measures.TryGetValue(w.Lower(word), out string? unit) && !(word > at && unit == "point") ? (unit, word + 1) : (null, at);
    }

    /// <summary>Digits that are part of a name, an ordinal, a list mark, a citation mark or a longer code.</summary>
    private static bool NotANumber(CutText w, int at, NumberRead number)
    {
        if (w.Glued(at) && (w.IsAny(at - 1, "[", "#", "/", "_", ".", ":") || w.IsAny(at - 1, "@", "=", "&", "?", "'", "’") || w.IsLetters(at - 1))) return true;
        if (w.Glued(at) && w.Is(at - 1, "-") && !w.IsDigits(at - 2) && !Minus(w, at)) return true;
        if (w.Glued(number.End) && (w.IsAny(number.End, "st", "nd", "rd", "th") || w.IsAny(number.End, "]", "/", ":", "_", "@") || (number.InDigits && w.IsLetters(number.End)))) return true;
        // "Room 12", "the Poor's 500 Index" are names.
        if (number.InDigits && Numbered.Contains(w.Lower(at - 1)) && !w.Breaks(at) && !w.Is(at - 1, "line")) return true;
        if (number.InDigits && w.Is(at - 1, "s") && w.IsAny(at - 2, "'", "’") && w.IsCapital(at - 3) && w.IsCapital(number.End) && w.IsLetters(number.End) && !w.Breaks(number.End)) return true;
        if (number.InDigits && InPlace(w, at, number.End)) return false;
        if (number.InDigits && w.IsAny(number.End, "%", "percent")) return false;
        // "On Monday 12 people met", "at 10:00 GMT 5 ships left": the capital in front is a time's.
        if (TimeVocabulary.Weekday(w, at - 1) is not null || TimeVocabulary.Zones.ContainsKey(w.Lower(at - 1))) return false;
        if (number.InDigits && w.IsCapital(at - 1) && w.IsLetters(at - 1) && !w.Breaks(at) && at > 1 && !w.Breaks(at - 1) && !w.IsAny(at - 2, ".", "?", "!")) return true;
        return w.IsAny(at, "one") && !number.InDigits && !w.IsAny(at + 1, "billion", "million", "thousand", "hundred");
    }

    /// <summary>"Compared to 2008": four digits in one group that may be a year, with nothing they count.</summary>
    private static bool IsYear(CutText w, int at, NumberRead number) => w.Digits(at) == 4 && number.End == at + 1 && number.Value is >= 1900 and < 2100;

    /// <summary>"-2.64%": a sign with a blank in front and none behind.</summary>
    private static bool Minus(CutText w, int at) => w.IsDigits(at) && w.IsAny(at - 1, "-", "−") && w.Glued(at) && !w.Glued(at - 1) && at > 1;

    /// <summary>"In Port Royal 12 people died": the capital in front is a place's, behind which a count begins.</summary>
    private static bool InPlace(CutText w, int at, int end)
    {
        int first = at - 1;
        while (first > at - 4 && w.IsCapital(first) && w.IsLetters(first) && !w.Breaks(first)) first--;
        return first < at - 1 && w.IsAny(first, "in", "at", "near", "across", "from") && w.IsLetters(end) && !w.IsCapital(end) && CountedNoun.Behind(w, end) is not null;
    }

    /// <summary>Digits alone count where they are grouped or have decimals, or a sentence uses them as a number: behind "to", "by", "from", "of", or before "were", "in", "of".</summary>
    private static bool Stands(CutText w, int start, int end) =>
        end - start >= 3 || (end - start == 2 && w.IsAny(end - 1, "million", "billion", "trillion")) || w.IsAny(start - 1, "to", "by", "from", "of", "than", "least", "about", "reached") || w.IsAny(end, "were", "of", "are", "have", "had", "died", "killed", "injured") || w.IsAny(end, "wounded", "dead", "missing", "people") || w.IsAny(end, "mark", "threshold", "barrier");
}
