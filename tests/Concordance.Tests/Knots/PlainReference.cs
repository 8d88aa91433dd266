using Concordance.Knots.Networks;

namespace Concordance.Tests.Knots;

/// <summary>The meaning of a network written as plainly as possible: the oracle the engine is held against.</summary>
internal static class PlainReference
{
    /// <summary>νC.μD.νA by sets.</summary>
    public static HashSet<int> Closure(Network network, HashSet<int>? facts = null)
    {
        HashSet<int> counted = [.. Enumerable.Range(0, network.Actions.Length)];
        while (true)
        {
            HashSet<int> inner = Inner(network, counted, facts ?? []);
            if (inner.SetEquals(counted)) return inner;
            counted = inner;
        }
    }

    private static HashSet<int> Inner(Network network, HashSet<int> counted, HashSet<int> facts)
    {
        HashSet<int> done = [.. facts];
        while (true)
        {
            int[] single = [.. Enumerable.Range(0, network.Actions.Length).Where(a => !done.Contains(a) && May(network, a, done, [.. done, a], counted))];
            HashSet<int> step = [.. single];
            if (step.Count == 0)
            {
                step = [.. Enumerable.Range(0, network.Actions.Length).Where(a => !done.Contains(a) && network.Actions[a].IsAtomic)];
                while (step.RemoveWhere(a => !May(network, a, done, [.. done, .. step], counted)) > 0) { }
            }

            if (step.Count == 0) return done;
            done.UnionWith(step);
        }
    }

    private static bool May(Network network, int action, HashSet<int> done, HashSet<int> together, HashSet<int> counted) =>
        network.Conditions.Where(c => c.Action == action).All(c => Holds(c.Guard, done, together, counted));

    private static bool Holds(Guard guard, HashSet<int> done, HashSet<int> together, HashSet<int> counted) => guard switch
    {
        Leaf leaf => (leaf.Mode switch { Mode.Before => done, Mode.Together => together, Mode.Assured => counted }).Contains(leaf.Target),
        All all => all.Of.All(g => Holds(g, done, together, counted)),
        Any any => any.Of.Any(g => Holds(g, done, together, counted)),
        AtLeast some => some.Of.Count(g => Holds(g, done, together, counted)) >= some.Count,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Every minimal set of items that opens the way, by trying all sets.</summary>
    public static IEnumerable<Item[]> WaysOut(Network network, Item[] items) =>
        Minimal(items, set => network.Goals.All(Closure(network.With(set)).Contains));

    /// <summary>Every minimal set of actions that stays put although all others are done.</summary>
    public static IEnumerable<int[]> Cores(Network network)
    {
        int[] all = [.. Enumerable.Range(0, network.Actions.Length)];
        return Minimal(all, set => set.Length > 0 && Closure(network, [.. all.Except(set)]).Count < all.Length);
    }

    private static IEnumerable<T[]> Minimal<T>(T[] of, Func<T[], bool> holds)
    {
        List<int> found = [];
        foreach (int bits in Enumerable.Range(0, 1 << of.Length).OrderBy(b => int.PopCount(b)))
        {
            if (found.Any(f => (bits & f) == f)) continue;
            T[] set = [.. of.Where((_, i) => (bits >> i & 1) == 1)];
            if (!holds(set)) continue;
            found.Add(bits);
            yield return set;
        }
    }
}
