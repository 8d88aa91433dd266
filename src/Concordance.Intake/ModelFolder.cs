namespace Concordance.Intake;

/// <summary>
/// A folder of trained models. Of the English ones that which also learnt from share-alike treebanks is better and is taken where
/// present; of several of a kind the latest.
/// </summary>
public static class ModelFolder
{
    /// <summary>The folder that is laid beside the program.</summary>
    public static string Beside => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The best model's folder, or null where there is none.</summary>
    public static string? Find(string models)
    {
        if (!Directory.Exists(models)) return null;
        string[] names = [.. Directory.GetDirectories(models).Where(d => File.Exists(Path.Combine(d, "model.bin"))).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];
        string? best = names.LastOrDefault(n => n.StartsWith("en-sa-", StringComparison.Ordinal)) ?? names.LastOrDefault(n => n.StartsWith("en-", StringComparison.Ordinal));
        return best is null ? null : Path.Combine(models, best);
    }

    /// <summary>The bytes of the best model.bin.</summary>
    /// <exception cref="FileNotFoundException">Where there is none.</exception>
    public static byte[] Best(string models) => Find(models) is { } folder
        ? File.ReadAllBytes(Path.Combine(folder, "model.bin"))
        : throw new FileNotFoundException($"no English model in {models}: a folder en-…/model.bin is expected there (docs/MODELS.md)", models);
}
