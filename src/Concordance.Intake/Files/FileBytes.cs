namespace Concordance.Intake.Files;

/// <summary>A file's bytes, or why there are none.</summary>
public readonly record struct FileBytes(byte[]? Bytes, string Said, string ToDo)
{
    public static FileBytes Read(FoundFile file, long maxBytes)
    {
        try
        {
            if (file.Held is { } held) return held.Length == 0 ? Empty() : held.Length > maxBytes ? TooLarge(held.Length, maxBytes) : new FileBytes(held, "", "");
            return file.FullPath is { } path ? ReadFile(path, maxBytes) : ReadStream(Console.OpenStandardInput(), maxBytes);
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

    private static FileBytes ReadFile(string path, long maxBytes)
    {
        // A length of 0 is refused unopened: a named pipe has it too, and opening one would wait for ever.
        if (new FileInfo(path) is { LinkTarget: null, Length: 0 }) return Empty();
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.Length > maxBytes ? TooLarge(stream.Length, maxBytes) : ReadStream(stream, maxBytes);
    }

    private static FileBytes ReadStream(Stream stream, long maxBytes)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[1 << 16];
        for (int n; (n = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, n);
            if (all.Length > maxBytes) return TooLarge(null, maxBytes);
        }

        return all.Length == 0 ? Empty() : new FileBytes(all.ToArray(), "", "");
    }

    private static FileBytes Empty() => new(null, "it is empty, expected a report's text", "put the text in, or leave the file out");

    private static FileBytes TooLarge(long? length, long maxBytes) =>
        new(null, $"it is larger than the {maxBytes} bytes that are read{(length is { } l ? $" ({l} bytes)" : "")}", "split it, or raise --max-size");
}
