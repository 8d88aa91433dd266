namespace Concordance.Intake.Files;

/// <summary>What a file is read for, so that a message about it says what was expected and what can be done.</summary>
public sealed record FileWanted(string What, string IfTooLarge)
{
    public static readonly FileWanted Report = new("a report's text", "split it, or raise --max-size");
}

/// <summary>A file's bytes, or why there are none.</summary>
public readonly record struct FileBytes(byte[]? Bytes, string Said, string ToDo)
{
    public static FileBytes Read(FoundFile file, long maxBytes) => Read(file, maxBytes, FileWanted.Report);

    public static FileBytes Read(FoundFile file, long maxBytes, FileWanted wanted)
    {
        try
        {
            if (file.Held is { } held) return held.Length == 0 ? Empty(wanted) : held.Length > maxBytes ? TooLarge(held.Length, maxBytes, wanted) : new FileBytes(held, "", "");
            return file.FullPath is { } path ? ReadFile(path, maxBytes, wanted) : ReadStream(Console.OpenStandardInput(), maxBytes, wanted);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileBytes(null, "the file is gone", "check the path");
        }
        catch (UnauthorizedAccessException)
        {
            return new FileBytes(null, "reading it is not permitted", "allow reading it");
        }
        catch (IOException)
        {
            return new FileBytes(null, "it cannot be opened, another program may hold it", "close it there and try again");
        }
    }

    private static FileBytes ReadFile(string path, long maxBytes, FileWanted wanted)
    {
        // A length of 0 is refused unopened: a named pipe has it too, and opening one would wait for ever.
        if (new FileInfo(path) is { LinkTarget: null, Length: 0 }) return Empty(wanted);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.Length > maxBytes ? TooLarge(stream.Length, maxBytes, wanted) : ReadStream(stream, maxBytes, wanted);
    }

    private static FileBytes ReadStream(Stream stream, long maxBytes, FileWanted wanted)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[1 << 16];
        for (int n; (n = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, n);
            if (all.Length > maxBytes) return TooLarge(null, maxBytes, wanted);
        }

        return all.Length == 0 ? Empty(wanted) : new FileBytes(all.ToArray(), "", "");
    }

    private static FileBytes Empty(FileWanted wanted) => new(null, $"it is empty, expected {wanted.What}", "put the text in, or leave the file out");

    private static FileBytes TooLarge(long? length, long maxBytes, FileWanted wanted) =>
        new(null, $"it is larger than the {maxBytes} bytes that are read{(length is { } l ? $" ({l} bytes)" : "")}", wanted.IfTooLarge);
}
