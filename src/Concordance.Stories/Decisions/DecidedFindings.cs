using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>Which finding a person's words mean: that of their kind that shares most of its characters with them, a half at least.</summary>
public static class DecidedFindings
{
    /// <summary>Characters in both over characters in either, at least: less is another finding.</summary>
    private const double Least = .5;

    /// <param name="words">Where the decision's words stand with their context.</param>
    /// <param name="findings">Those of the kind, each with a place that tells it.</param>
    /// <returns>The finding and its place, or why none can be named.</returns>
    public static (T? Finding, Place At, DecisionState State, string? Why) Find<T>(IReadOnlyList<Place> words, IEnumerable<(T Finding, Place At)> findings, string kind)
        where T : class
    {
        if (words.Count == 0) return (null, default, DecisionState.Lost, "its words stand in no report here");
        (T Finding, Place At, double Share)[] near = [.. findings.SelectMany(f => words.Select(w => (f.Finding, f.At, Share: Shared(w, f.At)))).Where(f => f.Share >= Least)];
        if (near.Length == 0) return (null, default, DecisionState.Lost, $"its words are there, no {kind} is found in them");
        double best = near.Max(n => n.Share);
        (T Finding, Place At, double Share)[] top = [.. near.Where(n => n.Share >= best).DistinctBy(n => n.Finding, ReferenceEqualityComparer.Instance)];
        return top is [var one] ? (one.Finding, one.At, DecisionState.Applied, null) : (null, default, DecisionState.Open, $"its words fit {top.Length} findings alike; name the report, or give more of what stands before and after");
    }

    private static double Shared(Place a, Place b)
    {
        if (a.Report != b.Report) return 0;
        int both = Math.Min(a.Span.End, b.Span.End) - Math.Max(a.Span.Start, b.Span.Start);
        return both <= 0 ? 0 : (double)both / (Math.Max(a.Span.End, b.Span.End) - Math.Min(a.Span.Start, b.Span.Start));
    }
}
