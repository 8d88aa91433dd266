using Concordance.Knots.Networks;

namespace Concordance.Tests.Knots;

/// <summary>The definition itself, by trying: an action can happen when some plan, a sequence of disjoint steps, has it. No fixed point is computed.</summary>
internal static class PlanSearch
{
    public static HashSet<int> Reachable(Network network)
    {
        int all = 1 << network.Actions.Length, reachable = 0;
        for (int end = 0; end < all; end++)
            if (IsPlanned(network, end)) reachable |= end;
        return [.. Enumerable.Range(0, network.Actions.Length).Where(a => (reachable >> a & 1) == 1)];
    }

    /// <summary>Whether some order of steps does exactly the actions of <paramref name="end"/>, all of which may be counted on then.</summary>
    private static bool IsPlanned(Network network, int end)
    {
        HashSet<int> seen = [0];
        Stack<int> open = new(seen);
        while (open.TryPop(out int done))
        {
            if (done == end) return true;
            int rest = end & ~done;
            for (int step = rest; step > 0; step = (step - 1) & rest)
                if (Can(network, done, step, end) && seen.Add(done | step)) open.Push(done | step);
        }

        return false;
    }

    private static bool Can(Network network, int done, int step, int end)
    {
        for (int action = 0; action < network.Actions.Length; action++)
        {
            if ((step >> action & 1) == 0) continue;
            if (int.PopCount(step) > 1 && !network.Actions[action].IsAtomic) return false;
            if (network.Conditions.Any(c => c.Action == action && !Holds(c.Guard, done, done | step, end))) return false;
        }

        return true;
    }

    private static bool Holds(Guard guard, int before, int together, int end) => guard switch
    {
        Leaf leaf => ((leaf.Mode switch { Mode.Before => before, Mode.Together => together, Mode.Assured => end }) >> leaf.Target & 1) == 1,
        All all => all.Of.All(g => Holds(g, before, together, end)),
        Any any => any.Of.Any(g => Holds(g, before, together, end)),
        AtLeast some => some.Of.Count(g => Holds(g, before, together, end)) >= some.Count,
        _ => throw new InvalidOperationException(),
    };
}
