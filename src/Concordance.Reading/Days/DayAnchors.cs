using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>Days near which the reports of a story appeared: printed, given or in an address; else the full dates in the texts.</summary>
internal sealed class DayAnchors(DateOnly[] days)
{
    private const int HalfYear = 183;

    // A date falls on the same weekday again after five years at the soonest.
    private const int LeastRepeat = 4;

    /// <summary>In order.</summary>
    public DateOnly[] Days => days;

    public bool Any => days.Length > 0;

    /// <summary>An end more than half a year from every day that the story prints comes from how dates without a year repeat; it is left open.</summary>
    public DateOnly? Near(DateOnly? end) => end is { } day && Any && days.All(a => Math.Abs(a.DayNumber - day.DayNumber) > HalfYear) ? null : end;

    /// <summary>A day near which a report appeared that has some days left, to give dates without a year their year.</summary>
    public DateOnly About(DaySet left)
    {
        (DateOnly first, DateOnly last) = left.Ends();
        DateOnly[] inside = [.. days.Where(a => a >= first && a <= last)];
        if (inside.Length > 0) return inside[^1];
        return Any ? days.MinBy(a => Math.Min(Math.Abs(a.DayNumber - first.DayNumber), Math.Abs(a.DayNumber - last.DayNumber))) is var near && near < first ? first : last : first.AddDays((last.DayNumber - first.DayNumber) / 2);
    }

    public static DateOnly[] Of(IReadOnlyCollection<DaySource> sources)
    {
        DateOnly[] printed = [.. sources.SelectMany(s => s.Strong).Distinct().Order()];
        if (printed.Length > 0) return printed;
        DayInput[] inputs = [.. sources.Select(s => s.Input)];
        DateOnly[] full = [.. inputs.SelectMany(i => i.Times).Select(t => Full(t.Meaning)).OfType<DateOnly>().Distinct().Order()];
        // An older full date is history told; the latest year is that of the news, unless weekdays beside dates tell a later one.
        return full.Length > 0 && Later(inputs, full[^1].Year) is { Length: > 0 } later ? later : [.. full.Where(d => d.Year >= full[^1].Year)];
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
