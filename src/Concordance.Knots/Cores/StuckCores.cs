using System.Collections.Immutable;
using Concordance.Knots.Closing;
using Concordance.Knots.Diagrams;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Knots.Cores;

/// <summary>
/// Why it is stuck: minimal sets of actions none of which can ever move although everybody outside has acted
/// (for "before" alone the minimal unfounded sets of Gebser, Lee and Lierler 2006). An action alone is one that nobody offers.
/// </summary>
public sealed class StuckCores
{
    /// <summary>Cores explain; what takes longer than a few seconds is left out and said to be.</summary>
    private const long MostWork = 4_000_000;

    private readonly ImmutableArray<MinimalSets> _groups;

    private StuckCores(ImmutableArray<MinimalSets> groups, bool complete) => (_groups, IsComplete) = (groups, complete);

    /// <summary>False where a group was too entangled for its cores to be listed.</summary>
    public bool IsComplete { get; }

    /// <summary>Indices of actions, ascending; smallest cores first within each entangled group, groups by their first action.</summary>
    public IEnumerable<ImmutableArray<int>> All => _groups.SelectMany(g => g.FewestFirst()).Select(w => w.Items.Select(i => i.At).ToImmutableArray());

    /// <returns>The cores of the groups that were done when it was stopped.</returns>
    public static StuckCores Of(Network network, int mostNodes = 2_000_000, CancellationToken stop = default)
    {
        List<MinimalSets> groups = [];
        bool complete = true;
        try
        {
            HashSet<int> stuck = [.. Enumerable.Range(0, network.Actions.Length).Except(Closure.Of(network, stop: stop).Reached)];
            foreach (int[] group in Entangled(network, stuck))
            {
                stop.ThrowIfCancellationRequested();
                if (Cores(network, group, mostNodes, stop) is { } cores) groups.Add(cores);
                else complete = false;
            }
        }
        catch (OperationCanceledException)
        {
            complete = false;
        }

        return new([.. groups], complete);
    }

    /// <summary>A minimal core hangs together: had it a part that waits for nobody else in it, that part alone would be stuck.</summary>
    private static IEnumerable<int[]> Entangled(Network network, HashSet<int> stuck)
    {
        List<int>[] waitsFor = [.. network.Actions.Select(_ => new List<int>())];
        foreach (Condition condition in network.Conditions)
            if (stuck.Contains(condition.Action)) waitsFor[condition.Action].AddRange(condition.Guard.Leaves.Select(l => l.Target).Where(stuck.Contains));
        return Components.InOrder(waitsFor).Where(g => stuck.Contains(g[0])).OrderBy(g => g[0]);
    }

    /// <summary>Sets of actions of the group such that, all others given, the group is not done: the blockers of the group as a goal.</summary>
    private static MinimalSets? Cores(Network network, int[] group, int mostNodes, CancellationToken stop)
    {
        HashSet<int> inside = [.. group];
        Guard Inside(Guard guard) => guard switch
        {
            Leaf leaf => inside.Contains(leaf.Target) ? leaf : new All([]),
            All all => new All([.. all.Of.Select(Inside)]),
            Any any => new Any([.. any.Of.Select(Inside)]),
            AtLeast some => new AtLeast(some.Count, [.. some.Of.Select(Inside)]),
            _ => throw new InvalidOperationException("a guard of an unknown kind"),
        };
        ImmutableArray<Condition> conditions = [.. network.Conditions.Where(c => inside.Contains(c.Action)).Select(c => c with { Guard = Inside(c.Guard) })];
        Network alone = network with { Conditions = conditions, Goals = [.. group] };
        return WaysOut.Blockers(new(alone, [.. group.Select(a => new Item(Relief.Establish, a))], mostNodes, MostWork), stop);
    }
}
