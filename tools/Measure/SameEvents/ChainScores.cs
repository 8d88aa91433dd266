namespace Concordance.Tools.Measure.SameEvents;

/// <summary>Precision and recall of one way of counting, as shares.</summary>
public readonly record struct ChainScore(double Precision, double Recall)
{
    public double F => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>
/// How well chains were found over given mentions: MUC (Vilain and others 1995) counts links, B-cubed mentions, CEAF-e (Luo 2005)
/// whole chains matched one to one; the CoNLL figure is the mean of their F1 (Pradhan and others 2012). Every mention has a chain on
/// both sides, be it alone in it.
/// </summary>
public static class ChainScores
{
    public static double Conll<T>(Gold<IReadOnlyDictionary<T, string>> gold, Found<IReadOnlyDictionary<T, string>> found) where T : notnull
    {
        Entities.BCubed cubed = Entities.BCubed.Of(gold, found);
        return (Muc(gold, found).F + cubed.F + CeafE(gold, found).F) / 3;
    }

    public static ChainScore Muc<T>(Gold<IReadOnlyDictionary<T, string>> gold, Found<IReadOnlyDictionary<T, string>> found) where T : notnull =>
        new(LinksKept(found.Value, gold.Value), LinksKept(gold.Value, found.Value));

    /// <summary>Of the links that hold the chains of one side together, the share that the other side has too.</summary>
    private static double LinksKept<T>(IReadOnlyDictionary<T, string> chains, IReadOnlyDictionary<T, string> other) where T : notnull
    {
        int kept = 0, all = 0;
        foreach (IGrouping<string, T> chain in chains.GroupBy(m => m.Value, m => m.Key, StringComparer.Ordinal))
        {
            int size = chain.Count(), parts = chain.Select(m => other[m]).Distinct(StringComparer.Ordinal).Count();
            kept += size - parts;
            all += size - 1;
        }

        return all == 0 ? 0 : (double)kept / all;
    }

    /// <summary>The best matching of chains by their share in common (Luo's phi 4).</summary>
    public static ChainScore CeafE<T>(Gold<IReadOnlyDictionary<T, string>> gold, Found<IReadOnlyDictionary<T, string>> found) where T : notnull
    {
        Dictionary<string, int> goldSize = Sizes(gold.Value.Values), foundSize = Sizes(found.Value.Values);
        Dictionary<(string Gold, string Found), int> shared = [];
        foreach ((T mention, string chain) in gold.Value) shared[(chain, found.Value[mention])] = shared.GetValueOrDefault((chain, found.Value[mention])) + 1;
        double best = Parts(shared.Keys).Sum(part => Best(part, shared, goldSize, foundSize));
        return new(best / foundSize.Count, best / goldSize.Count);
    }

    /// <summary>Chains that share nothing are matched apart: the parts of the whole that hang together.</summary>
    private static IEnumerable<(string[] Gold, string[] Found)> Parts(IReadOnlyCollection<(string Gold, string Found)> pairs)
    {
        ILookup<string, string> ofGold = pairs.ToLookup(p => p.Gold, p => p.Found, StringComparer.Ordinal), ofFound = pairs.ToLookup(p => p.Found, p => p.Gold, StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (IGrouping<string, string> first in ofGold)
        {
            if (!seen.Add(first.Key)) continue;
            HashSet<string> golds = [first.Key], founds = [];
            Stack<string> open = new([first.Key]);
            while (open.TryPop(out string? chain))
                foreach (string f in ofGold[chain])
                    if (founds.Add(f))
                        foreach (string g in ofFound[f])
                            if (golds.Add(g) && seen.Add(g)) open.Push(g);
            yield return ([.. golds], [.. founds]);
        }
    }

    private static double Best((string[] Gold, string[] Found) part, Dictionary<(string, string), int> shared, Dictionary<string, int> goldSize, Dictionary<string, int> foundSize)
    {
        double[,] gain = new double[part.Gold.Length, part.Found.Length];
        for (int g = 0; g < part.Gold.Length; g++)
            for (int f = 0; f < part.Found.Length; f++)
                gain[g, f] = 2.0 * shared.GetValueOrDefault((part.Gold[g], part.Found[f])) / (goldSize[part.Gold[g]] + foundSize[part.Found[f]]);
        return Assignment.Best(gain);
    }

    private static Dictionary<string, int> Sizes(IEnumerable<string> chains)
    {
        Dictionary<string, int> sizes = new(StringComparer.Ordinal);
        foreach (string chain in chains) sizes[chain] = sizes.GetValueOrDefault(chain) + 1;
        return sizes;
    }
}
