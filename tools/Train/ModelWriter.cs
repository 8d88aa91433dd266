using System.Buffers.Binary;
using System.Text;
using Concordance.Language;
using Concordance.Language.Lemmas;
using Concordance.Language.Weights;

namespace Concordance.Tools.Train;

/// <summary>Writes model.bin in the order that <see cref="ModelFile"/> reads.</summary>
public sealed class ModelWriter
{
    private readonly MemoryStream _bytes = new();

    public static byte[] Write(string name, TagLexicon tags, LemmaLexicon lemmas, IReadOnlyList<Perceptron> taggers, IReadOnlyList<Perceptron> parsers, Recipe recipe)
    {
        ModelWriter writer = new();
        writer._bytes.Write(ModelFile.Mark);
        writer.Number(FeatureSet.Version);
        writer.Word(name);
        writer.Number(tags.Set.Count);
        foreach ((Pos pos, string tag) in tags.Set.All)
        {
            writer._bytes.WriteByte((byte)pos);
            writer.Word(tag);
        }

        writer.Number(tags.Sure.Count);
        foreach ((ulong key, byte tag) in tags.Sure)
        {
            writer.Key(key);
            writer._bytes.WriteByte(tag);
        }

        writer.Number(lemmas.Edits.Count);
        foreach (LemmaEdit edit in lemmas.Edits)
        {
            writer.Number(edit.Cut);
            writer.Word(edit.Add);
        }

        writer.Number(lemmas.ByKey.Count);
        foreach ((ulong key, int edit) in lemmas.ByKey)
        {
            writer.Key(key);
            writer.Number(edit);
        }

        writer.Weights(taggers, recipe.SmallestTagWeight);
        writer.Weights(parsers, recipe.SmallestTreeWeight);
        return writer._bytes.ToArray();
    }

    private void Weights(IReadOnlyList<Perceptron> perceptrons, int smallest)
    {
        var rows = WeightMean.Of(perceptrons, smallest);
        WeightCodes codes = new(smallest, rows.Count == 0 ? smallest : rows.Max(r => r.Row.Max(e => Math.Abs(e.Weight))));
        for (int i = 1; i < codes.Levels.Count; i++) Number(codes.Levels[i] - codes.Levels[i - 1]);
        Number(rows.Count);
        Number(rows.Sum(r => r.Row.Count));
        uint last = 0;
        foreach ((uint key, var row) in rows)
        {
            // Keys are odd: half the difference is enough.
            Number((int)((key - last) / 2));
            last = key;
            Number(row.Count);
            foreach ((byte label, int weight) in row)
            {
                _bytes.WriteByte(label);
                _bytes.WriteByte((byte)codes.Code(weight));
            }
        }
    }

    private void Number(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 128; rest >>= 7) _bytes.WriteByte((byte)(rest | 128));
        _bytes.WriteByte((byte)rest);
    }

    private void Key(ulong key)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, key);
        _bytes.Write(bytes);
    }

    private void Word(string word)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }
}
