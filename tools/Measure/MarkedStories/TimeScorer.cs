using System.Collections.Immutable;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>How the time expressions of a story were found.</summary>
/// <param name="Dates">Dates by any overlap; durations and vague expressions of the key, found or not, count neither way here.</param>
/// <param name="Right">Of the dates found, those whose value is right to the day.</param>
/// <param name="Same">Of the dates found, those with the very value, clock time included.</param>
/// <param name="Durations">Durations of the key found with their value.</param>
public sealed record TimeScores(Score Dates, Share Right, Share Same, Share Durations, ImmutableArray<TimeMark> Missed, ImmutableArray<TimeMark> Invented, ImmutableArray<TimeMark> WrongValue);

/// <summary>Holds found time expressions against the marked ones.</summary>
public static class TimeScorer
{
    public static TimeScores Of(ImmutableArray<Gold<TimeMark>> gold, ImmutableArray<Found<TimeMark>> found)
    {
        Found<TimeMark>[] given = [.. found.Where(f => f.Value.Kind != TimeMarkKind.Vague)];
        List<(int Gold, int Found)> pairs = Overlap.Pairs(gold.Length, given.Length, (g, f) => Near(gold[g].Value, given[f].Value), double.Epsilon);
        (int Gold, int Found)[] dates = [.. pairs.Where(p => gold[p.Gold].Value.Kind == TimeMarkKind.Date)];
        HashSet<int> matched = [.. dates.Select(p => p.Found)];
        // one expression of the key may be found as two ("tomorrow at 10:00"): the second touches it and is not invented
        TimeMark[] invented = [.. Enumerable.Range(0, given.Length).Where(f => !matched.Contains(f) && given[f].Value.Kind == TimeMarkKind.Date && !gold.Any(g => Near(g.Value, given[f].Value) > 0)).Select(f => given[f].Value)];
        Gold<TimeMark>[] marked = [.. gold.Where(g => g.Value.Kind == TimeMarkKind.Date)];
        (int Gold, int Found)[] right = [.. dates.Where(p => TimeValues.Right(gold[p.Gold], given[p.Found]))];
        int durations = pairs.Count(p => gold[p.Gold].Value.Kind == TimeMarkKind.Duration && TimeValues.Right(gold[p.Gold], given[p.Found]));
        return new TimeScores(
            new Score(marked.Length, dates.Length + invented.Length, dates.Length),
            new Share(right.Length, dates.Length), new Share(dates.Count(p => TimeValues.Same(gold[p.Gold], given[p.Found])), dates.Length),
            new Share(durations, gold.Count(g => g.Value.Kind == TimeMarkKind.Duration)),
            [.. Enumerable.Range(0, gold.Length).Where(g => gold[g].Value.Kind == TimeMarkKind.Date && !dates.Any(p => p.Gold == g)).Select(g => gold[g].Value)],
            [.. invented], [.. dates.Except(right).Select(p => given[p.Found].Value)]);
    }

    private static double Near(TimeMark a, TimeMark b) => a.File == b.File ? Overlap.Of(a.Span, b.Span) : 0;
}
