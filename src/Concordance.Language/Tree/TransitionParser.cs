using Concordance.Language.Weights;

namespace Concordance.Language.Tree;

/// <summary>
/// Builds dependency trees by greedy arc-eager moves under a linear model (averaged perceptron with a dynamic oracle, Goldberg and Nivre
/// 2012). Each word is pushed once and taken once, so the time is linear. Ties go to the lower move. Not for two threads at once.
/// </summary>
public sealed class TransitionParser(WeightTable weights)
{
    private readonly int[] _scores = new int[256];
    private readonly uint[] _keys = new uint[TreeFeatures.Most];
    private readonly Configuration _state = new();

    /// <summary>Writes each word's head (-1 for the root) and relation.</summary>
    public void Parse(TaggedWords words, Span<int> heads, Span<Relation> relations)
    {
        Configuration state = _state;
        state.Start(words.Words.Length);
        while (!state.IsDone)
        {
            int n = TreeFeatures.Fill(state, words, _keys);
            Array.Clear(_scores, 0, Transitions.Count);
            weights.AddScores(_keys.AsSpan(0, n), _scores);
            state.Do(Moves.Best(state, _scores));
        }

        for (int i = 0; i < words.Words.Length; i++)
        {
            heads[i] = state.Heads[i] == state.Words ? -1 : state.Heads[i];
            relations[i] = (Relation)state.Labels[i];
        }

        OneRoot.Keep(words.Pos, heads, relations);
    }
}
