using Concordance.Language.Times;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Days;

/// <summary>What a time expression means where its report's day is known only within an interval.</summary>
public static class TimeOnDays
{
    // Beyond a season the ends of an interval say little about what lies between.
    private const int LongestInterval = 100;

    public static ResolvedTime Resolve(TimeExpression time, SolvedDay published)
    {
        if (!time.Meaning.IsRelative) return time.Meaning.On(null);
        if (published.Value is { } day) return time.Meaning.On(day);
        if (published.Range is not { Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber > LongestInterval) return HalfOpen(time, published);
        ResolvedTime[] all = [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => time.Meaning.On(first.AddDays(i)))];
        string? value = all.All(r => r.Value == all[0].Value) ? all[0].Value : null;
        DateOnly? earliest = all.All(r => r.Days.Earliest is not null) ? all.Min(r => r.Days.Earliest) : null;
        DateOnly? latest = all.All(r => r.Days.Latest is not null) ? all.Max(r => r.Days.Latest) : null;
        return new ResolvedTime(value, new DayRange(earliest, latest));
    }

    /// <summary>With one end open, a date of the year is the one nearest to the end that is known ("May 16" in a report of June 2 or later).</summary>
    private static ResolvedTime HalfOpen(TimeExpression time, SolvedDay published)
    {
        ResolvedTime unknown = time.Meaning.On(null);
        bool fits = DayReadings.IsDate(time.Meaning) && (published.Range.Earliest ?? published.Range.Latest) is not null;
        return fits ? time.Meaning.On(published.Range.Earliest ?? published.Range.Latest) : unknown;
    }
}
