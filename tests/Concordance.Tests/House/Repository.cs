namespace Concordance.Tests.House;

/// <summary>The project's own files, as the house tests read them: sources, lists, documents; never build output.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "node_modules", "TestResults", "artifacts"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths relative to the root with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        string from = Path.Combine(Root, folder);
        if (!Directory.Exists(from)) return [];
        return [.. Directory.EnumerateFiles(from, pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Sources => [.. new[] { "src", "tools", "tests", "bench" }.SelectMany(f => Files(f, "*.cs"))];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        DirectoryInfo? d = new(AppContext.BaseDirectory);
        while (d is not null && !File.Exists(Path.Combine(d.FullName, "global.json"))) d = d.Parent;
        return d?.FullName ?? throw new InvalidOperationException("the tests run outside the project's folder");
    }
}
