using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>"Monday (June 2)": the year is one in which that date falls on that weekday.</summary>
public static class WeekdayAgrees
{
    private static readonly RuleId Rule = new("days/weekday-agrees");

    public static IEnumerable<DayClue> Find(DayInput input)
    {
        foreach (TimeExpression time in input.Times)
        {
            if (Parts(time.Meaning) is not var (date, weekday)) continue;
            yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Agreement, DayKnown.Solved, d => Near(date, d).Any(n => n.DayOfWeek == weekday));
        }
    }

    /// <summary>Whether a weekday beside the date tells its year.</summary>
    public static bool TellsYear(TimeMeaning meaning) => Both(meaning) is { First: RecurringTime { Pattern: WeekdayPattern } };

    /// <summary>The date without a year and the weekday beside it.</summary>
    public static (DayPattern Date, DayOfWeek Weekday)? Parts(TimeMeaning meaning) =>
        Both(meaning) is { First: RecurringTime { Pattern: WeekdayPattern weekday }, Second: RecurringTime { Pattern: DayPattern { Month: not null } date } } ? (date, weekday.Weekday) : null;

    /// <summary>Where the weekday beside a date lies by its own words: "next Monday, June 2".</summary>
    public static Direction? First(TimeMeaning meaning) => Both(meaning) is { First: RecurringTime first } ? first.Direction : null;

    private static ConfirmedTime? Both(TimeMeaning meaning) => meaning switch
    {
        ConfirmedTime both => both,
        ClockTime { Day: ConfirmedTime both } => both,
        _ => null,
    };

    /// <summary>The date before and after a day.</summary>
    private static IEnumerable<DateOnly> Near(DayPattern date, DateOnly day) =>
        new[] { date.UpTo(day), date.From(day) }.Select(r => r?.Days.Single).OfType<DateOnly>();
}
