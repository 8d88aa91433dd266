using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Concordance.Language.Names;

/// <summary>
/// The weights of the name model: for each feature a row of integer weights, one a label; and weights of label pairs.
/// Trained by an averaged perceptron (Collins 2002); scores are sums of integers, so they are the same everywhere.
/// </summary>
/// <remarks>
/// Layout, little-endian: magic "CNM1", feature version, number of rows; 7 × 7 pair weights (Int16, row = label before);
/// then the rows' keys (UInt32, sorted: the upper half of the feature's hash); then the rows (7 × Int16 each).
/// </remarks>
public sealed class NameModel
{
    public const uint Magic = 0x314D4E43;

    public const int HeaderLength = 12, PairBytes = NameLabels.Count * NameLabels.Count * 2;

    private readonly uint[] _keys;
    private readonly short[] _weights;
    private readonly int[] _bucketStart = new int[65537];

    public NameModel(byte[] bytes)
    {
        if (bytes.Length < HeaderLength + PairBytes || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) throw new InvalidDataException("not a name model");
        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4)), rows = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        if (version != NameFeatures.Version) throw new InvalidDataException($"name model for feature version {version}, this program has {NameFeatures.Version}: train it again");
        if (bytes.Length != HeaderLength + PairBytes + (rows * (4 + (2 * NameLabels.Count)))) throw new InvalidDataException("a name model cut short");
        Pairs = new short[NameLabels.Count * NameLabels.Count];
        ReadShorts(bytes.AsSpan(HeaderLength, PairBytes), Pairs);
        _keys = new uint[rows];
        MemoryMarshal.Cast<byte, uint>(bytes.AsSpan(HeaderLength + PairBytes, 4 * rows)).CopyTo(_keys);
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(_keys, _keys);
        _weights = new short[rows * NameLabels.Count];
        ReadShorts(bytes.AsSpan(HeaderLength + PairBytes + (4 * rows)), _weights);
        foreach (uint key in _keys) _bucketStart[(key >> 16) + 1]++;
        for (int b = 0; b < 65536; b++) _bucketStart[b + 1] += _bucketStart[b];
    }

    /// <summary>Weights of a label after a label: [before * 7 + label].</summary>
    public short[] Pairs { get; }

    public static uint KeyOf(ulong feature) => (uint)(feature >> 32);

    /// <summary>Adds the row of a feature, where it has one, to the scores of the labels.</summary>
    public void AddTo(Span<int> scores, ulong feature)
    {
        uint key = KeyOf(feature);
        for (int at = _bucketStart[key >> 16]; at < _bucketStart[(key >> 16) + 1]; at++)
        {
            if (_keys[at] != key) continue;
            ReadOnlySpan<short> row = _weights.AsSpan(at * NameLabels.Count, NameLabels.Count);
            for (int label = 0; label < row.Length; label++) scores[label] += row[label];
            return;
        }
    }

    /// <summary>Copied in one piece: reading a million numbers one by one would be felt at every start.</summary>
    private static void ReadShorts(ReadOnlySpan<byte> bytes, short[] into)
    {
        MemoryMarshal.Cast<byte, short>(bytes)[..into.Length].CopyTo(into);
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(into, into);
    }
}
