using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Concordance.Language.Names;

/// <summary>
/// The compiled gazetteers: classes of words and phrases by a 40-bit hash, and the table of countries. The layout is
/// read in place: nothing is built at start but an index of 65,536 buckets.
/// </summary>
/// <remarks>
/// Layout, little-endian: magic "CGZ1", number of entries, length of the country table; then the entries sorted by
/// hash; each is 5 bytes of which the bucket (top 16 bits) is implied: 3 bytes rest of the hash, 2 bytes classes; before
/// them 65,536 bucket sizes of one byte each (checked at compilation to fit); then the countries in UTF-8, a line each,
/// fields parted by tabs, alternatives by "|".
/// </remarks>
public sealed class Gazetteer
{
    public const int HeaderLength = 12, Buckets = 65536, EntryLength = 5;

    public const uint Magic = 0x315A4743;

    private static readonly Lazy<Gazetteer> LazyEnglish = new(ReadEnglish);

    private readonly byte[] _bytes;
    private readonly int[] _bucketStart = new int[Buckets + 1];
    private readonly Lazy<CountryTable> _countries;

    public Gazetteer(byte[] compiled)
    {
        _bytes = compiled;
        if (compiled.Length < HeaderLength + Buckets || BinaryPrimitives.ReadUInt32LittleEndian(compiled) != Magic) throw new InvalidDataException("not a compiled gazetteer");
        int count = BinaryPrimitives.ReadInt32LittleEndian(compiled.AsSpan(4)), countries = BinaryPrimitives.ReadInt32LittleEndian(compiled.AsSpan(8));
        int start = HeaderLength + Buckets;
        for (int b = 0; b < Buckets; b++)
        {
            _bucketStart[b] = start;
            start += compiled[HeaderLength + b] * EntryLength;
        }

        _bucketStart[Buckets] = start;
        if (start != HeaderLength + Buckets + (count * EntryLength) || compiled.Length != start + countries) throw new InvalidDataException("a compiled gazetteer cut short");
        _countries = new(() => new CountryTable(Encoding.UTF8.GetString(compiled, start, countries)));
    }

    /// <summary>The gazetteers that ship with the product.</summary>
    public static Gazetteer English => LazyEnglish.Value;

    public ImmutableArray<Country> Countries => _countries.Value.All;

    /// <summary>The part of a 64-bit key that is stored: its upper 40 bits.</summary>
    public static ulong Stored(ulong key) => key >> 24;

    /// <summary>The classes of a word or phrase, however it is capitalised; None where it is unknown.</summary>
    public NameClasses ClassesOf(ReadOnlySpan<char> phrase) => ClassesOf(NameKey.Of(phrase));

    public NameClasses ClassesOf(ulong key)
    {
        ulong stored = Stored(key);
        int bucket = (int)(stored >> 24), rest = (int)(stored & 0xFFFFFF);
        for (int at = _bucketStart[bucket]; at < _bucketStart[bucket + 1]; at += EntryLength)
        {
            int found = _bytes[at] | (_bytes[at + 1] << 8) | (_bytes[at + 2] << 16);
            if (found == rest) return (NameClasses)(_bytes[at + 3] | (_bytes[at + 4] << 8));
            if (found > rest) break;
        }

        return NameClasses.None;
    }

    public bool Is(ReadOnlySpan<char> phrase, NameClasses classes) => (ClassesOf(phrase) & classes) != 0;

    /// <summary>The country of this name ("Turkey", "the Republic of Türkiye" without its article), or null.</summary>
    public Country? CountryNamed(string name) => _countries.Value.Named(name);

    /// <summary>The country whose people or things are called so ("Turkish", "Turks"), or null.</summary>
    public Country? CountryOfDemonym(string demonym) => _countries.Value.OfDemonym(demonym);

    /// <summary>The country whose capital bears this name, or null.</summary>
    public Country? CountryOfCapital(string city) => _countries.Value.OfCapital(city);

    private static Gazetteer ReadEnglish()
    {
        using Stream stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("en.gazetteer") ?? throw new InvalidOperationException("en.gazetteer is not embedded");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Gazetteer(bytes);
    }
}
