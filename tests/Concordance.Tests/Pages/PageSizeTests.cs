using System.IO.Compression;
using System.Reflection;
using Concordance.Desk.Server;

namespace Concordance.Tests.Pages;

/// <summary>The page is small enough to be there at once.</summary>
public sealed class PageSizeTests
{
    private const int Most = 150 * 1024;

    [Fact]
    public void The_page_is_at_most_150_KiB_compressed()
    {
        Assembly desk = typeof(DeskServer).Assembly;
        string[] files = [.. desk.GetManifestResourceNames().Where(n => n.StartsWith("page/", StringComparison.Ordinal))];
        Assert.SkipWhen(files.Length == 0, "the program was built without its page (-p:SkipWeb=true)");
        long bytes = files.Sum(f => Compressed(desk, f));
        Assert.True(bytes <= Most, $"{bytes / 1024} KiB: {string.Join(", ", files.Select(f => $"{f} {Compressed(desk, f)}"))}");
    }

    private static long Compressed(Assembly assembly, string name)
    {
        using MemoryStream bytes = new();
        using (GZipStream gzip = new(bytes, CompressionLevel.Optimal, true))
        using (Stream file = assembly.GetManifestResourceStream(name)!) file.CopyTo(gzip);
        return bytes.Length;
    }
}
