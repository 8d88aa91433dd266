using System.Collections.Immutable;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>How changes, or open questions, of a story were found.</summary>
/// <param name="All">Found ones that touch only an item which does not count are left out on both sides.</param>
public sealed record OverTimeScores(Score All, ImmutableArray<MarkedClash> Missed, ImmutableArray<FoundClash> Wrong);

/// <summary>
/// A found change is right where its steps touch at least two steps of one chain of the key in the chain's order; a found question
/// where one of its passages touches one of an item's.
/// </summary>
public static class OverTimeScorer
{
    public static OverTimeScores Changes(ImmutableArray<Gold<MarkedClash>> key, ImmutableArray<Found<FoundClash>> found, Verdicts verdicts) => Of(key, found, verdicts, InOrder);

    public static OverTimeScores Unknowns(ImmutableArray<Gold<MarkedClash>> key, ImmutableArray<Found<FoundClash>> found, Verdicts verdicts) =>
        Of(key, found, verdicts, (f, k) => k.Passages.Any(p => f.Passages.Any(x => Touches(x, p))));

    private static OverTimeScores Of(ImmutableArray<Gold<MarkedClash>> key, ImmutableArray<Found<FoundClash>> found, Verdicts verdicts, Func<FoundClash, MarkedClash, bool> matches)
    {
        HashSet<string> hit = [];
        List<FoundClash> wrong = [];
        int right = 0;
        foreach (FoundClash one in found.Select(f => f.Value))
        {
            MarkedClash[] items = [.. key.Select(k => k.Value).Where(k => matches(one, k))];
            hit.UnionWith(items.Where(i => i.Counts).Select(i => i.Id));
            Verdict verdict = items.Any(i => i.Counts) ? Verdict.Right : items.Length > 0 ? Verdict.Arguable : one.Passages.Select(p => verdicts.Of(p.File, p.Span)).FirstOrDefault(v => v != Verdict.Unjudged);
            if (verdict == Verdict.Right) right++;
            else if (verdict != Verdict.Arguable) wrong.Add(one);
        }

        MarkedClash[] wanted = [.. key.Select(k => k.Value).Where(k => k.Counts)];
        return new OverTimeScores(new Score(wanted.Length, right + wrong.Count, hit.Count, right), [.. wanted.Where(w => !hit.Contains(w.Id))], [.. wrong]);
    }

    /// <summary>Steps of the key are taken one after the other: a later found step may not lead back to an earlier one.</summary>
    private static bool InOrder(FoundClash found, MarkedClash chain)
    {
        int next = 0, touched = 0;
        foreach (Passage step in found.Passages)
            for (int k = next; k < chain.Passages.Length; k++)
                if (Touches(step, chain.Passages[k]))
                {
                    touched++;
                    next = k + 1;
                    break;
                }

        return touched >= 2;
    }

    private static bool Touches(Passage a, Passage b) => a.File == b.File && a.Span.Overlaps(b.Span);
}
