namespace Concordance.Intake;

/// <summary>
/// A folder of trained models. Of the English ones that which also learnt from share-alike treebanks is better and is taken where
/// present; of several of a kind the latest.
/// </summary>
public static class ModelFolder
{
    /// <summary>The folder that is laid beside the program.</summary>
    public static string Beside => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The folders of English models of tags and trees, "en-YYYY-MM" and "en-sa-YYYY-MM", in the order of their names.</summary>
    public static IReadOnlyList<string> All(string models) => !Directory.Exists(models) ? [] :
        [.. Directory.GetDirectories(models).Where(f => IsOfTrees(Path.GetFileName(f)) && File.Exists(Path.Combine(f, "model.bin"))).Order(StringComparer.Ordinal)];

    /// <summary>The best model's folder, or null where there is none.</summary>
    public static string? Find(string models)
    {
        IReadOnlyList<string> all = All(models);
        return all.LastOrDefault(f => Path.GetFileName(f).StartsWith("en-sa-", StringComparison.Ordinal)) ?? all.LastOrDefault();
    }

    /// <summary>The bytes of the best model.bin.</summary>
    /// <exception cref="FileNotFoundException">Where there is none.</exception>
    public static byte[] Best(string models) => Find(models) is { } folder
        ? File.ReadAllBytes(Path.Combine(folder, "model.bin"))
        : throw new FileNotFoundException($"no English model in {models}: a folder en-…/model.bin is expected there (docs/MODELS.md)", models);

    private static bool IsOfTrees(string name) =>
        name.StartsWith("en-sa-", StringComparison.Ordinal) || (name.Length > 3 && name.StartsWith("en-", StringComparison.Ordinal) && char.IsAsciiDigit(name[3]));
}
