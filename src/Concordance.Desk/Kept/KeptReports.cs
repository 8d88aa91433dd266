using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Desk.Kept;

/// <summary>
/// Reports as they were read before, a file each in a folder that a person names (--cache, CONCORDANCE_CACHE). A file's
/// name is a hash over the report and what came with it, the rules and the model, so another version never finds it.
/// All of it can be made again: what is damaged is told, read anew and replaced.
/// </summary>
public sealed class KeptReports(string folder, Action<string> say)
{
    private const int FolderLetters = 2;

    private static readonly byte[] Magic = "CKR1"u8.ToArray();

    private readonly Lazy<byte[]> _version = new(Version);
    private int _said;

    /// <summary>The report as it was read before, or null.</summary>
    public ReadReport? Find(Report report)
    {
        string path = PathOf(report);
        try
        {
            return File.Exists(path) ? Unpack(File.ReadAllBytes(path), report) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            say($"{path}: not a report that this version kept ({e.Message}); it is read anew and this file replaced");
            return null;
        }
    }

    public void Keep(ReadReport read)
    {
        string path = PathOf(read.Report);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Renamed when it is whole: a run that is stopped leaves no half of a file under this name.
            string part = $"{path}.{Environment.ProcessId}.part";
            File.WriteAllBytes(part, Pack(read));
            File.Move(part, path, true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Interlocked.Exchange(ref _said, 1) == 0) say($"{folder}: read reports cannot be kept there ({e.Message}); nothing else is lost, but name another folder with --cache or leave it out");
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

    private string PathOf(Report report)
    {
        string name = Convert.ToHexStringLower(SHA256.HashData([.. _version.Value, .. KeptWriter.Write(report)]));
        return Path.Combine(folder, name[..FolderLetters], name[FolderLetters..]);
    }

    /// <summary>The rooms' contents, rules and word lists among them (their builds are deterministic), and the model's.</summary>
    private static byte[] Version()
    {
        StringBuilder modules = new();
        foreach (Assembly room in new[] { typeof(Report).Assembly, typeof(LanguageModel).Assembly, typeof(Reader).Assembly }) modules.Append(room.ManifestModule.ModuleVersionId).Append(' ');
        return SHA256.HashData([.. Encoding.UTF8.GetBytes(modules.ToString()), .. SHA256.HashData(ModelFolder.Best(ModelFolder.Beside))]);
    }
}
