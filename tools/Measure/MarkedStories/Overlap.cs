using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>How far two stretches are the same: the characters both cover over the characters either covers.</summary>
public static class Overlap
{
    public static double Of(Span a, Span b) => Of([a], [b]);

    /// <summary>For contents in pieces. The pieces of one side do not overlap each other.</summary>
    public static double Of(IReadOnlyList<Span> a, IReadOnlyList<Span> b)
    {
        int shared = a.Sum(x => b.Sum(x.Shared));
        int either = a.Sum(x => x.Length) + b.Sum(x => x.Length) - shared;
        return either == 0 ? 0 : (double)shared / either;
    }

    /// <summary>
    /// Pairs one to one, the best overlap first; equal ones in the order of the lists. Indexes into the two lists.
    /// </summary>
    public static List<(int Gold, int Found)> Pairs(int gold, int found, Func<int, int, double> score, double least)
    {
        List<(double Score, int Gold, int Found)> candidates = [];
        for (int g = 0; g < gold; g++)
            for (int f = 0; f < found; f++)
                if (score(g, f) is var s && s >= least && s > 0) candidates.Add((s, g, f));
        candidates.Sort((a, b) => (-a.Score, a.Gold, a.Found).CompareTo((-b.Score, b.Gold, b.Found)));
        bool[] goldTaken = new bool[gold], foundTaken = new bool[found];
        List<(int, int)> pairs = [];
        foreach ((_, int g, int f) in candidates)
        {
            if (goldTaken[g] || foundTaken[f]) continue;
            goldTaken[g] = foundTaken[f] = true;
            pairs.Add((g, f));
        }

        return pairs;
    }
}
