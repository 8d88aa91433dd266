using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Monday morning", "tomorrow night", "June 2 in the evening", "yesterday afternoon", "early on Friday".</summary>
internal static class DayWithPart
{
    private const string Rule = "times/day-with-part";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (s.Atom(at) is not { Kind: TimeKind.Date, Meaning: not (ClockTime or EdgeTime) } day) return null;
        int next = w.Are(day.End, "in", "the") ? day.End + 2 : w.IsAny(day.End, "early", "late") ? day.End + 1 : day.End;
        if (w.Breaks(next) || !IsDay(day.Meaning) || w.Lower(next).EndsWith('s') || DayPart.Code(w, next) is not { } part) return null;
        return new(at, next + 1, TimeKind.Date, new ClockTime(day.Meaning, part), Rule, [day]);
    }

    internal static bool IsDay(TimeMeaning meaning) => meaning is RecurringTime { Pattern: WeekdayPattern or DayPattern or HolidayPattern } or OffsetTime { Grain: Grain.Day } or FixedTime { Days.Single: not null } or ConfirmedTime or ShiftedTime or WeekdayOfTime;
}
