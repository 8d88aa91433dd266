using Concordance.Knots.Closing;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>Who waits for whom in a group of actions: whose turn it is after something moved, and which of them might act at one stroke.</summary>
internal sealed class Waiting
{
    private readonly int[] _group;
    private readonly Dictionary<int, int> _place = [];
    private readonly List<int>[] _waitFor;
    private readonly bool[] _due;
    private int _next;

    public Waiting(Residue residue, int[] group, HashSet<Item> offered)
    {
        _group = group;
        _due = new bool[group.Length];
        _waitFor = [.. group.Select(_ => new List<int>())];
        foreach ((int place, int action) in group.Index()) _place[action] = place;
        List<int>[] together = [.. group.Select(_ => new List<int>())];
        foreach ((int place, int action) in group.Index())
            foreach (int condition in residue.ConditionsOf(action))
            {
                bool soft = offered.Contains(new Item(Relief.Soften, condition));
                foreach (Leaf leaf in residue.Network.Conditions[condition].Guard.Leaves)
                    if (_place.TryGetValue(leaf.Target, out int target)) Lean(place, target, leaf.Mode, soft, together);
            }

        bool Atomic(int place) => residue.Network.Actions[group[place]].IsAtomic;
        for (int place = 0; place < group.Length; place++)
            if (!Atomic(place)) together[place].Clear();
            else together[place].RemoveAll(p => !Atomic(p));
        Exchanges = [.. Components.InOrder(together).Where(e => e.Length > 1).Select(e => e.Select(p => group[p]).ToArray())];
    }

    /// <summary>
    /// Actions that might need each other at one stroke. An atomic step of others falls into single ones: each waits, "together", only for what can come first.
    /// </summary>
    public IReadOnlyList<int[]> Exchanges { get; }

    /// <summary>Whether anything in the group is counted on.</summary>
    public bool AnyAssured { get; private set; }

    /// <summary>Everybody's turn.</summary>
    public void All() => Array.Fill(_due, true);

    /// <summary>Whose turn it is next, round and round in order.</summary>
    public bool TryNext(out int action)
    {
        for (int turn = 0; turn < _group.Length; turn++)
        {
            int place = (_next + turn) % _group.Length;
            if (!_due[place]) continue;
            _due[place] = false;
            _next = place + 1;
            action = _group[place];
            return true;
        }

        action = -1;
        return false;
    }

    /// <summary>More is done: whoever waits for it may move now.</summary>
    public void Moved(int action)
    {
        foreach (int place in _waitFor[_place[action]]) _due[place] = true;
    }

    private void Lean(int place, int target, Mode mode, bool soft, List<int>[] together)
    {
        if (mode == Mode.Assured) AnyAssured = true;
        else _waitFor[target].Add(place);
        if (mode == Mode.Together || mode == Mode.Before && soft) together[place].Add(target);
    }
}
