using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Today", "tomorrow", "yesterday", "earlier today", "tonight", "last night", "the day after tomorrow".</summary>
internal static class RelativeDay
{
    private const string Rule = "times/relative-day";

    // What has gone on for longer is counted in weeks.
    private const int LongestRow = 60;

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (w.IsAny(at, "earlier", "later") && Shift(w, at + 1) is { } sooner && w.Is(at + 1, "today")) return Day(at, at + 2, sooner);
        if (NthDay(w, at) is { } running) return running;
        int day = TimeVocabulary.The(w, at);
        if (w.Is(day, "day") && w.IsAny(day + 1, "after", "before") && Shift(w, day + 2) is { } step)
            return Day(at, day + 3, step + (w.Is(day + 1, "after") ? 1 : -1));
        if (w.Is(at, "tonight")) return new(at, at + 1, TimeKind.Date, new ClockTime(new OffsetTime(0, Grain.Day), "TNI"), Rule);
        if (w.Is(at, "last") && w.Is(at + 1, "night")) return new(at, at + 2, TimeKind.Date, new ClockTime(new OffsetTime(-1, Grain.Day), "TNI"), Rule);
        return Shift(w, at) is { } days && !w.IsAny(at - 1, "a", "better") ? Day(at, at + 1, days) : null;
    }

    /// <summary>"For a second consecutive day", "for a third day", "entered its fourth day": the report's own day, the latest of a row.</summary>
    private static TimeRead? NthDay(CutText w, int at)
    {
        if (!w.IsAny(at, "a", "the", "its") || NumberReader.Ordinal(w, at + 1) is not { Value: > 1 and < LongestRow } nth) return null;
        int day = w.IsAny(nth.End, "consecutive", "straight", "successive") ? nth.End + 1 : nth.End;
        if (!w.Is(day, "day")) return null;
        int end = w.Is(day + 1, "running") ? day + 2 : w.Are(day + 1, "in", "a", "row") ? day + 4 : day + 1;
        bool row = w.Is(at, "its") ? w.IsAny(at - 1, "entered", "enters", "into") : day > nth.End || end > day + 1 || (w.Is(at - 1, "for") && w.Is(at, "a"));
        return row ? new(at, end, TimeKind.Date, new RowDayTime((int)nth.Value), Rule) : null;
    }

    internal static int? Shift(CutText w, int at) => w.Lower(at) switch
    {
        "today" => 0,
        "tomorrow" or "tmrw" => 1,
        "yesterday" => -1,
        _ => null,
    };

    private static TimeRead Day(int at, int end, int days) => new(at, end, TimeKind.Date, new OffsetTime(days, Grain.Day), Rule);
}
