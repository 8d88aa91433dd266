using System.Collections.Immutable;

namespace Concordance.Tools.StoryMaker.Talks;

/// <summary>A change to a wait: it is dropped, or what it wants first may come at the same time.</summary>
public enum Change { Waive, Soften }

/// <summary>Every smallest set of changes after which all acts of a circle can be done, by trying all: circles of two or three are small.</summary>
public static class PlantedWays
{
    private enum Kept { Whole, Softened, Dropped }

    public static ImmutableArray<ImmutableArray<(int Wait, Change Do)>> Of(Net net)
    {
        int n = net.Circle.Length, all = 1;
        for (int i = 0; i < n; i++) all *= 3;
        List<Kept[]> opening = [];
        for (int code = 0; code < all; code++)
        {
            Kept[] kept = new Kept[n];
            for (int i = 0, rest = code; i < n; i++, rest /= 3) kept[i] = (Kept)(rest % 3);
            if (!kept.Where((k, i) => k == Kept.Softened && net.Waits[net.Circle[i]].Together).Any() && Opens(net, kept)) opening.Add(kept);
        }

        return [.. opening.Where(o => !opening.Any(p => IsWithin(p, o))).Select(o => o.Select((k, i) => (net.Circle[i], k)).Where(c => c.k != Kept.Whole).Select(c => (c.Item1, c.k == Kept.Dropped ? Change.Waive : Change.Soften)).ToImmutableArray())];
    }

    /// <summary>Whether the first changes less: fewer waits, each in the same way. To drop one and to soften it are two ways, neither within the other.</summary>
    private static bool IsWithin(Kept[] less, Kept[] more) => !less.SequenceEqual(more) && !less.Where((k, i) => k != Kept.Whole && k != more[i]).Any();

    private static bool Opens(Net net, Kept[] kept)
    {
        NetWait[] waits = [.. net.Circle.Select(w => net.Waits[w])];
        Act[] acts = [.. waits.Select(w => w.What)];
        int done = 0, whole = (1 << acts.Length) - 1;
        for (bool moved = true; moved && done != whole;)
        {
            moved = false;
            for (int step = 1; step <= whole && !moved; step++)
            {
                if ((step & done) != 0 || !Enumerable.Range(0, acts.Length).Where(i => (step & (1 << i)) != 0).All(i => MayCome(waits[i], kept[i], acts, done, step))) continue;
                bool many = (step & (step - 1)) != 0;
                if (many && Enumerable.Range(0, acts.Length).Any(i => (step & (1 << i)) != 0 && acts[i].IsDeed)) continue;
                done |= step;
                moved = true;
            }
        }

        return done == whole;
    }

    private static bool MayCome(NetWait wait, Kept kept, Act[] acts, int done, int step)
    {
        if (kept == Kept.Dropped) return true;
        int on = 1 << Array.IndexOf(acts, wait.On);
        return (done & on) != 0 || ((wait.Together || kept == Kept.Softened) && (step & on) != 0);
    }
}
