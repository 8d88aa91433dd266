namespace Concordance.Tools.Train;

/// <summary>A sentence's tree as the oracle asks for it: heads, labels, dependents by head. Crossing arcs are lifted to the next head above until none cross.</summary>
public sealed class GoldTree
{
    public GoldTree(TrainingSentence sentence)
    {
        Heads = [.. sentence.Heads];
        Labels = sentence.Labels;
        while (Lift(Heads)) { }
        Children = new int[Heads.Length + 1][];
        for (int h = 0; h <= Heads.Length; h++) Children[h] = [];
        foreach (var group in Enumerable.Range(0, Heads.Length).GroupBy(w => Heads[w])) Children[group.Key] = [.. group];
    }

    public int[] Heads { get; }

    public byte[] Labels { get; }

    public int[][] Children { get; }

    /// <summary>Lifts the shortest arc that crosses another; false where none does (Nivre and Nilsson 2005).</summary>
    private static bool Lift(int[] heads)
    {
        int shortest = -1;
        for (int w = 0; w < heads.Length; w++)
            if (heads[w] < heads.Length && Crosses(heads, w) && (shortest < 0 || Math.Abs(heads[w] - w) < Math.Abs(heads[shortest] - shortest))) shortest = w;
        if (shortest < 0) return false;
        heads[shortest] = heads[heads[shortest]];
        return true;
    }

    /// <summary>An arc crosses where a word between its ends does not come under its head.</summary>
    private static bool Crosses(int[] heads, int w)
    {
        int head = heads[w];
        for (int k = Math.Min(w, head) + 1; k < Math.Max(w, head); k++)
        {
            int up = k;
            while (up != heads.Length && up != head) up = heads[up];
            if (up != head) return true;
        }

        return false;
    }
}
