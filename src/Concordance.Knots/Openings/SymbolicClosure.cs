using System.Collections.Immutable;
using Concordance.Knots.Diagrams;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>
/// The closure for all choices of concessions at once: for each open action the function of concessions under which it is reached.
/// νC.μD.νA is computed group by group with functions in place of truth values; monotone functions make every fixed point pointwise the same.
/// </summary>
internal sealed class SymbolicClosure
{
    /// <summary>Operations on diagrams call themselves once a variable; a thread's stack bears this many and some.</summary>
    private const int MostVariables = 5_000;

    private readonly Residue _residue;
    private readonly MonotoneFunctions _functions;
    private readonly Dictionary<Item, int> _variables = [];
    private readonly List<Item> _items = [];
    private readonly HashSet<Item> _offered;
    private readonly int[] _done;
    private readonly int[] _counted;
    private readonly int[] _step;

    public SymbolicClosure(Residue residue, IEnumerable<Item> offered, MonotoneFunctions functions)
    {
        (_residue, _functions, _offered) = (residue, functions, [.. offered]);
        int actions = residue.Network.Actions.Length;
        (_done, _counted, _step) = (new int[actions], new int[actions], new int[actions]);
        for (int a = 0; a < actions; a++) _done[a] = _counted[a] = _step[a] = residue.Done[a] ? MonotoneFunctions.True : MonotoneFunctions.False;
        foreach (int[] group in residue.Groups) Solve(group);
    }

    /// <summary>Concession by variable of the functions.</summary>
    public IReadOnlyList<Item> Items => _items;

    public int Reached(int action) => _done[action];

    private void Solve(int[] group)
    {
        foreach (int action in group) Declare(action);
        foreach (int action in group) _counted[action] = MonotoneFunctions.True;
        while (true)
        {
            foreach (int action in group) _done[action] = _step[action] = Variable(Relief.Establish, action);
            while (Advance(group)) { }
            bool same = true;
            foreach (int action in group)
            {
                same &= _counted[action] == _done[action];
                _counted[action] = _done[action];
                _step[action] = _done[action];
            }

            if (same) return;
        }
    }

    private void Declare(int action)
    {
        Declare(new Item(Relief.Establish, action));
        foreach (int condition in _residue.ConditionsOf(action))
        {
            Declare(new Item(Relief.Waive, condition));
            Declare(new Item(Relief.Soften, condition));
        }
    }

    private void Declare(Item item)
    {
        if (!_offered.Contains(item)) return;
        if (_items.Count == MostVariables) throw new TooLargeException();
        _variables[item] = _items.Count;
        _items.Add(item);
    }

    /// <summary>One more step of every plan at once; false where nothing moved.</summary>
    private bool Advance(int[] group)
    {
        GreatestStep(group);
        bool moved = false;
        foreach (int action in group)
        {
            int reached = _functions.Or(_done[action], _functions.Or(_step[action], May(action, alone: true)));
            moved |= reached != _done[action];
            _done[action] = reached;
        }

        return moved;
    }

    /// <summary>νA: all atomic actions are supposed done at one stroke; what fails falls out.</summary>
    private void GreatestStep(int[] group)
    {
        foreach (int action in group) _step[action] = _residue.Network.Actions[action].IsAtomic ? MonotoneFunctions.True : MonotoneFunctions.False;
        bool fell = true;
        while (fell)
        {
            fell = false;
            foreach (int action in group)
            {
                if (_step[action] == MonotoneFunctions.False) continue;
                int stays = May(action, alone: false);
                fell |= stays != _step[action];
                _step[action] = stays;
            }
        }
    }

    /// <summary>When the conditions of an action let it be done: alone, or at one stroke with the step.</summary>
    private int May(int action, bool alone)
    {
        int may = MonotoneFunctions.True;
        foreach (int condition in _residue.ConditionsOf(action))
        {
            int holds = Holds(_residue.Network.Conditions[condition].Guard, new(action, alone, Variable(Relief.Soften, condition)));
            may = _functions.And(may, _functions.Or(holds, Variable(Relief.Waive, condition)));
            if (may == MonotoneFunctions.False) break;
        }

        return may;
    }

    private int Variable(Relief relief, int at) =>
        _variables.TryGetValue(new Item(relief, at), out int variable) ? _functions.Variable(variable) : MonotoneFunctions.False;

    /// <param name="Soft">When "before" is read as "together".</param>
    private readonly record struct Asker(int Action, bool Alone, int Soft);

    private int Holds(Guard guard, Asker asker)
    {
        if (_residue.Settled(guard) is { } settled) return settled ? MonotoneFunctions.True : MonotoneFunctions.False;
        switch (guard)
        {
            case Leaf { Mode: Mode.Before } leaf: return _functions.Or(_done[leaf.Target], _functions.And(asker.Soft, AtOneStroke(leaf.Target, asker)));
            case Leaf { Mode: Mode.Together } leaf: return AtOneStroke(leaf.Target, asker);
            case Leaf leaf: return _counted[leaf.Target];
            case All all: return Fold(all.Of, MonotoneFunctions.True, _functions.And, asker);
            case Any any: return Fold(any.Of, MonotoneFunctions.False, _functions.Or, asker);
            case AtLeast some: return _functions.AtLeast(some.Count, [.. some.Of.Select(g => Holds(g, asker))]);
            default: throw new InvalidOperationException("a guard of an unknown kind");
        }
    }

    private int Fold(ImmutableArray<Guard> of, int start, Func<int, int, int> combine, Asker asker)
    {
        foreach (Guard part in of) start = combine(start, Holds(part, asker));
        return start;
    }

    private int AtOneStroke(int target, Asker asker) =>
        target == asker.Action ? MonotoneFunctions.True : asker.Alone ? _done[target] : _functions.Or(_done[target], _step[target]);
}
