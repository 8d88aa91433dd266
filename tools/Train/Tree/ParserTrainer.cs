using Concordance.Language;
using Concordance.Language.Tree;

namespace Concordance.Tools.Train;

/// <summary>
/// Trains the parser: a move that loses gold arcs is corrected towards the best one that loses none. After the first rounds it mostly follows
/// its own moves, so that it learns what to do after a mistake.
/// </summary>
public sealed class ParserTrainer
{
    private readonly Perceptron _perceptron = new();
    private readonly Configuration _state = new();
    private readonly Oracle _oracle = new();
    private readonly int[] _scores = new int[256];
    private readonly uint[] _keys = new uint[TreeFeatures.Most];
    private readonly Recipe _recipe;
    private readonly Chance _chance;
    private readonly byte[] _coarse;

    private ParserTrainer(TagLexicon lexicon, Recipe recipe, int voter)
    {
        _recipe = recipe;
        _chance = new Chance(recipe.Seed + 100 + (ulong)voter);
        _coarse = [.. lexicon.Set.All.Select(t => (byte)t.Pos)];
    }

    public static Perceptron Train(IReadOnlyList<TrainingSentence> sentences, TagLexicon lexicon, Recipe recipe, int voter, Action<int, double> tell)
    {
        ParserTrainer trainer = new(lexicon, recipe, voter);
        GoldTree[] trees = [.. sentences.Select(s => new GoldTree(s))];
        for (int epoch = 0; epoch < recipe.TreeEpochs; epoch++)
        {
            long wrong = 0, all = 0;
            foreach (int s in trainer._chance.Order(sentences.Count))
            {
                wrong += trainer.Learn(sentences[s], trees[s], epoch);
                all += sentences[s].Count;
            }

            tell(epoch + 1, 100.0 * wrong / (2 * all));
        }

        return trainer._perceptron;
    }

    /// <summary>How many moves were corrected.</summary>
    private int Learn(TrainingSentence sentence, GoldTree tree, int epoch)
    {
        int wrong = 0;
        byte[] pos = [.. sentence.FoundTags.Select(t => _coarse[t])];
        _state.Start(sentence.Count);
        while (!_state.IsDone)
        {
            TaggedWords words = new(sentence.Words.Lower.AsSpan(0, sentence.Count), sentence.FoundTags, pos);
            Span<uint> keys = _keys.AsSpan(0, TreeFeatures.Fill(_state, words, _keys));
            Array.Clear(_scores, 0, Transitions.Count);
            _perceptron.AddScores(keys, _scores);
            _perceptron.Tick();
            int best = Moves.Best(_state, _scores);
            _oracle.Look(_state, tree);
            int right = BestRight();
            if (_oracle.Cost(best) > _oracle.Cost(right))
            {
                _perceptron.Update(keys, right, 1);
                _perceptron.Update(keys, best, -1);
                wrong++;
                if (epoch < _recipe.ExploreFromEpoch || _chance.Below(100) >= _recipe.ExplorePercent) best = right;
            }

            _state.Do(best);
        }

        return wrong;
    }

    /// <summary>The highest-scored of the allowed moves that cost least.</summary>
    private int BestRight()
    {
        int right = -1, cost = int.MaxValue;
        for (int move = 0; move < Transitions.Count; move++)
        {
            if (!MayDo(move)) continue;
            int itsCost = _oracle.Cost(move);
            if (itsCost > cost || (itsCost == cost && _scores[move] <= _scores[right])) continue;
            (right, cost) = (move, itsCost);
        }

        return right;
    }

    private bool MayDo(int move)
    {
        if (move == Transitions.Shift) return _state.MayShift;
        if (move == Transitions.Reduce) return _state.MayReduce;
        if (move >= Transitions.FirstRight) return _state.MayRight && move != Transitions.Right(Relation.root);
        return _state.MayLeft && (move == Transitions.Left(Relation.root)) == (_state.Next == _state.Words);
    }
}
