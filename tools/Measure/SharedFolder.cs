namespace Concordance.Tools.Measure;

/// <summary>The folder with corpora and gold stories: CONCORDANCE_SHARED, else ../shared beside the project.</summary>
public sealed class SharedFolder
{
    private SharedFolder(string root, string project)
    {
        Root = root;
        Project = project;
    }

    public string Root { get; }

    /// <summary>The project's own folder (the one that holds global.json).</summary>
    public string Project { get; }

    public string Corpora => Path.Combine(Root, "corpora");

    public string GoldStories => Path.Combine(Root, "gold");

    /// <summary>The user's five reports, whose marks are the gold story istanbul-2025.</summary>
    public string Reports => Path.Combine(Root, "reports");

    /// <summary>Finds the folder from the current directory upward, or null with the reason.</summary>
    public static SharedFolder? Find(out string reason)
    {
        string? project = FindProject();
        string? given = Environment.GetEnvironmentVariable("CONCORDANCE_SHARED");
        string root = given ?? Path.Combine(project ?? ".", "..", "shared");
        reason = $"{Path.GetFullPath(root)} not found: put the shared folder beside the project or name it in CONCORDANCE_SHARED";
        return Directory.Exists(root) ? new SharedFolder(Path.GetFullPath(root), project ?? Directory.GetCurrentDirectory()) : null;
    }

    /// <summary>A file under the root, with a clear message where it is absent.</summary>
    public string File(params string[] parts)
    {
        string path = Path.Combine([Root, .. parts]);
        return System.IO.File.Exists(path) ? path : throw new FileNotFoundException($"{path}: expected a corpus file here; see corpora/README.md in the shared folder", path);
    }

    private static string? FindProject()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
            for (DirectoryInfo? d = new(start); d is not null; d = d.Parent)
                if (System.IO.File.Exists(Path.Combine(d.FullName, "global.json"))) return d.FullName;
        return null;
    }
}
