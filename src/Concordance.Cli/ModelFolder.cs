namespace Concordance.Cli;

/// <summary>The folder of trained models beside the program: en-sa-* where present (it has read more), else en-*; of several the latest.</summary>
public static class ModelFolder
{
    public static string? Find()
    {
        string models = Path.Combine(AppContext.BaseDirectory, "models");
        if (!Directory.Exists(models)) return null;
        string[] names = [.. Directory.GetDirectories(models).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];
        string? best = names.LastOrDefault(n => n.StartsWith("en-sa-", StringComparison.Ordinal))
            ?? names.LastOrDefault(n => n.StartsWith("en-", StringComparison.Ordinal));
        return best is null ? null : Path.Combine(models, best);
    }
}
