using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// Days near which the reports of a story appeared: printed, given or in an address; else the full dates in the texts; else dates without a year
/// above the texts.
/// </summary>
/// <param name="days">In order.</param>
/// <param name="areOfReports">Whether they are days of reports: of dates in the texts nobody knows how much later the reports appeared.</param>
internal sealed class DayAnchors(DateOnly[] days, bool areOfReports)
{
    private const int HalfYear = 183, Season = 92, FewDays = 3, MoreWhereUndated = 2;

    // A date falls on the same weekday again after five years at the soonest.
    private const int LeastRepeat = 4;

    public DateOnly[] Days => days;

    public bool Any => days.Length > 0;

    public bool IsWithoutYear => Any && UnknownYear.Is(days[0]);

    /// <summary>An end more than half a year from every day that the story prints comes from how dates without a year repeat; it is left open.</summary>
    public DateOnly? Near(DateOnly? end) => end is { } day && Any && days.All(a => Math.Abs(a.DayNumber - day.DayNumber) > HalfYear) ? null : end;

    /// <summary>
    /// Words more that a link between reports has to share than where the story is of a few days: over twice the time there are twice as many
    /// Mondays, and as many events that are told in the same words.
    /// </summary>
    public int MoreWords { get; } = days.Length == 0 ? 0 : Doublings(days[^1].DayNumber - days[0].DayNumber) + (areOfReports ? 0 : MoreWhereUndated);

    /// <summary>How long the story was silent at most, a season at least: so far from its other days a report of it can have appeared.</summary>
    public int Reach { get; } = days.Zip(days.Skip(1), (a, b) => b.DayNumber - a.DayNumber).Append(Season).Max();

    /// <summary>Between which of the days that are left the report can have appeared, being of this story; the last is open where the story has dates only, and none of a report.</summary>
    public (DateOnly First, DateOnly? Last) Within(DaySet left)
    {
        (DateOnly first, DateOnly last) = left.Ends();
        if (days.Length == 0) return (first, last);
        DateOnly from = days[0].AddDays(-Reach), to = days[^1].AddDays(Reach);
        if (from > last || to < first) return (first, last);
        return (from > first ? from : first, areOfReports || last < to ? to < last ? to : last : null);
    }

    private static int Doublings(int span)
    {
        int doublings = 0;
        for (int left = span; left > FewDays; left /= 2) doublings++;
        return doublings;
    }

    public static DayAnchors Of(IReadOnlyCollection<DaySource> sources)
    {
        DateOnly[] printed = [.. sources.SelectMany(s => s.Strong).Distinct().Order()];
        if (printed.Length > 0) return new(printed, true);
        DayInput[] inputs = [.. sources.Select(s => s.Input)];
        DateOnly[] full = [.. inputs.SelectMany(i => i.Times).Select(t => Full(t.Meaning)).OfType<DateOnly>().Distinct().Order()];
        // An older full date is history told; the latest year is that of the news, unless weekdays beside dates tell a later one.
        if (full.Length > 0 && Later(inputs, full[^1].Year) is { Length: > 0 } later) return new(later, true);
        return full.Length == 0 || IsOfOtherYear(sources, full[^1].Year) ? new(StoryWithoutYear.Days(sources), true) : new([.. full.Where(d => d.Year >= full[^1].Year)], false);
    }

    /// <summary>Weekdays stand beside the dates above the texts, and none of them falls on its date in the year: all full dates are history.</summary>
    private static bool IsOfOtherYear(IEnumerable<DaySource> sources, int year)
    {
        (DayPattern Date, DayOfWeek Weekday)[] lines = [.. sources.Select(s => s.DateLine).OfType<TimeExpression>().Select(t => WeekdayAgrees.Parts(t.Meaning)).OfType<(DayPattern, DayOfWeek)>().Distinct()];
        return lines.Length > 0 && !lines.Any(l => l.Date.From(new DateOnly(Math.Max(1, year), 1, 1))?.Days.Single?.DayOfWeek == l.Weekday);
    }

    /// <summary>Days of the one later year in which two or more phrases such as "Monday (June 2)" all fit, where they do not fit in the year itself.</summary>
    private static DateOnly[] Later(IReadOnlyCollection<DayInput> inputs, int year)
    {
        (DayPattern Date, DayOfWeek Weekday)[] phrases = [.. inputs.SelectMany(i => i.Times).Select(t => WeekdayAgrees.Parts(t.Meaning)).OfType<(DayPattern, DayOfWeek)>().Distinct()];
        if (phrases.Length < 2) return [];
        for (int y = year; y <= Math.Min(year + LeastRepeat, 9998); y++)
        {
            DateOnly start = new(Math.Max(1, y), 1, 1);
            DateOnly[] days = [.. phrases.Select(p => p.Date.From(start)?.Days.Single).OfType<DateOnly>()];
            if (days.Length == phrases.Length && days.Zip(phrases).All(p => p.First.Year == y && p.First.DayOfWeek == p.Second.Weekday)) return y == year ? [] : [.. days.Order()];
        }

        return [];
    }

    /// <summary>The days that one report prints, is given or has in an address.</summary>
    public static IEnumerable<DateOnly> Strong(DayInput input)
    {
        foreach (DateOnly day in input.Report.Files.Select(f => f.Published).OfType<DateOnly>()) yield return day;
        IEnumerable<Place> printed = Printed.Find(input).SelectMany(c => c.At).Concat(InAddress.Find(input).SelectMany(c => c.At));
        HashSet<Span> spans = [.. printed.Select(p => p.Span)];
        foreach (TimeExpression time in input.Times)
            if (spans.Contains(time.Span) && Full(time.Meaning) is { } day) yield return day;
    }

    private static DateOnly? Full(TimeMeaning meaning) => DayReadings.Bare(meaning) is FixedTime { Days.Single: { } day } ? day : null;
}
