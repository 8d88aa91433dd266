using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Days;

/// <summary>What a time expression means where its report's day is known only within an interval.</summary>
public static class TimeOnDays
{
    // Beyond a season the ends of an interval say little about what lies between.
    private const int LongestInterval = 100;

    // Farther from every day that the story prints, the year of a date is not told.
    private const int Season = 120;

    /// <param name="near">Days near which the reports of the story appeared.</param>
    public static ResolvedTime Resolve(TimeExpression time, SolvedDay published, IReadOnlyList<DateOnly> near)
    {
        if (!time.Meaning.IsRelative) return time.Meaning.On(null);
        if (published.Value is { } day) return time.Meaning.On(day);
        if (published.Range is not { Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber > LongestInterval) return HalfOpen(time, published, near);
        ResolvedTime[] all = [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => time.Meaning.On(first.AddDays(i)))];
        string? value = all.All(r => r.Value == all[0].Value) ? all[0].Value : null;
        DateOnly? earliest = all.All(r => r.Days.Earliest is not null) ? all.Min(r => r.Days.Earliest) : null;
        DateOnly? latest = all.All(r => r.Days.Latest is not null) ? all.Max(r => r.Days.Latest) : null;
        return new ResolvedTime(value, new DayRange(earliest, latest));
    }

    /// <summary>With one end open, a date of the year is the one nearest to the end that is known ("May 16" in a report of June 2 or later).</summary>
    private static ResolvedTime HalfOpen(TimeExpression time, SolvedDay published, IReadOnlyList<DateOnly> near)
    {
        bool fits = DayReadings.IsDate(time.Meaning) && (published.Range.Earliest ?? published.Range.Latest) is not null;
        return fits ? time.Meaning.On(published.Range.Earliest ?? published.Range.Latest) : OfYear(time.Meaning, [.. near.Where(published.Range.Holds)]);
    }

    /// <summary>A date or month of the year as all days near which the story appeared have it: "October 1" in a story of September.</summary>
    private static ResolvedTime OfYear(TimeMeaning meaning, DateOnly[] near)
    {
        ResolvedTime unknown = meaning.On(null);
        if (near.Length == 0 || Nearest(meaning) is not { } nearest) return unknown;
        ResolvedTime[] all = [.. near.Select(d => nearest.On(d))];
        bool agree = all[0].Value is not null && all.All(r => r == all[0]) && near.Any(d => Math.Min(Distance(d, all[0].Days.Earliest), Distance(d, all[0].Days.Latest)) <= Season);
        return agree ? all[0] : unknown;
    }

    private static int Distance(DateOnly day, DateOnly? end) => end is { } known ? Math.Abs(day.DayNumber - known.DayNumber) : int.MaxValue;

    /// <summary>What comes once a year and has no year, as that nearest to a day; null where the words lean on the report's own day.</summary>
    private static TimeMeaning? Nearest(TimeMeaning meaning) => meaning switch
    {
        RecurringTime { Pattern.IsYearly: true, Direction: Direction.Past or Direction.Future or Direction.Nearest } of => of with { Direction = Direction.Nearest, Lean = of.Direction == Direction.Nearest ? of.Lean : of.Direction },
        EdgeTime edge => Nearest(edge.Of) is { } of ? edge with { Of = of } : null,
        BoundedTime bounded => Nearest(bounded.Of) is { } of ? bounded with { Of = of } : null,
        ClockTime { Day: { } day } clock => Nearest(day) is { } of ? clock with { Day = of } : null,
        ConfirmedTime both => Nearest(both.Second) is { } of ? both with { Second = of } : null,
        _ => null,
    };
}
