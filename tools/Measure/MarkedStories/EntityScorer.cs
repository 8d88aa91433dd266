using System.Collections.Immutable;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>How names were joined into persons, organisations and places.</summary>
/// <param name="Mentions">Names found, by exact words or an overlap of a half.</param>
/// <param name="Precision">B-cubed over the names both sides have.</param>
/// <param name="Recall">B-cubed over all names of the key; a missed name stands alone.</param>
/// <param name="MergedPersons">Found entities that hold names of two persons of the key.</param>
public sealed record EntityScores(Score Mentions, double Precision, double Recall, ImmutableArray<string> MergedPersons, ImmutableArray<NameMark> Missed, ImmutableArray<NameMark> Invented);

/// <summary>B-cubed (Bagga and Baldwin 1998): for each name, how much of its entity is right, and how much of the right entity is there.</summary>
public static class EntityScorer
{
    private const double Least = 0.5;

    public static EntityScores Of(ImmutableArray<Gold<NameMark>> gold, ImmutableArray<Found<NameMark>> found)
    {
        List<(int Gold, int Found)> pairs = Pairs(gold, found);
        (string Gold, string Found, bool Person)[] both =
            [.. pairs.Select(p => (gold[p.Gold].Value.Cluster, found[p.Found].Value.Cluster, gold[p.Gold].Value.IsPerson))];
        Dictionary<string, int> goldSize = gold.GroupBy(g => g.Value.Cluster).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        double precision = both.Sum(m => (double)both.Count(x => x.Gold == m.Gold && x.Found == m.Found) / both.Count(x => x.Found == m.Found));
        double recall = both.Sum(m => (double)both.Count(x => x.Gold == m.Gold && x.Found == m.Found) / goldSize[m.Gold]);
        // a missed name stands alone: it recalls itself out of all names of its entity
        Dictionary<string, int> foundOf = both.GroupBy(m => m.Gold).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        recall += goldSize.Sum(c => (double)(c.Value - foundOf.GetValueOrDefault(c.Key)) / c.Value);
        HashSet<int> hit = [.. pairs.Select(p => p.Gold)], right = [.. pairs.Select(p => p.Found)];
        return new EntityScores(
            new Score(gold.Length, found.Length, both.Length),
            both.Length == 0 ? 0 : precision / both.Length, gold.Length == 0 ? 0 : recall / gold.Length,
            [.. both.Where(m => m.Person).GroupBy(m => m.Found).Where(c => c.Select(m => m.Gold).Distinct().Skip(1).Any()).Select(c => c.Key).Order(StringComparer.Ordinal)],
            [.. gold.Where((_, i) => !hit.Contains(i)).Select(g => g.Value)], [.. found.Where((_, i) => !right.Contains(i)).Select(f => f.Value)]);
    }

    private static List<(int Gold, int Found)> Pairs(ImmutableArray<Gold<NameMark>> gold, ImmutableArray<Found<NameMark>> found) =>
        Overlap.Pairs(gold.Length, found.Length, (g, f) => gold[g].Value.File == found[f].Value.File ? Overlap.Of(gold[g].Value.Span, found[f].Value.Span) : 0, Least);
}
