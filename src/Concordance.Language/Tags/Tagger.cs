using Concordance.Language.Weights;

namespace Concordance.Language.Tags;

/// <summary>
/// Tags words from left to right: known unambiguous words by the dictionary, others by a linear model (Collins 2002, averaged
/// perceptron, decoded greedily). Ties go to the lower number. Not for two threads at once.
/// </summary>
public sealed class Tagger(WeightTable weights, TagSet tags, IReadOnlyDictionary<ulong, byte> sure)
{
    private readonly int[] _scores = new int[256];
    private readonly uint[] _keys = new uint[TagFeatures.Most];

    /// <param name="names">Words of a sentence tagged before that are known to be proper nouns after all, one value a word; empty where it is tagged for the first time. In a headline the other words keep their tags: beside a proper noun each of its capitals would look like one.</param>
    public void Tag(WordShapes words, Span<byte> found, ReadOnlySpan<bool> names = default)
    {
        bool keeps = !names.IsEmpty && words.Case != 0;
        for (int i = 0; i < words.Count; i++)
        {
            bool isName = !names.IsEmpty && names[i];
            if (!isName && (keeps || sure.TryGetValue(words.Form[i], out found[i]))) continue;
            int n = TagFeatures.Fill(words, i, found, _keys);
            Array.Clear(_scores, 0, tags.Count);
            weights.AddScores(_keys.AsSpan(0, n), _scores);
            found[i] = Best(isName);
        }
    }

    private byte Best(bool isName)
    {
        int best = -1;
        for (int t = 0; t < tags.Count; t++)
            if ((!isName || tags.All[t].Pos == Pos.PROPN) && (best < 0 || _scores[t] > _scores[best])) best = t;
        return (byte)best;
    }
}
