namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>A story with its key: a folder of reports, and a folder of marks.</summary>
public sealed record StoryCase(string Name, string Reports, string Key)
{
    /// <summary>The three stories of the shared folder, then our own examples; never in one sum.</summary>
    public static IReadOnlyList<StoryCase> All(SharedFolder shared) =>
    [
        new("istanbul-2025", shared.Reports, Path.Combine(shared.GoldStories, "istanbul-2025")),
        Beside(shared, "automakers-2009"),
        Beside(shared, "markets-2008"),
        Example(shared, "strike"),
        Example(shared, "accident"),
        Example(shared, "istanbul"),
    ];

    /// <summary>The stories a person asked for: all, one by name, or a folder that holds reports/ beside its marks.</summary>
    public static IReadOnlyList<StoryCase> Asked(SharedFolder shared, string? data)
    {
        if (data is null) return All(shared);
        StoryCase[] named = [.. All(shared).Where(c => c.Name == data)];
        return named.Length > 0 ? named : [new StoryCase(Path.GetFileName(Path.TrimEndingDirectorySeparator(data)), Path.Combine(data, "reports"), data)];
    }

    private static StoryCase Beside(SharedFolder shared, string name) =>
        new(name, Path.Combine(shared.GoldStories, name, "reports"), Path.Combine(shared.GoldStories, name));

    private static StoryCase Example(SharedFolder shared, string name) =>
        new("examples/" + name, Path.Combine(shared.Project, "examples", name), Path.Combine(shared.Project, "gold", "examples", name));
}
