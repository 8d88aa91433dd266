using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;

namespace Concordance.Reading.Days;

/// <summary>The days a time can name, seen from a report's day, where usage allows several: "next Monday" may be the first to come or that of next week. Of a row of days it is the first.</summary>
public static class DayReadings
{
    public static IEnumerable<DateOnly> Of(TimeMeaning meaning, DateOnly day)
    {
        meaning = Bare(meaning);
        if (meaning is RowDayTime row) return [row.First(day)];
        if (meaning is not RecurringTime { Pattern: WeekdayPattern weekday } recurring) return meaning.On(day).Days.Single is { } one ? [one] : [];
        DateOnly week = Calendar.Monday(day);
        ResolvedTime?[] readings = recurring.Direction switch
        {
            Direction.Next => [weekday.From(Calendar.AddDays(week, 7)), weekday.From(Calendar.AddDays(day, 1))],
            Direction.Last => [weekday.From(Calendar.AddDays(week, -7)), weekday.UpTo(Calendar.AddDays(day, -1))],
            Direction.This => [weekday.From(week), weekday.From(Calendar.AddDays(day, 1))],
            Direction.Past => [weekday.UpTo(day)],
            Direction.JustPast => [weekday.UpTo(Calendar.AddDays(day, -1))],
            Direction.Future => [weekday.From(day)],
            Direction.Coming => [weekday.From(Calendar.AddDays(day, 1))],
            Direction.Nearest => [weekday.UpTo(day), weekday.From(day)],
        };
        return readings.Select(r => r?.Days.Single).OfType<DateOnly>();
    }

    /// <summary>The day behind a clock time or a confirmed date.</summary>
    public static TimeMeaning Bare(TimeMeaning meaning) => meaning switch
    {
        ClockTime { Day: { } day } => Bare(day),
        ConfirmedTime both => Bare(both.Second),
        _ => meaning,
    };

    /// <summary>A date on the calendar, of a given or of any year: "June 2, 2025", "June 2".</summary>
    public static bool IsDate(TimeMeaning meaning) => Bare(meaning) is FixedTime { Days.Single: not null } or RecurringTime { Pattern: DayPattern { Month: not null } };

    /// <summary>A time that names a day only from the report's day: "tomorrow", "next Monday", "the 2nd of next month", "the 30th".</summary>
    public static bool LeansOnDay(TimeMeaning meaning) => Bare(meaning) is
        RecurringTime { Pattern: WeekdayPattern or DayPattern { Month: null } } or OffsetTime { Grain: Grain.Day, Count: -1 or 1 } or NthTime { Grain: Grain.Day, Of: OffsetTime } or WeekdayOfTime;

    /// <summary>"Today", "this morning".</summary>
    public static bool IsToday(TimeMeaning meaning) => Bare(meaning) is OffsetTime { Grain: Grain.Day, Count: 0 };

    /// <summary>A weekday without "next" or "last", with a verb that looks back or ahead: within seven days of the report's.</summary>
    public static bool IsWeekday(TimeMeaning meaning) => Bare(meaning) is RecurringTime { Pattern: WeekdayPattern, Direction: Direction.Past or Direction.Future };

    /// <summary>The day of a time that others can be held against: the first of a row for "a third day"; null where usage allows several.</summary>
    public static DateOnly? Known(TimeMeaning meaning, DateOnly published) => Of(meaning, published).Distinct().Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The number of the day in its month, where the words give it.</summary>
    public static int? DayNumber(TimeMeaning meaning) => Bare(meaning) switch
    {
        FixedTime { Days.Single: { } day } => day.Day,
        RecurringTime { Pattern: DayPattern day } => day.DayOfMonth,
        NthTime { Grain: Grain.Day, Nth: > 0 } nth => nth.Nth,
        _ => null,
    };
}
