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

    public void Tag(WordShapes words, Span<byte> found)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (sure.TryGetValue(words.Form[i], out found[i])) continue;
            int n = TagFeatures.Fill(words, i, found, _keys);
            Array.Clear(_scores, 0, tags.Count);
            weights.AddScores(_keys.AsSpan(0, n), _scores);
            found[i] = Best(_scores.AsSpan(0, tags.Count));
        }
    }

    private static byte Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int t = 1; t < scores.Length; t++)
            if (scores[t] > scores[best]) best = t;
        return (byte)best;
    }
}
