using System.Collections.Immutable;

namespace Concordance.Tools.Measure.Generated;

/// <summary>
/// Findings that are said to be one (the same statement, the same event), pair by pair and across reports only. Each finding stands for the thing in
/// the world that it tells; a finding that tells none of them is no business of this score.
/// </summary>
public static class LinkScorer
{
    /// <param name="gold">What each telling of the key is a telling of, and in which report it stands.</param>
    /// <param name="found">Groups of found tellings by their number in the key; null where the key has none there.</param>
    public static Score Of(Gold<ImmutableArray<(string Of, string File)>> gold, Found<ImmutableArray<ImmutableArray<int?>>> found)
    {
        ImmutableArray<(string Of, string File)> key = gold.Value;
        int wanted = 0;
        for (int i = 0; i < key.Length; i++)
            for (int j = 0; j < i; j++)
                if (key[i].Of == key[j].Of && key[i].File != key[j].File) wanted++;
        HashSet<(int, int)> asserted = [];
        foreach (ImmutableArray<int?> group in found.Value)
        {
            int[] known = [.. group.OfType<int>().Distinct().Order()];
            for (int i = 0; i < known.Length; i++)
                for (int j = 0; j < i; j++)
                    if (key[known[i]].File != key[known[j]].File) asserted.Add((known[j], known[i]));
        }

        return new Score(wanted, asserted.Count, asserted.Count(p => key[p.Item1].Of == key[p.Item2].Of));
    }
}
