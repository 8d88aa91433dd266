using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>Quarters, halves and seasons: "2017 Q1", "Q3 2019", "H2 of 2019", "this summer", "last winter", "summer 2019". A season alone needs a word that points at one.</summary>
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
            return Year(w, part.End) is { } year ? InYear(at, year.End, part.Part, year.Year) : new(at, part.End, TimeKind.Date, new RecurringTime(part.Part, Direction.Nearest), Rule);
        return SeasonAt(s, at);
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
