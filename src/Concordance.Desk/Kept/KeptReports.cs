using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Store;
using Concordance.Store.Files;
using Concordance.Texts;

namespace Concordance.Desk.Kept;

/// <summary>
/// Reports as they were read before, in a folder that a person names (--cache, CONCORDANCE_CACHE) or in a collection's file.
/// Each is named after the rules and the model, and a hash over the report and what came with it, so another version never
/// finds it. All of it can be made again: what is damaged is told, read anew and replaced.
/// </summary>
public sealed class KeptReports(IKeptPlace place, Action<string> say)
{
    private const int VersionLetters = 16;

    private static readonly byte[] Magic = "CKR1"u8.ToArray();

    private static readonly Lazy<string> Version = new(VersionOf);
    private int _said;

    /// <summary>What names of this version begin with.</summary>
    public static string VersionName => Version.Value;

    /// <summary>Those of the collection's file; what other versions kept in it goes, and that is told in a line.</summary>
    public static KeptReports In(CollectionFile file, Action<string> say)
    {
        try
        {
            int foreign = file.IsReadOnly ? 0 : file.DropDerived(Version.Value);
            if (foreign > 0) say($"{foreign} reports as another version read them were dropped; they are read anew");
        }
        catch (StoreException e)
        {
            say($"{e.Message} (what another version read stays)");
        }

        return new KeptReports(new KeptInCollection(file), say);
    }

    /// <summary>The report as it was read before, or null.</summary>
    public ReadReport? Find(Report report)
    {
        string name = NameOf(report);
        try
        {
            return place.Find(name) is { } bytes ? Unpack(bytes, report) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or StoreException)
        {
            say($"{place.Called(name)}: not a report that this version kept ({e.Message}); it is read anew and replaced");
            return null;
        }
    }

    public void Keep(ReadReport read)
    {
        try
        {
            place.Put(NameOf(read.Report), Pack(read), read.Report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StoreException)
        {
            if (Interlocked.Exchange(ref _said, 1) == 0) say($"{place.Where}: read reports cannot be kept there ({e.Message}); nothing else is lost{place.Instead}");
        }
    }

    private static byte[] Pack(ReadReport read)
    {
        byte[] bytes = KeptWriter.Write(read, read.Report, read.Report.Text);
        using MemoryStream packed = new();
        packed.Write(Magic);
        packed.Write(SHA256.HashData(bytes));
        using (DeflateStream deflate = new(packed, CompressionLevel.Fastest, true)) deflate.Write(bytes);
        return packed.ToArray();
    }

    private static ReadReport Unpack(byte[] packed, Report report)
    {
        int head = Magic.Length + SHA256.HashSizeInBytes;
        if (packed.Length < head || !packed.AsSpan(0, Magic.Length).SequenceEqual(Magic)) throw new InvalidDataException("another kind of file");
        using MemoryStream bytes = new();
        using (DeflateStream deflate = new(new MemoryStream(packed, head, packed.Length - head), CompressionMode.Decompress)) deflate.CopyTo(bytes);
        byte[] whole = bytes.ToArray();
        if (!SHA256.HashData(whole).AsSpan().SequenceEqual(packed.AsSpan(Magic.Length, SHA256.HashSizeInBytes))) throw new InvalidDataException("its bytes are not those that were written");
        return KeptReader.Read<ReadReport>(whole, report, report.Text);
    }

    private static string NameOf(Report report) => $"{Version.Value}/{Convert.ToHexStringLower(SHA256.HashData(KeptWriter.Write(report)))}";

    /// <summary>The rooms' contents, rules and word lists among them (their builds are deterministic), and the model's.</summary>
    private static string VersionOf()
    {
        StringBuilder modules = new();
        foreach (Assembly room in new[] { typeof(Report).Assembly, typeof(LanguageModel).Assembly, typeof(Reader).Assembly }) modules.Append(room.ManifestModule.ModuleVersionId).Append(' ');
        return Hash.Hex([.. Encoding.UTF8.GetBytes(modules.ToString()), .. SHA256.HashData(ModelFolder.Best(ModelFolder.Beside))])[..VersionLetters];
    }
}
