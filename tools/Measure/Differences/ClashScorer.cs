using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>A passage by file.</summary>
public readonly record struct Passage(string File, Span Span);

/// <summary>A clash of the key.</summary>
/// <param name="Counts">Not arguable, and no clash of positions, which is another reading's.</param>
public sealed record MarkedClash(string Id, ImmutableArray<Passage> Passages, bool Counts);

/// <summary>What the product calls a contradiction, a dispute or a line that cannot be used.</summary>
public sealed record FoundClash(string Kind, ImmutableArray<Passage> Passages, string Why, string Rule);

/// <summary>How the clashes of a story were found.</summary>
/// <param name="All">Found ones that touch an item which does not count are left out on both sides.</param>
/// <param name="AlikeAsserted">Look-alikes of the key that are asserted as contradictions, by finds that are no clash of the key (its sums can be both).</param>
public sealed record ClashScores(Score All, int LookAlikes, ImmutableArray<string> AlikeAsserted, ImmutableArray<MarkedClash> Missed, ImmutableArray<FoundClash> Wrong)
{
    public static readonly ClashScores None = new(new Score(0, 0, 0), 0, [], [], []);
}

/// <summary>A found clash is right where its passages touch two passages of one item of the key (one, where the item has one).</summary>
public static class ClashScorer
{
    public static ClashScores Of(ImmutableArray<Gold<MarkedClash>> key, ImmutableArray<Gold<MarkedClash>> alike, ImmutableArray<Found<FoundClash>> found, Verdicts verdicts)
    {
        HashSet<string> hit = [];
        List<FoundClash> wrong = [];
        int right = 0;
        foreach (FoundClash clash in found.Select(f => f.Value))
        {
            MarkedClash[] items = [.. key.Select(k => k.Value).Where(k => Touches(clash, k))];
            foreach (MarkedClash item in items.Where(i => i.Counts)) hit.Add(item.Id);
            if (items.Any(i => i.Counts)) right++;
            else if (items.Length == 0)
                switch (Judged(clash, verdicts))
                {
                    case Verdict.Right: right++; break;
                    case Verdict.Arguable: break;
                    case Verdict.Wrong or Verdict.Unjudged: wrong.Add(clash); break;
                }
        }

        MarkedClash[] wanted = [.. key.Select(k => k.Value).Where(k => k.Counts)];
        return new ClashScores(
            new Score(wanted.Length, right + wrong.Count, hit.Count, right), alike.Length,
            [.. alike.Where(a => found.Any(f => Touches(f.Value, a.Value) && !key.Any(k => Touches(f.Value, k.Value)))).Select(a => a.Value.Id)], [.. wanted.Where(w => !hit.Contains(w.Id))], [.. wrong]);
    }

    private static Verdict Judged(FoundClash clash, Verdicts verdicts) => clash.Passages.Select(p => verdicts.Of(p.File, p.Span)).FirstOrDefault(v => v != Verdict.Unjudged);

    private static bool Touches(FoundClash clash, MarkedClash item) =>
        item.Passages.Count(k => clash.Passages.Any(p => p.File == k.File && p.Span.Overlaps(k.Span))) >= Math.Min(2, item.Passages.Length);
}
