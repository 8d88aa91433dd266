namespace Concordance.Language.Tree;

/// <summary>Which moves a configuration allows, and the best of them.</summary>
public static class Moves
{
    /// <summary>The allowed move with the highest score; the lower number where two are equal.</summary>
    public static int Best(Configuration state, ReadOnlySpan<int> scores)
    {
        int best = -1, bestScore = int.MinValue;
        if (state.MayShift) Take(Transitions.Shift, scores, ref best, ref bestScore);
        if (state.MayReduce) Take(Transitions.Reduce, scores, ref best, ref bestScore);
        bool atRoot = state.Next == state.Words;
        if (state.MayLeft && atRoot) Take(Transitions.Left(Relation.root), scores, ref best, ref bestScore);
        else if (state.MayLeft)
            for (int m = Transitions.FirstLeft + 1; m < Transitions.FirstRight; m++) Take(m, scores, ref best, ref bestScore);
        if (!state.MayRight) return best;
        for (int m = Transitions.FirstRight + 1; m < Transitions.Count; m++) Take(m, scores, ref best, ref bestScore);
        return best;
    }

    private static void Take(int move, ReadOnlySpan<int> scores, ref int best, ref int bestScore)
    {
        if (scores[move] <= bestScore) return;
        best = move;
        bestScore = scores[move];
    }
}
