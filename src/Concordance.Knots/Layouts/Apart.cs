namespace Concordance.Knots.Layouts;

/// <summary>Things in a row, each as near as possible to where it wants to be, in their order and without overlap.</summary>
public static class Apart
{
    /// <summary>Least squares by pooling adjacent violators (Barlow and others 1972): those that would overlap stand shoulder to shoulder around their common mean.</summary>
    /// <param name="wish">Where the middle of each wants to be.</param>
    /// <param name="room">How much each takes.</param>
    public static double[] Settle(ReadOnlySpan<double> wish, ReadOnlySpan<double> room)
    {
        // With the room of all before it taken away, "no overlap" means "not falling".
        double[] offset = new double[wish.Length];
        for (int i = 1; i < wish.Length; i++) offset[i] = offset[i - 1] + (room[i - 1] + room[i]) / 2;
        List<(double Sum, int Count)> pools = [];
        for (int i = 0; i < wish.Length; i++)
        {
            (double Sum, int Count) pool = (wish[i] - offset[i], 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count > pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        double[] settled = new double[wish.Length];
        int at = 0;
        foreach ((double sum, int count) in pools)
            for (int i = 0; i < count; i++, at++) settled[at] = sum / count + offset[at];
        return settled;
    }
}
