namespace Concordance.Cli;

/// <summary>Writes a result whole or not at all: a run that fails or is stopped leaves the file that was there.</summary>
public static class OutputFile
{
    private const int Buffer = 1 << 16;

    /// <summary>Null where it was written, else why not.</summary>
    /// <param name="write">Writes the result piece by piece.</param>
    public static string? Write(string path, Action<Stream> write)
    {
        string? temporary = null;
        try
        {
            string target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(true)!.FullName : Path.GetFullPath(path);
            if (Directory.Exists(target)) return $"{path}: this is a folder, expected the name of a file to write; add a name";
            if (IsDevice(target))
            {
                // A device or a pipe is written as it is: renaming a file over it would put it out of the world.
                using FileStream device = new(target, FileMode.Open, FileAccess.Write);
                write(device);
                return null;
            }

            temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.part");
            using (FileStream file = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffer))
            {
                write(file);
                file.Flush(true);
            }

            File.Move(temporary, target, true);
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return $"{path}: its folder does not exist; create it first";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (temporary is not null && File.Exists(temporary)) File.Delete(temporary);
            return $"{path}: cannot be written ({e.Message}); choose another place or free this one";
        }
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
