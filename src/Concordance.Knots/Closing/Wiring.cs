using Concordance.Knots.Networks;

namespace Concordance.Knots.Closing;

/// <summary>
/// A network as counters: a node holds when enough of its parts hold (Dowling and Gallier 1984, linear in the size of the formulas).
/// Nodes 0 to n-1 are the actions (all their conditions), then follow the conditions and the parts of their guards.
/// </summary>
internal sealed class Wiring
{
    private readonly List<int> _need = [];
    private readonly List<int> _parent = [];
    private readonly List<(int Target, int Node)>[] _edges = [[], [], []];
    private readonly List<int> _given = [];

    public Wiring(Network network)
    {
        Network = network;
        foreach (Act _ in network.Actions) Node(-1, 0);
        foreach (Condition condition in network.Conditions)
        {
            _need[condition.Action]++;
            Wire(condition.Guard, condition.Action, condition.Action);
        }

        Need = [.. _need];
        Parent = [.. _parent];
        Given = [.. _given];
        Before = new Edges(_edges[0], network.Actions.Length);
        Together = new Edges(_edges[1], network.Actions.Length);
        Assured = new Edges(_edges[2], network.Actions.Length);
    }

    public Network Network { get; }

    /// <summary>How many parts of a node must hold.</summary>
    public int[] Need { get; }

    /// <summary>The node a node is part of; -1 above an action.</summary>
    public int[] Parent { get; }

    /// <summary>Nodes with a part that always holds: an action is no later than itself.</summary>
    public int[] Given { get; }

    public Edges Before { get; }

    public Edges Together { get; }

    public Edges Assured { get; }

    private int Node(int parent, int need)
    {
        _parent.Add(parent);
        _need.Add(need);
        return _need.Count - 1;
    }

    private void Wire(Guard guard, int parent, int action)
    {
        switch (guard)
        {
            case Leaf { Mode: Mode.Together } self when self.Target == action: _given.Add(parent); break;
            case Leaf leaf: _edges[(int)leaf.Mode].Add((leaf.Target, parent)); break;
            case All all: Parts(all.Of.AsSpan(), Node(parent, all.Of.Length), action); break;
            case Any any: Parts(any.Of.AsSpan(), Node(parent, 1), action); break;
            case AtLeast some: Parts(some.Of.AsSpan(), Node(parent, Math.Max(0, some.Count)), action); break;
        }
    }

    private void Parts(ReadOnlySpan<Guard> parts, int node, int action)
    {
        foreach (Guard part in parts) Wire(part, node, action);
    }
}

/// <summary>For each action the nodes that count it, in one array.</summary>
internal sealed class Edges
{
    private readonly int[] _start;
    private readonly int[] _nodes;

    public Edges(List<(int Target, int Node)> edges, int actions)
    {
        _start = new int[actions + 1];
        _nodes = new int[edges.Count];
        foreach ((int target, _) in edges) _start[target + 1]++;
        for (int a = 0; a < actions; a++) _start[a + 1] += _start[a];
        int[] next = _start[..^1];
        foreach ((int target, int node) in edges) _nodes[next[target]++] = node;
    }

    public bool Any => _nodes.Length > 0;

    public ReadOnlySpan<int> Of(int action) => _nodes.AsSpan(_start[action].._start[action + 1]);
}
