using System.Collections.Immutable;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>
/// What is left of a network when all that happens anyway is taken as done and all that no concession can bring about as out of reach:
/// the open actions on which the goals lean, in groups that wait for each other.
/// </summary>
internal sealed class Residue
{
    private readonly int[] _conditionStart;
    private readonly int[] _conditionsByAction;

    public Residue(Network network, IReadOnlyCollection<Item> items, CancellationToken stop = default)
    {
        Network = network;
        (_conditionStart, _conditionsByAction) = ByAction(network);
        Done = new bool[network.Actions.Length];
        foreach (int action in Closure.Of(network, stop: stop).Reached) Done[action] = true;
        Possible = new bool[network.Actions.Length];
        foreach (int action in Closure.Of(network.With(items), stop: stop).Reached) Possible[action] = true;
        Groups = Open();
    }

    public Network Network { get; }

    /// <summary>Actions that happen without any concession.</summary>
    public bool[] Done { get; }

    /// <summary>Actions that happen if every concession is made.</summary>
    public bool[] Possible { get; }

    /// <summary>Open actions the goals lean on, those that wait for each other together; each group after those it leans on.</summary>
    public IReadOnlyList<int[]> Groups { get; }

    public bool IsOpen(int action) => !Done[action] && Possible[action];

    /// <summary>Indices of the conditions of an action.</summary>
    public ReadOnlySpan<int> ConditionsOf(int action) => _conditionsByAction.AsSpan(_conditionStart[action].._conditionStart[action + 1]);

    private static (int[] Start, int[] Conditions) ByAction(Network network)
    {
        int[] start = new int[network.Actions.Length + 1], conditions = new int[network.Conditions.Length];
        foreach (Condition condition in network.Conditions) start[condition.Action + 1]++;
        for (int a = 0; a < network.Actions.Length; a++) start[a + 1] += start[a];
        int[] next = start[..^1];
        for (int c = 0; c < network.Conditions.Length; c++) conditions[next[network.Conditions[c].Action]++] = c;
        return (start, conditions);
    }

    private List<int[]> Open()
    {
        List<int> cone = [];
        Dictionary<int, int> place = [];
        void Enter(int action)
        {
            if (IsOpen(action) && place.TryAdd(action, cone.Count)) cone.Add(action);
        }

        foreach (int goal in Network.Goals) Enter(goal);
        List<List<int>> leansOn = [];
        for (int i = 0; i < cone.Count; i++)
        {
            List<int> targets = [];
            foreach (int condition in ConditionsOf(cone[i]))
                foreach (Leaf leaf in Undecided(Network.Conditions[condition].Guard))
                {
                    Enter(leaf.Target);
                    targets.Add(place[leaf.Target]);
                }

            leansOn.Add(targets);
        }

        return [.. Components.InOrder(leansOn).Select(g => g.Select(i => cone[i]).Order().ToArray())];
    }

    /// <summary>Leaves that still decide something: a choice of which one part holds already asks for nothing more.</summary>
    private IEnumerable<Leaf> Undecided(Guard guard)
    {
        if (Settled(guard) is not null) return [];
        return guard switch
        {
            Leaf leaf => [leaf],
            All all => all.Of.SelectMany(Undecided),
            Any any => any.Of.SelectMany(Undecided),
            AtLeast some => some.Of.SelectMany(Undecided),
            _ => throw new InvalidOperationException("a guard of an unknown kind"),
        };
    }

    /// <summary>Whether the guard holds or fails by what is done or out of reach alone; null while it is open.</summary>
    public bool? Settled(Guard guard)
    {
        switch (guard)
        {
            case Leaf leaf: return Done[leaf.Target] ? true : Possible[leaf.Target] ? null : false;
            case All all: return Settled(all.Of.Length, all.Of);
            case Any any: return Settled(1, any.Of);
            case AtLeast some: return Settled(some.Count, some.Of);
            default: throw new InvalidOperationException("a guard of an unknown kind");
        }
    }

    private bool? Settled(int count, ImmutableArray<Guard> of)
    {
        int hold = 0, open = 0;
        foreach (Guard part in of)
        {
            bool? settled = Settled(part);
            if (settled is true) hold++;
            else if (settled is null) open++;
        }

        return hold >= count ? true : hold + open < count ? false : null;
    }
}
