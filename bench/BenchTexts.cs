using System.Text;
using Concordance.Texts;

namespace Concordance.Bench;

/// <summary>Texts to measure on: given ones, or the example reports that come with the project.</summary>
internal static class BenchTexts
{
    public static string[] Read(string? path)
    {
        string[] files = File.Exists(path) ? [path] : Directory.GetFiles(path ?? Path.Combine(Project(), "examples"), "*.txt", SearchOption.AllDirectories);
        return files.Length > 0 ? [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllText)] : throw new FileNotFoundException($"no .txt files in {path ?? "examples/"}");
    }

    public static Report[] Reports(IEnumerable<string> texts) =>
        [.. texts.Distinct().Select((t, i) => new Report(t, [new ReportFile($"{i:D5}.txt", Hash.Hex(Encoding.UTF8.GetBytes(t)))], "en"))];

    public static string Project()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
            for (DirectoryInfo? d = new(start); d is not null; d = d.Parent)
                if (File.Exists(Path.Combine(d.FullName, "global.json"))) return d.FullName;
        return Directory.GetCurrentDirectory();
    }
}
