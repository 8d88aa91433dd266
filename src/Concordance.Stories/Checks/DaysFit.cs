using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Whether a passage tells the day that was asked for. The sentence has no day of its own: "on Monday" and "June 2" are read as from the day of each report.</summary>
internal sealed class DaysFit(Joined story)
{
    /// <summary>The times asked for that the passage does not tell.</summary>
    public IEnumerable<PassageDifference> Differences(Clause asked, Clause told)
    {
        foreach (TimeExpression time in asked.Times)
            if (!told.Times.Any(t => Tells(time, asked.In, t, told.In))) yield return new PassageDifference(DifferenceKind.Day, time.Span, told.Times.IsEmpty ? null : told.In.Report.At(told.Times[0].Span));
    }

    public bool Tells(TimeExpression asked, ReadReport askedIn, TimeExpression told, ReadReport toldIn)
    {
        if (asked.Kind is not (TimeKind.Date or TimeKind.Time)) return asked.Kind == told.Kind && asked.Meaning.On(null).Value is { } value ? value == told.Meaning.On(null).Value : Alike(asked, askedIn, told, toldIn);
        if (asked.Kind == TimeKind.Time && told.Kind != TimeKind.Time || asked.Bound?.Bound != told.Bound?.Bound) return false;
        if (asked.Kind == TimeKind.Time && Clock(asked, null) != Clock(told, null)) return false;
        DayRange? days = story.On(told)?.Days;
        if (days is not { Earliest: { } first, Latest: { } last }) return Alike(asked, askedIn, told, toldIn);
        if (asked.Meaning is FixedTime { Days: { Earliest: { } from, Latest: { } to } }) return from <= first && last <= to;
        // "Yesterday" leads to no day here: nobody knows on which day it is asked. "This year" is taken in the report's own words.
        if (!DayReadings.IsDate(asked.Meaning) && DayReadings.Bare(asked.Meaning) is not RecurringTime) return first != last && Alike(asked, askedIn, told, toldIn);
        return first == last && IsThatDay(asked.Meaning, first)
            || story.DayOf(toldIn).Value is { } known && asked.Meaning.On(known).Days is { Earliest: { } start, Latest: { } end } && start <= first && last <= end && DayReadings.Bare(asked.Meaning) is not RecurringTime { Pattern: WeekdayPattern };
    }

    /// <summary>A weekday, or a day and its month, of any week or year.</summary>
    private static bool IsThatDay(TimeMeaning asked, DateOnly day) => DayReadings.Bare(asked) is RecurringTime recurring && recurring.Pattern switch
    {
        WeekdayPattern weekday => weekday.Weekday == day.DayOfWeek,
        DayPattern date => date.DayOfMonth == day.Day && (date.Month is null || date.Month == day.Month),
        _ => false,
    };

    private static string? Clock(TimeExpression time, DateOnly? day) => time.Meaning.On(day).Value?.Split('T') is [_, var clock, ..] ? clock : null;

    private static bool Alike(TimeExpression asked, ReadReport askedIn, TimeExpression told, ReadReport toldIn) =>
        asked.Kind == told.Kind && asked.Span.Of(askedIn.Report.Text).Equals(told.Span.Of(toldIn.Report.Text), StringComparison.OrdinalIgnoreCase);
}
