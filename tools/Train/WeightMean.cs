namespace Concordance.Tools.Train;

/// <summary>
/// The mean of several perceptrons trained in different orders (McDonald, Hall and Mann 2010): one linear model that errs less than each,
/// at the speed of one.
/// </summary>
public static class WeightMean
{
    /// <summary>Features by rising key, labels rising; weights below the smallest are left out.</summary>
    public static List<(uint Key, List<(byte Label, int Weight)> Row)> Of(IReadOnlyList<Perceptron> perceptrons, int smallest)
    {
        if (perceptrons.Count == 1) return perceptrons[0].Averaged(smallest);
        List<(uint Key, List<(byte Label, int Weight)> Row)>[] all = [.. perceptrons.Select(p => p.Averaged(1))];
        List<(uint, List<(byte, int)>)> mean = [];
        int[] next = new int[all.Length], sums = new int[256];
        while (Lowest(all, next) is { } key)
        {
            for (int p = 0; p < all.Length; p++)
            {
                if (next[p] == all[p].Count || all[p][next[p]].Key != key) continue;
                foreach ((byte label, int weight) in all[p][next[p]++].Row) sums[label] += weight;
            }

            List<(byte, int)> row = [];
            for (int label = 0; label < sums.Length; label++)
            {
                if (Math.Abs(sums[label] / all.Length) >= smallest) row.Add(((byte)label, sums[label] / all.Length));
                sums[label] = 0;
            }

            if (row.Count > 0) mean.Add((key, row));
        }

        return mean;
    }

    private static uint? Lowest(List<(uint Key, List<(byte Label, int Weight)> Row)>[] all, int[] next)
    {
        uint? lowest = null;
        for (int p = 0; p < all.Length; p++)
            if (next[p] < all[p].Count && (lowest is null || all[p][next[p]].Key < lowest)) lowest = all[p][next[p]].Key;
        return lowest;
    }
}
