using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Concordance.Language.Lemmas;
using Concordance.Language.Tags;
using Concordance.Language.Weights;

namespace Concordance.Language;

/// <summary>A model file that cannot be used, and why.</summary>
public sealed class ModelException(string problem) : Exception(problem);

/// <summary>
/// The parts of model.bin, in its order: mark, feature-set version, name, tags, sure words, lemma edits and keys, weights of tags, weights
/// of trees. Whole numbers are in 7-bit groups, low first; keys little-endian; strings UTF-8 with their length before them.
/// </summary>
public sealed record ModelFile(string Name, TagSet Tags, IReadOnlyDictionary<ulong, byte> SureTags, Lemmatizer Lemmas, WeightTable TagWeights, WeightTable TreeWeights)
{
    public static ReadOnlySpan<byte> Mark => "CONCORD1"u8;

    /// <exception cref="ModelException">Where the bytes are no model, are cut short, or were made for other features.</exception>
    public static ModelFile Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Mark)) throw new ModelException("this is no model file of Concordance: its first eight bytes are not CONCORD1");
        ModelBytes at = new(bytes[Mark.Length..]);
        int version = at.Number();
        if (version != FeatureSet.Version)
            throw new ModelException($"the model was made for feature set {version}, this program has feature set {FeatureSet.Version}: train it again (docs/MODELS.md) or use the model that came with this program");
        string name = at.Word();
        TagSet tags = new(ReadTags(ref at));
        Dictionary<ulong, byte> sure = [];
        for (int n = at.Number(); n > 0; n--) sure[at.Key()] = at.Byte();
        OnlyVerbs.AddTo(sure, tags);
        ImmutableArray<LemmaEdit>.Builder edits = ImmutableArray.CreateBuilder<LemmaEdit>();
        for (int n = at.Number(); n > 0; n--) edits.Add(new LemmaEdit(at.Number(), at.Word()));
        Dictionary<ulong, int> lemmas = [];
        for (int n = at.Number(); n > 0; n--) lemmas[at.Key()] = at.Number();
        return new ModelFile(name, tags, sure, new Lemmatizer(edits.ToImmutable(), lemmas), ReadWeights(ref at), ReadWeights(ref at));
    }

    private static List<(Pos, string)> ReadTags(ref ModelBytes at)
    {
        List<(Pos, string)> tags = [];
        for (int n = at.Number(); n > 0; n--) tags.Add(((Pos)at.Byte(), at.Word()));
        return tags;
    }

    /// <summary>A table of 127 weights that the codes stand for, then the features in the order of their keys with (label, code) pairs.</summary>
    private static WeightTable ReadWeights(ref ModelBytes at)
    {
        Span<int> levels = stackalloc int[128];
        for (int i = 1; i < levels.Length; i++) levels[i] = levels[i - 1] + at.Number();
        int features = at.Number(), entries = at.Number();
        WeightTable table = new(features, entries);
        uint key = 0;
        for (int f = 0; f < features; f++)
        {
            key += (uint)at.Number() * 2 + (f == 0 ? 1u : 0u);
            int length = at.Number();
            table.AddFeature(key, length);
            for (int e = 0; e < length; e++)
            {
                byte label = at.Byte();
                sbyte code = (sbyte)at.Byte();
                table.AddEntry(label, code < 0 ? -levels[-code] : levels[code]);
            }
        }

        return table;
    }

    private ref struct ModelBytes(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> _rest = rest;

        public byte Byte()
        {
            if (_rest.IsEmpty) throw new ModelException("the model file is cut short");
            byte value = _rest[0];
            _rest = _rest[1..];
            return value;
        }

        public int Number()
        {
            uint value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte b = Byte();
                value |= (uint)(b & 127) << shift;
                if (b < 128) return (int)value;
                if (shift > 28) throw new ModelException("the model file is damaged: a number has no end");
            }
        }

        public ulong Key() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

        public string Word() => Encoding.UTF8.GetString(Take(Number()));

        private ReadOnlySpan<byte> Take(int length)
        {
            if (length < 0 || length > _rest.Length) throw new ModelException("the model file is cut short");
            ReadOnlySpan<byte> taken = _rest[..length];
            _rest = _rest[length..];
            return taken;
        }
    }
}
