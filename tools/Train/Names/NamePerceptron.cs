using System.Buffers.Binary;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>
/// A structured perceptron with averaged weights (Collins 2002) over whole sentences. Integers throughout and a fixed
/// order of sentences, so that the same data give the same bytes.
/// </summary>
internal sealed class NamePerceptron
{
    /// <summary>How often the model is trained in another order.</summary>
    public const int Runs = 7;

    private const int Labels = NameLabels.Count;

    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<(int[][] Features, byte[] Labels)> _sentences = [];
    private int[] _weights = [];
    private long[] _moments = [];
    private readonly int[] _pairs = new int[Labels * Labels];
    private readonly long[] _pairMoments = new long[Labels * Labels];
    private readonly long[] _pairSum = new long[Labels * Labels];
    private long[] _sum = [];
    private long _step = 1;

    public int Sentences => _sentences.Count;

    /// <summary>Enters the learnt sentences of a text; features become rows.</summary>
    public void Add(NameText text)
    {
        NameWords words = new(text.Forms, text.Sentences, Gazetteer.English);
        NameRuns runs = new(words);
        NameFeatures features = new(words, runs, new ReportEvidence(words, runs));
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            if (!text.Learnt[s]) continue;
            int first = text.Sentences[s].First, count = text.Sentences[s].Count;
            int[][] found = new int[count][];
            for (int i = 0; i < count; i++) found[i] = [.. features.Of(first + i).Select(RowOf)];
            _sentences.Add((found, text.Labels[first..(first + count)]));
        }
    }

    /// <summary>
    /// Trains several times from nothing, each time in another order, and sums the averaged weights: one order alone
    /// moves the scores by a point either way.
    /// </summary>
    public void Train(int rounds)
    {
        _sum = new long[_rows.Count * Labels];
        int[] order = [.. Enumerable.Range(0, _sentences.Count)];
        ulong state = 20261122;
        for (int run = 0; run < Runs; run++)
        {
            _weights = new int[_rows.Count * Labels];
            _moments = new long[_rows.Count * Labels];
            Array.Clear(_pairs);
            Array.Clear(_pairMoments);
            _step = 1;
            int wrong = 0;
            for (int round = 0; round < rounds; round++)
            {
                Shuffle(order, ref state);
                wrong = 0;
                foreach (int s in order) wrong += Learn(_sentences[s].Features, _sentences[s].Labels);
            }

            for (int i = 0; i < _sum.Length; i++) _sum[i] += Averaged(_weights[i], _moments[i]);
            for (int i = 0; i < _pairSum.Length; i++) _pairSum[i] += Averaged(_pairs[i], _pairMoments[i]);
            Console.Error.WriteLine(FormattableString.Invariant($"run {run + 1}: {wrong} words wrong in the last round"));
        }
    }

    /// <summary>The averaged weights, scaled so that the largest fits an Int16; rows whose weights are all small are left out.</summary>
    public byte[] Compile(int smallest)
    {
        long[] average = [.. _sum.Select(w => w / Runs)], pairs = [.. _pairSum.Select(w => w / Runs)];
        long largest = average.Concat(pairs).Max(Math.Abs);
        (uint Key, int Row)[] kept = [.. _rows.Where(r => Row(r.Value).Any(w => Math.Abs(w) >= smallest)).Select(r => (r.Key, r.Value)).OrderBy(r => r.Key)];
        byte[] bytes = new byte[NameModel.HeaderLength + NameModel.PairBytes + (kept.Length * (4 + (2 * Labels)))];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, NameModel.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), NameFeatures.Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), kept.Length);
        int at = NameModel.HeaderLength;
        foreach (long pair in pairs) Write(pair);
        foreach ((uint key, _) in kept)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), key);
            at += 4;
        }

        foreach ((_, int row) in kept)
            foreach (long weight in Row(row)) Write(weight);
        return bytes;

        IEnumerable<long> Row(int row) => average.Skip(row * Labels).Take(Labels);

        void Write(long weight)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at), (short)(weight * 32767 / Math.Max(largest, 32767)));
            at += 2;
        }
    }

    /// <summary>64 times the mean over all steps.</summary>
    private long Averaged(int weight, long moment) => ((weight * _step) - moment) * 64 / _step;

    private int RowOf(ulong feature)
    {
        uint key = NameModel.KeyOf(feature);
        if (!_rows.TryGetValue(key, out int row)) _rows[key] = row = _rows.Count;
        return row;
    }

    private int Learn(int[][] features, byte[] gold)
    {
        int[] scores = new int[features.Length * Labels];
        for (int i = 0; i < features.Length; i++)
            foreach (int row in features[i])
                for (int label = 0; label < Labels; label++) scores[(i * Labels) + label] += _weights[(row * Labels) + label];
        byte[] found = new byte[features.Length];
        LabelSequence.Best(scores, _pairs, found);
        int wrong = 0;
        for (int i = 0; i < found.Length; i++)
        {
            byte goldBefore = i == 0 ? NameLabels.Outside : gold[i - 1], foundBefore = i == 0 ? NameLabels.Outside : found[i - 1];
            if (gold[i] != found[i]) wrong++;
            if (gold[i] != found[i] || goldBefore != foundBefore)
            {
                Change(_pairs, _pairMoments, (goldBefore * Labels) + gold[i], 1);
                Change(_pairs, _pairMoments, (foundBefore * Labels) + found[i], -1);
            }

            if (gold[i] == found[i]) continue;
            foreach (int row in features[i])
            {
                Change(_weights, _moments, (row * Labels) + gold[i], 1);
                Change(_weights, _moments, (row * Labels) + found[i], -1);
            }
        }

        _step++;
        return wrong;
    }

    private void Change(int[] weights, long[] moments, int at, int by)
    {
        weights[at] += by;
        moments[at] += by * _step;
    }

    /// <summary>Fisher and Yates's shuffle with an xorshift generator of fixed seed.</summary>
    private static void Shuffle(int[] order, ref ulong state)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            int other = (int)(state % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
