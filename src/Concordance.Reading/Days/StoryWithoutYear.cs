using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// The days of a story whose reports print dates and no year ("Tuesday, 4 March", "STAVELEY, June 11 -"), as papers do: they lie within one year
/// of each other, which begins behind the longest time of which no report is, and in which the weekdays beside dates fall on them.
/// </summary>
internal static class StoryWithoutYear
{
    // A leap year: 29 February has its place in the circle of the year.
    private const int Circle = 2000, DaysOfCircle = 366, HalfYear = 183;

    /// <summary>Days in a year that stands for the unknown one, in order; none where no report prints a date above its text.</summary>
    public static DateOnly[] Days(IReadOnlyCollection<DaySource> sources)
    {
        int[] dates = [.. sources.Select(s => s.DateLine).OfType<TimeExpression>().Select(InCircle).OfType<int>().Distinct().Order()];
        if (dates.Length == 0) return [];
        int start = Start(dates);
        (DayPattern Date, DayOfWeek Weekday)[] phrases = [.. sources.SelectMany(s => s.Input.Times).Select(t => WeekdayAgrees.Parts(t.Meaning)).OfType<(DayPattern, DayOfWeek)>().Distinct()];
        return Enumerable.Range(UnknownYear.First, UnknownYear.Last - UnknownYear.First + 1).Select(y => In(y, dates, start)).OfType<DateOnly[]>()
            .MaxBy(days => phrases.Count(p => Fits(p.Date, p.Weekday, days))) ?? [];
    }

    private static int? InCircle(TimeExpression line) => DayReadings.Bare(line.Meaning) is RecurringTime { Pattern: DayPattern { Month: { } month } date } && Calendar.Date(Circle, month, date.DayOfMonth) is { } day ? day.DayOfYear : null;

    /// <summary>The date behind the longest time without one, going round the year.</summary>
    private static int Start(int[] dates) => dates.Select((d, i) => (Date: d, Gap: i > 0 ? d - dates[i - 1] : d + DaysOfCircle - dates[^1])).MaxBy(d => d.Gap).Date;

    /// <summary>The dates from the start on in that year and the others in the next; null where the year has no such day.</summary>
    private static DateOnly[]? In(int year, int[] dates, int start)
    {
        DateOnly?[] days = [.. dates.Select(d => new DateOnly(Circle, 1, 1).AddDays(d - 1) is var day ? Calendar.Date(d >= start ? year : year + 1, day.Month, day.Day) : null)];
        return days.All(d => d is not null) ? [.. days.Select(d => d!.Value).Order()] : null;
    }

    private static bool Fits(DayPattern date, DayOfWeek weekday, DateOnly[] days) =>
        new[] { date.UpTo(days[0].AddDays(HalfYear)), date.From(days[0].AddDays(-HalfYear)) }.Select(r => r?.Days.Single).OfType<DateOnly>()
            .MinBy(d => days.Min(a => Math.Abs(a.DayNumber - d.DayNumber))) is { Year: > 1 } nearest && nearest.DayOfWeek == weekday;
}
