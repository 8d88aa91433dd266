using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"2025", "the year 2008", "the 1990s", "the nineties", "the 15th century", "fiscal year 2008". Four digits that count something are none.</summary>
internal static class YearNumber
{
    private const string Rule = "times/year-number";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        return Named(w, at) ?? Decade(w, at) ?? Century(w, at) ?? Bare(w, at) ?? InWords(w, at);
    }

    /// <summary>"Year 2008", "the year of 2008", "calendar year 2008", "fiscal year 2008".</summary>
    private static TimeRead? Named(CutText w, int at)
    {
        int next = TimeVocabulary.The(w, at);
        string code = w.Is(next, "fiscal") ? "FY" : w.Is(next, "school") ? "SY" : w.Is(next, "calendar") ? "" : "-";
        if (code != "-") next++;
        if (!w.Is(next, "year")) return null;
        int number = w.Is(next + 1, "of") ? next + 2 : next + 1;
        if (TimeVocabulary.Year(w, number) is not { } year) return null;
        if (code is "FY" or "SY") return new(at, year.End, TimeKind.Date, new FixedTime(code + year.Year, Concordance.Texts.DayRange.Unknown), Rule);
        return Fixed(w.Is(at, "the") && code == "-" ? at + 1 : at, year.End, Calendar.Year(year.Year));
    }

    /// <summary>"1990s", "the 1990's", "the '90s", "the nineties".</summary>
    private static TimeRead? Decade(CutText w, int at)
    {
        int next = w.IsAny(at, "'", "’") ? at + 1 : at;
        if (w.Number(next) is >= 0 and var n && n % 10 == 0 && (w.Digits(next) == 4 || (w.Digits(next) == 2 && n >= 20 && (w.IsAny(next - 1, "the", "'", "’", "in") || w.Is(next - 1, "and") && w.Is(next - 2, "s")))))
        {
            int s = w.IsAny(next + 1, "'", "’") ? next + 2 : next + 1;
            if (!w.Is(s, "s") || (n > 100 && n is < 1000 or > 2190)) return null;
            int first = n < 100 ? 1900 + n : n;
            return Fixed(at, s + 1, Calendar.Years(first, first + 9, $"{first / 10}"));
        }

        if (!w.Lower(at).EndsWith("ties", StringComparison.Ordinal) || !w.IsAny(at - 1, "the", "in", "early", "late")) return null;
        int tens = NumberReader.Tens(w.Lower(at)[..^3] + "y");
        return tens >= 20 ? Fixed(at, at + 1, Calendar.Years(1900 + tens, 1909 + tens, $"{190 + tens / 10}")) : null;
    }

    private static TimeRead? Century(CutText w, int at)
    {
        int number = TimeVocabulary.The(w, at);
        if (NumberReader.Ordinal(w, number) is not { Value: >= 1 and <= 30 } nth) return null;
        int next = w.Is(nth.End, "-") ? nth.End + 1 : nth.End;
        int first = 100 * (nth.Value - 1);
        return w.Is(next, "century") ? Fixed(number, next + 1, Calendar.Years(Math.Max(1, first), first + 99, $"{nth.Value - 1:00}")) : null;
    }

    private static TimeRead? Bare(CutText w, int at)
    {
        // "Since '82".
        if (w.IsAny(at, "'", "’") && w.Digits(at + 1) == 2 && w.Glued(at + 1) && !w.Glued(at + 2) && w.IsAny(at - 1, "since", "in", "of", "until", "from", "summer", "spring")) return Fixed(at, at + 2, Calendar.Year(WrittenDate.TwoDigits(w.Number(at + 1))));
        if (TimeVocabulary.Year(w, at) is not { } year || w.Glued(year.End) && (w.IsAny(year.End, "%", ":", "st", "th", "nd", "rd") || w.IsLetters(year.End))) return null;
        return Led(w, at, year.Year) ? Fixed(at, year.End, Calendar.Year(year.Year)) : null;
    }

    /// <summary>A year stands behind a word that leads to a time, or is one of our own times and no counted thing follows.</summary>
    private static bool Led(CutText w, int at, int year)
    {
        if (w.Is(at - 1, "-") && w.Is(at - 2, "for")) return false;
        if (Quantities.Counted.Numbered.Contains(w.Lower(at - 1)) && !w.IsAny(at - 1, "season", "version", "no")) return false;
        // "The Harbour 2000 Index": part of a name.
        if (w.IsCapital(at - 1) && w.IsCapital(at + 1) && w.IsLetters(at + 1) && !w.Glued(at + 1) && !w.Breaks(at + 1) && at > 1 && w.IsLetters(at - 2) && !w.Breaks(at - 1) && TimeVocabulary.Month(w, at - 1).Month == 0) return false;
        if (w.Glued(at) && !w.IsAny(at - 1, "(", "-", "–", "=", "~", "[") && !w.IsAny(at - 1, "/", "\"", "“", "—")) return false;
        if (w.IsAny(at - 1, "in", "since", "until", "by", "from", "during", "before", "after", "till") || w.IsAny(at - 1, "than", "of", "year", "early", "late", "mid", "between", "through")) return !Counted(w, at) || w.IsAny(at - 1, "in", "since", "year");
        if (w.Is(at - 1, "to") && w.IsAny(at - 2, "back", "compared", "prior")) return !Counted(w, at);
        return year is >= 1900 and <= 2150 && !Counted(w, at) && !w.IsAny(at - 1, "about", "nearly", "some", "least", "for", "over", "almost", "to");
    }

    /// <summary>"2000 people", "1000 for 1000", "2000 GMT".</summary>
    private static bool Counted(CutText w, int at)
    {
        if (w.Breaks(at + 1)) return false;
        if (w.Are(at + 1, "-", "for") && w.Glued(at + 1)) return true;
        if (TimeVocabulary.Zones.ContainsKey(w.Lower(at + 1)) || w.IsAny(at + 1, "for", "hours", "hrs", "h", "local")) return w.Is(at + 1, "for") ? w.IsDigits(at + 2) : true;
        // "A 2000 year old tradition" counts; "the 2014 protests" names the year.
        if (TimeVocabulary.Unit(w, at + 1) is not null && w[at + 1].Length > 2 && w.IsAny(at + 2, "old", "-")) return true;
        if (w.Is(at - 1, "the") && w.Number(at) % 100 != 0) return false;
        string next = w.Lower(at + 1);
        return next.Length > 3 && next.EndsWith('s') && !w.IsCapital(at + 1) && !w.IsAny(at + 1, "was", "sales", "this", "less", "across", "elections", "versus");
    }

    /// <summary>"Two thousand and fifteen", "nineteen ninety six".</summary>
    private static TimeRead? InWords(CutText w, int at) =>
        w.IsAny(at - 1, "in", "since", "until", "by", "from") && NumberReader.Cardinal(w, at) is { InDigits: false, Value: >= 1100 and <= 2199 } words && words.End > at + 1
            && !(words.Value % 100 == 0 && w.IsLetters(words.End) && !w.Breaks(words.End))
            ? Fixed(at, words.End, Calendar.Year((int)words.Value)) : null;

    private static TimeRead Fixed(int at, int end, ResolvedTime whole) => new(at, end, TimeKind.Date, new FixedTime(whole.Value, whole.Days), Rule);
}
