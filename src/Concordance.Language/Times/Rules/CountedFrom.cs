using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Two days after today", "three weeks from tomorrow", "2 weeks before May 13 1999", "3 days starting from next Monday", "for 3 days from today".</summary>
internal static class CountedFrom
{
    private const string Rule = "times/counted-from";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        bool held = w.Is(at, "for");
        int start = held ? at + 1 : w.Is(at, "in") ? at + 1 : at;
        if (CountedUnits.Amount(w, start) is not { } amount || w.Breaks(amount.End)) return null;
        int next = held && w.Is(amount.End, ",") ? amount.End + 1 : amount.End;
        if ((w.IsAny(next, "starting", "beginning") || (held && w.Is(next, "from"))) && amount.Parts.Length == 1) return Stretch(s, at, w.IsAny(next + 1, "from", "on") ? next + 2 : next + 1, amount.Parts[0], CountedUnits.Length(amount.Parts));
        if (held || !w.IsAny(next, "after", "before", "from", "since", "following") || s.Phrase(next + 1) is not { Kind: TimeKind.Date or TimeKind.Vague } from) return null;
        if (from.Kind == TimeKind.Vague && !w.Is(next + 1, "now")) return null;
        TimeMeaning anchor = from.Kind == TimeKind.Vague ? new OffsetTime(0, Grain.Day) : from.Meaning;
        return new(at, from.End, TimeKind.Date, CountedUnits.Move(anchor, amount.Parts, w.Is(next, "before") ? -1 : 1), Rule, [from]);
    }

    private static TimeRead? Stretch(TimeScan s, int at, int day, (int Count, Grain Grain) amount, string length) =>
        s.Day(day) is { } from ? new(at, from.End, TimeKind.Duration, new CountedTime(from.Meaning, amount.Count, amount.Grain, length, 0), Rule, [from]) : null;
}
