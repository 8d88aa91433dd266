using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"This morning", "in the evening", "overnight", "midday", "at noon". On which day, the words around say.</summary>
internal static class DayPart
{
    private const string Rule = "times/day-part";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (w.Is(at, "mid") && w.Is(at + 1, "-") && w.Is(at + 2, "day")) return new(at, at + 3, TimeKind.Time, new ClockTime(null, "TMI"), Rule);
        int name = w.IsAny(at, "this", "that", "the") ? at + 1 : at;
        if (Code(w, name) is not { } code) return null;
        if (w.Is(at, "this")) return new(at, name + 1, TimeKind.Date, new ClockTime(new OffsetTime(0, Grain.Day), code), Rule);
        bool alone = w.IsAny(name, "overnight", "midday", "midnight", "noon", "lunchtime");
        bool led = w.IsAny(at - 1, "in", "by", "during", "until", "since", "on", "at", "early", "late");
        return alone || (led && name > at) ? new(name, name + 1, TimeKind.Time, new ClockTime(null, code), Rule) : null;
    }

    /// <summary>"TMO" for "morning", "T12:00" for "noon".</summary>
    internal static string? Code(CutText w, int at) => TimeVocabulary.DayParts.TryGetValue(w.Lower(at), out string? code) ? "T" + code : null;
}
