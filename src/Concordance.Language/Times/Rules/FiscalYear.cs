using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times.Rules;

/// <summary>"Fiscal 2026", "FY26", "FY2025", "financial year 2025-26", "the 2025-26 fiscal year", "the third quarter of fiscal 2026". Where such a year begins the text does not say.</summary>
internal static class FiscalYear
{
    private const string Rule = "times/fiscal-year";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        int start = TimeVocabulary.The(w, at);
        if (Behind(w, start) is { } behind) return Make(at, behind.End, behind.Value);
        int next = w.IsAny(start, "fiscal", "financial") ? w.Is(start + 1, "year") ? start + 2 : start + 1 : w.Is(start, "fy") ? start + 1 : -1;
        if (next < 0 || w.Breaks(next)) return null;
        if (w.IsAny(next, "'", "’") && w.Glued(next + 1)) next++;
        if (Years(w, next) is { } years) return Make(at, years.End, years.Value);
        return w.Is(start, "fy") && w.Digits(next) == 2 ? Make(at, next + 1, $"FY{2000 + w.Number(next)}") : null;
    }

    /// <summary>"The 2025-26 fiscal year", "the 2026 fiscal year".</summary>
    private static (string Value, int End)? Behind(CutText w, int at) =>
        Years(w, at) is { } years && w.IsAny(years.End, "fiscal", "financial") && w.Is(years.End + 1, "year") ? (years.Value, years.End + 2) : null;

    /// <summary>"2026", "2025-26", "2025/2026".</summary>
    private static (string Value, int End)? Years(CutText w, int at)
    {
        if (TimeVocabulary.Year(w, at) is not { } year) return null;
        bool joined = w.IsAny(year.End, "-", "–", "/") && w.Glued(year.End) && w.Glued(year.End + 1);
        int second = joined ? w.Digits(year.End + 1) == 2 ? year.Year / 100 * 100 + w.Number(year.End + 1) : w.Number(year.End + 1) : -1;
        return second == year.Year + 1 ? ($"FY{year.Year}/FY{second}", year.End + 2) : ($"FY{year.Year}", year.End);
    }

    private static TimeRead Make(int at, int end, string value) => new(at, end, TimeKind.Date, new FixedTime(value, DayRange.Unknown), Rule);
}
