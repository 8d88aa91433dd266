using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>A clock time with its day beside it: "12:00 UTC Monday", "9 am tomorrow", "Monday 9 am". Behind "at" the two stay apart.</summary>
internal static class ClockWithDay
{
    private const string Rule = "times/clock-with-day";

    public static TimeRead? Read(TimeScan s, int at)
    {
        if (s.Atom(at) is not { } first) return null;
        CutText w = s.Words;
        if (w.Breaks(first.End)) return null;
        if (first.Meaning is ClockTime { Day: null } clock)
        {
            int next = w.IsAny(first.End, "on", ",") ? first.End + 1 : first.End;
            if (!char.IsAsciiDigit(clock.Clock[1]) || s.Atom(next) is not { Kind: TimeKind.Date } day) return null;
            // "8 am this morning": the part of the day says no more than the hour.
            TimeMeaning of = day.Meaning is ClockTime { Day: { } whole } ? whole : day.Meaning;
            return DayWithPart.IsDay(of) ? new(at, day.End, TimeKind.Date, clock with { Day = of }, Rule, [first, day]) : null;
        }

        if (first.Kind != TimeKind.Date || !DayWithPart.IsDay(first.Meaning) || s.Atom(first.End) is not { Meaning: ClockTime { Day: null } behind } hour) return null;
        return new(at, hour.End, TimeKind.Date, behind with { Day = first.Meaning }, Rule, [first, hour]);
    }
}
