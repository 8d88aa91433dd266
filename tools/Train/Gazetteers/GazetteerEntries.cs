using System.Buffers.Binary;
using System.Text;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>The entries of a gazetteer while it is compiled: classes by key, and the countries.</summary>
internal sealed class GazetteerEntries
{
    private readonly Dictionary<ulong, NameClasses> _classes = [];

    public List<Country> Countries { get; } = [];

    public int Count => _classes.Count;

    public void Add(string phrase, NameClasses classes)
    {
        ulong key = NameKey.Of(phrase);
        if (key != NameKey.Empty) _classes[key] = _classes.GetValueOrDefault(key) | classes;
    }

    public NameClasses ClassesOf(string phrase) => _classes.GetValueOrDefault(NameKey.Of(phrase));

    /// <summary>The compiled bytes; the layout is told at <see cref="Gazetteer"/>.</summary>
    public byte[] Compile()
    {
        SortedDictionary<ulong, NameClasses> stored = [];
        foreach ((ulong key, NameClasses classes) in _classes) stored[Gazetteer.Stored(key)] = stored.GetValueOrDefault(Gazetteer.Stored(key)) | classes;
        byte[] countries = Encoding.UTF8.GetBytes(string.Concat(Countries.OrderBy(c => c.Code, StringComparer.Ordinal).Select(Line)));
        int first = Gazetteer.HeaderLength + Gazetteer.Buckets;
        byte[] bytes = new byte[first + (stored.Count * Gazetteer.EntryLength) + countries.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Gazetteer.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), stored.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), countries.Length);
        int at = first;
        foreach ((ulong key, NameClasses classes) in stored)
        {
            bytes[Gazetteer.HeaderLength + (int)(key >> 24)] = checked((byte)(bytes[Gazetteer.HeaderLength + (int)(key >> 24)] + 1));
            bytes[at++] = (byte)key;
            bytes[at++] = (byte)(key >> 8);
            bytes[at++] = (byte)(key >> 16);
            bytes[at++] = (byte)classes;
            bytes[at++] = (byte)((ushort)classes >> 8);
        }

        countries.CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    private static string Line(Country c) => $"{c.Code}\t{c.Name}\t{string.Join('|', c.Names)}\t{string.Join('|', c.Demonyms)}\t{string.Join('|', c.Capitals)}\n";
}
