using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"This morning", "early this evening", "in the evening", "early morning", "the early hours", "overnight", "midday", "at noon". On which day, the words around say.</summary>
internal static class DayPart
{
    private const string Rule = "times/day-part";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (w.Is(at, "mid") && w.Is(at + 1, "-") && w.Is(at + 2, "day")) return new(at, at + 3, TimeKind.Time, new ClockTime(null, "TMI"), Rule);
        if (Hours(w, at) is { } hours) return hours;
        if (w.Number(at) == 12 && w.IsAny(at + 1, "noon", "midday", "midnight") && !w.Breaks(at + 1)) return new(at, at + 2, TimeKind.Time, new ClockTime(null, Code(w, at + 1)!), Rule);
        if (w.IsAny(at, "morning", "afternoon") && w.IsAny(at + 1, "trade", "trading") && !w.Breaks(at + 1)) return new(at, at + 1, TimeKind.Time, new ClockTime(null, Code(w, at)!), Rule);
        if (w.IsAny(at, "early", "late", "later", "earlier", "mid")) return Early(s, at);
        int name = w.IsAny(at, "this", "that", "the") ? at + 1 : at;
        if (Code(w, name) is not { } code) return null;
        if (w.Is(at, "this")) return new(at, name + 1, TimeKind.Date, new ClockTime(new OffsetTime(0, Grain.Day), code), Rule);
        bool alone = w.IsAny(name, "overnight", "midday", "midnight", "noon", "lunchtime");
        bool led = w.IsAny(at - 1, "in", "by", "during", "until", "since", "on", "at", "early", "late");
        return alone || (led && name > at) ? new(name, name + 1, TimeKind.Time, new ClockTime(null, code), Rule) : null;
    }

    /// <summary>"Early this morning", "late in the evening", "early afternoon", "mid-morning".</summary>
    private static TimeRead? Early(TimeScan s, int at)
    {
        CutText w = s.Words;
        int next = w.Are(at + 1, "in", "the") ? at + 3 : w.Are(at + 1, "that") || w.Is(at + 1, "-") || w.Is(at + 1, "this") ? at + 2 : at + 1;
        if (w.Breaks(next) || !w.IsAny(next, "morning", "afternoon", "evening") || Code(w, next) is not { } code) return null;
        bool today = w.Is(next - 1, "this");
        if (next == at + 1 && w.IsLetters(next + 1) && !w.Breaks(next + 1) && !w.IsAny(next + 1, "on", "as", "when", "and", "in", "local", "trade", "trading")) return null;
        return new(at, next + 1, today ? TimeKind.Date : TimeKind.Time, new ClockTime(today ? new OffsetTime(0, Grain.Day) : null, code), Rule);
    }

    /// <summary>"The early hours", "the small hours": behind midnight.</summary>
    private static TimeRead? Hours(CutText w, int at)
    {
        int next = TimeVocabulary.The(w, at);
        return next > at && w.IsAny(next, "early", "small", "wee") && w.Is(next + 1, "hours") ? new(at, w.Are(next + 2, "of", "the", "morning") ? next + 5 : next + 2, TimeKind.Time, new ClockTime(null, "TMO"), Rule) : null;
    }

    /// <summary>"TMO" for "morning", "T12:00" for "noon".</summary>
    internal static string? Code(CutText w, int at) => TimeVocabulary.DayParts.TryGetValue(w.Lower(at), out string? code) ? "T" + code : null;
}
