using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>
/// Quarters, halves and seasons: "2017 Q1", "Q3 2019", "H2 of 2019", "the third quarter", "first-half profit", "this summer",
/// "last winter", "summer 2019". A season alone needs a word that points at one, a half one of business behind it.
/// </summary>
internal static class YearPart
{
    private const string Rule = "times/year-part";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (TimeVocabulary.Year(w, at) is { } first)
        {
            int next = w.Is(first.End, "-") && w.Glued(first.End) ? first.End + 1 : first.End;
            return Coded(w, next) is { } behind ? InYear(at, behind.End, behind.Part, first.Year) : null;
        }

        if (Coded(w, at) is { } part)
            return Year(w, part.End) is { } year ? InYear(at, year.End, part.Part, year.Year) : new(at, part.End, TimeKind.Date, new RecurringTime(part.Part, Direction.Nearest) { Lean = s.Tense(at) }, Rule);
        return Counted(s, at) ?? SeasonAt(s, at);
    }

    /// <summary>"The third quarter", "third-quarter", "the fiscal third quarter", "the second half of the year", "first-half profit".</summary>
    private static TimeRead? Counted(TimeScan s, int at)
    {
        CutText w = s.Words;
        int number = TimeVocabulary.The(w, at);
        bool fiscal = w.Is(number, "fiscal");
        if (NumberReader.Ordinal(w, fiscal ? number + 1 : number) is not { Value: <= 4 } nth || w.Breaks(nth.End)) return null;
        bool hyphen = w.Is(nth.End, "-") && w.Glued(nth.End);
        // In "the third-quarter loss" the article is the loss's.
        if (hyphen && number > at) return null;
        int unit = hyphen ? nth.End + 1 : nth.End, end = unit + 1;
        if (!w.IsAny(unit, "quarter", "half") || (w.Is(end, "-") && w.Glued(end)) || w.IsAny(end, "final", "finals", "century")) return null;
        YearPartPattern part = w.Is(unit, "quarter") ? new(3 * nth.Value - 2, 3, $"Q{nth.Value}", $"Q{nth.Value}") : new(nth.Value < 3 ? 6 * nth.Value - 5 : 1, 6, $"H{nth.Value}", $"H{nth.Value}");
        if (w.Is(unit, "half") && (nth.Value > 2 || !hyphen && !w.Is(end, "of"))) return null;
        int outer = w.IsAny(end, "of", "in") ? end + 1 : end;
        if (outer > end && FiscalYear.Read(s, outer) is { Meaning: FixedTime { Value: { } code } } year) return new(at, year.End, TimeKind.Date, new FixedTime($"{code}-{part.Code}", Concordance.Texts.DayRange.Unknown), Rule, [year]);
        if (Year(w, end) is { } printed && !fiscal) return InYear(at, printed.End, part, printed.Year);
        if (w.Is(unit, "half")) return Half(s, at, outer, part);
        if (fiscal) return new(at, end, TimeKind.Date, new FixedTime("FYXXXX-" + part.Code, Concordance.Texts.DayRange.Unknown), Rule);
        return new(at, end, TimeKind.Date, new RecurringTime(part, Direction.Nearest) { Lean = s.Tense(at) }, Rule);
    }

    /// <summary>"The first half of the match" is none: the year stands behind, or a word of business.</summary>
    private static TimeRead? Half(TimeScan s, int at, int outer, YearPartPattern part)
    {
        CutText w = s.Words;
        if (RelativeUnit.Read(s, outer) is { Meaning: OffsetTime { Grain: Grain.Year } year } of) return new(at, of.End, TimeKind.Date, new NthTime(part.FirstMonth, 6, Grain.Month, year), Rule, [of]);
        if (w.Are(outer, "the", "year")) return new(at, outer + 2, TimeKind.Date, new RecurringTime(part, Direction.Nearest) { Lean = s.Tense(at) }, Rule);
        bool business = w.IsAny(outer, "profit", "profits", "loss", "losses", "results", "earnings", "sales", "revenue", "net");
        return business ? new(at, outer, TimeKind.Date, new RecurringTime(part, Direction.Nearest) { Lean = s.Tense(at) }, Rule) : null;
    }

    private static TimeRead? SeasonAt(TimeScan s, int at)
    {
        CutText w = s.Words;
        (Direction Direction, int End)? toward = TimeVocabulary.Toward(w, at);
        int name = toward?.End ?? TimeVocabulary.The(w, at);
        if (Season(w.Lower(name)) is not { } season) return null;
        if (Year(w, name + 1) is { } year) return InYear(at, year.End, season, year.Year);
        bool led = w.IsAny(at - 1, "in", "since", "until", "by", "during", "before", "after", "early", "late", "mid");
        if (toward is null && !(led && !w.Is(name, "fall"))) return null;
        return new(at, name + 1, TimeKind.Date, new RecurringTime(season, toward?.Direction ?? s.Tense(at)), Rule);
    }

    /// <summary>Meteorological seasons of the northern half: they begin on the first of a month.</summary>
    private static YearPartPattern? Season(string name) => name switch
    {
        "spring" => new(3, 3, "SP", "spring"),
        "summer" => new(6, 3, "SU", "summer"),
        "autumn" or "fall" => new(9, 3, "FA", "autumn"),
        "winter" => new(12, 3, "WI", "winter"),
        _ => null,
    };

    /// <summary>"Q1" to "Q4", "H1", "H2".</summary>
    private static (YearPartPattern Part, int End)? Coded(CutText w, int at)
    {
        if (!w.IsAny(at, "q", "h") || w.Digits(at + 1) != 1 || !w.Glued(at + 1) || (w.Glued(at + 2) && !w.IsAny(at + 2, "-", ".", ",", ")", "'", "’", "?"))) return null;
        int n = w.Number(at + 1);
        if (w.Is(at, "q")) return n is >= 1 and <= 4 ? (new(3 * n - 2, 3, $"Q{n}", $"Q{n}"), at + 2) : null;
        return n is 1 or 2 ? (new(6 * n - 5, 6, $"H{n}", $"H{n}"), at + 2) : null;
    }

    private static (int Year, int End)? Year(CutText w, int at) =>
        w.Breaks(at) ? null : TimeVocabulary.Year(w, w.IsAny(at, "of", "in") || (w.Is(at, "-") && w.Glued(at)) ? at + 1 : at);

    private static TimeRead? InYear(int at, int end, YearPartPattern part, int year) =>
        part.InYear(year) is { } whole ? new(at, end, TimeKind.Date, new FixedTime(whole.Value, whole.Days), Rule) : null;
}
