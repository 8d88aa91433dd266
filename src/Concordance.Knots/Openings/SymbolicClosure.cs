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
    public const int MostVariables = 5_000;

    private readonly Residue _residue;
    private readonly MonotoneFunctions _functions;
    private readonly Dictionary<Item, int> _variables = [];
    private readonly List<Item> _items = [];
    private readonly HashSet<Item> _offered;
    private readonly int[] _done;
    private readonly int[] _counted;
    private readonly int[] _step;
    private readonly bool _waitedForFirst;

    /// <param name="waitedForFirst">
    /// Go through each group against the direction of its waiting, with the variables the other way round: in a long ring each function is then
    /// the one before with a node on top. Else by the numbers of the actions, which keeps what belongs to one knot side by side.
    /// </param>
    public SymbolicClosure(Residue residue, IEnumerable<Item> offered, MonotoneFunctions functions, bool waitedForFirst = false)
    {
        (_residue, _functions, _offered, _waitedForFirst) = (residue, functions, [.. offered], waitedForFirst);
        int actions = residue.Network.Actions.Length;
        (_done, _counted, _step) = (new int[actions], new int[actions], new int[actions]);
        for (int a = 0; a < actions; a++) _done[a] = _counted[a] = residue.Done[a] ? MonotoneFunctions.True : MonotoneFunctions.False;
        foreach (int[] group in residue.Groups) Solve(group);
    }

    /// <summary>Concession by variable of the functions.</summary>
    public IReadOnlyList<Item> Items => _items;

    public int Reached(int action) => _done[action];

    private void Solve(int[] members)
    {
        int[] group = _waitedForFirst ? WaitedForFirst.Order(_residue, members) : members;
        foreach (int action in _waitedForFirst ? group.Reverse() : group) Declare(action);
        Waiting waiting = new(_residue, group, _offered);
        foreach (int action in group) _counted[action] = MonotoneFunctions.True;
        while (true)
        {
            foreach (int action in group) _done[action] = Variable(Relief.Establish, action);
            waiting.All();
            do Singles(waiting);
            while (AtomicSteps(waiting));
            bool same = true;
            foreach (int action in group)
            {
                same &= _counted[action] == _done[action];
                _counted[action] = _done[action];
            }

            if (same || !waiting.AnyAssured) return;
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

    /// <summary>Single actions until nothing moves.</summary>
    private void Singles(Waiting waiting)
    {
        while (waiting.TryNext(out int action))
        {
            int reached = _functions.Or(_done[action], May(action, alone: true));
            if (reached != _done[action]) waiting.Moved(action);
            _done[action] = reached;
            _functions.ClearAway(_done, _counted, _step);
        }
    }

    /// <summary>One atomic step wherever one is thinkable; false where nothing moved.</summary>
    private bool AtomicSteps(Waiting waiting)
    {
        bool moved = false;
        foreach (int[] exchange in waiting.Exchanges)
        {
            GreatestStep(exchange);
            foreach (int action in exchange)
            {
                int reached = _functions.Or(_done[action], _step[action]);
                if (reached != _done[action])
                {
                    moved = true;
                    waiting.Moved(action);
                }

                (_done[action], _step[action]) = (reached, MonotoneFunctions.False);
            }
        }

        return moved;
    }

    /// <summary>νA: all atomic actions are supposed done at one stroke; what fails falls out.</summary>
    private void GreatestStep(int[] exchange)
    {
        foreach (int action in exchange) _step[action] = MonotoneFunctions.True;
        bool fell = true;
        while (fell)
        {
            fell = false;
            foreach (int action in exchange)
            {
                int stays = May(action, alone: false);
                fell |= stays != _step[action];
                _step[action] = stays;
                _functions.ClearAway(_done, _counted, _step);
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
