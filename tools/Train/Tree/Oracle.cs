using Concordance.Language;
using Concordance.Language.Tree;

namespace Concordance.Tools.Train;

/// <summary>
/// What each arc-eager move costs in gold arcs that can no longer be made (Goldberg and Nivre 2012), from any configuration. An arc
/// of the gold tree made with a wrong relation costs one.
/// </summary>
public sealed class Oracle
{
    private bool[] _stacked = new bool[128];
    private Configuration _state = new();
    private GoldTree _gold = null!;
    private int _leftCost;
    private int _rightCost;
    private int _leftLabel;
    private int _rightLabel;

    public int ShiftCost { get; private set; }

    public int ReduceCost { get; private set; }

    /// <summary>Reads a configuration; then <see cref="Cost"/> answers for it.</summary>
    public void Look(Configuration state, GoldTree gold)
    {
        (_state, _gold) = (state, gold);
        if (_stacked.Length <= state.Words) _stacked = new bool[state.Words * 2];
        for (int d = 0; d < state.Depth; d++) _stacked[state.Stacked(d)] = true;
        int s = state.Stacked(0), b = state.Next;
        (_leftLabel, _rightLabel) = (-1, -1);
        if (s >= 0)
        {
            ReduceCost = DependentsAhead(s);
            _leftCost = ReduceCost + (gold.Heads[s] > b ? 1 : 0);
            if (gold.Heads[s] == b) _leftLabel = gold.Labels[s];
        }

        if (b < state.Words)
        {
            int lost = LooseDependentsStacked(b);
            bool headStacked = gold.Heads[b] < state.Words && gold.Heads[b] != b && _stacked[gold.Heads[b]];
            ShiftCost = lost + (headStacked ? 1 : 0);
            bool ours = s >= 0 && gold.Heads[b] == s;
            _rightCost = lost + (!ours && (headStacked || gold.Heads[b] > b) ? 1 : 0);
            if (ours) _rightLabel = gold.Labels[b];
        }

        for (int d = 0; d < state.Depth; d++) _stacked[state.Stacked(d)] = false;
    }

    public int Cost(int move)
    {
        if (move == Transitions.Shift) return ShiftCost;
        if (move == Transitions.Reduce) return ReduceCost;
        int label = (int)Transitions.RelationOf(move);
        return move < Transitions.FirstRight ? _leftCost + (_leftLabel >= 0 && label != _leftLabel ? 1 : 0) : _rightCost + (_rightLabel >= 0 && label != _rightLabel ? 1 : 0);
    }

    private int DependentsAhead(int s)
    {
        int n = 0;
        foreach (int child in _gold.Children[s])
            if (child >= _state.Next) n++;
        return n;
    }

    private int LooseDependentsStacked(int b)
    {
        int n = 0;
        foreach (int child in _gold.Children[b])
            if (child < b && _stacked[child] && _state.Heads[child] < 0) n++;
        return n;
    }
}
