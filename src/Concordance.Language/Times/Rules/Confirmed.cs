using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>A weekday and a date for one day: "Monday (June 2)", "Friday, May 30", "Tue May 9", "June 2 (Monday)". A clash is a finding of its own.</summary>
internal static class Confirmed
{
    private const string Rule = "times/confirmed";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (s.Atom(at) is not { Kind: TimeKind.Date } first) return null;
        bool weekday = first.Meaning is RecurringTime { Pattern: WeekdayPattern };
        if (!weekday && !IsDate(first)) return null;
        bool bracket = w.IsAny(first.End, "(", "[");
        int next = bracket || (w.Is(first.End, ",") && weekday) || (w.Is(first.End, "-") && weekday && w.Glued(first.End)) ? first.End + 1 : first.End;
        if (w.Breaks(next) || (next == first.End && !weekday)) return null;
        TimeRead? second = weekday ? Date(s, next) : bracket ? WeekdayName.Read(s, next) : null;
        if (second is null || (bracket && !w.IsAny(second.End, ")", "]"))) return null;
        (TimeRead day, TimeRead date) = weekday ? (first, second) : (second, first);
        return new(at, bracket ? second.End + 1 : second.End, TimeKind.Date, new ConfirmedTime(day.Meaning, Turned(day, date)), Rule, [first, second]);
    }

    /// <summary>"Friday 7.6", "Friday 7-6": beside a weekday these are dates.</summary>
    private static TimeRead? Date(TimeScan s, int at)
    {
        if (s.Atom(at) is { } read && IsDate(read)) return read;
        CutText w = s.Words;
        if (w.Digits(at) is not (1 or 2) || w.Digits(at + 2) is not (1 or 2) || !w.IsAny(at + 1, ".", "-") || !w.Glued(at + 1) || !w.Glued(at + 2)) return null;
        return Calendar.Date(2000, w.Number(at), w.Number(at + 2)) is null ? null
            : new(at, at + 3, TimeKind.Date, new RecurringTime(new DayPattern(w.Number(at), w.Number(at + 2), null, MonthNames.DayOf(w.Number(at), w.Number(at + 2))), Direction.Nearest), Rule);
    }

    private static bool IsDate(TimeRead read) => read.Meaning is FixedTime { Days.Single: not null } or RecurringTime { Pattern: DayPattern { Weekday: null } };

    /// <summary>"This Friday (Jun-15)": the date takes the weekday's direction where it has none.</summary>
    private static TimeMeaning Turned(TimeRead day, TimeRead date) =>
        date.Meaning is RecurringTime { Direction: Direction.Nearest } bare && day.Meaning is RecurringTime { Direction: Direction.This or Direction.Next } ? bare with { Direction = Direction.Nearest } : date.Meaning;
}
