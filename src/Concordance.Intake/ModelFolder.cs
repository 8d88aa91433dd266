namespace Concordance.Intake;

/// <summary>
/// The folder models/ beside the program. Of the English models the one that also learnt from share-alike treebanks is better and is
/// taken where present; of two of a kind the later.
/// </summary>
public static class ModelFolder
{
    public static string Beside => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The bytes of the best model.bin in a folder of models.</summary>
    /// <exception cref="FileNotFoundException">Where there is none.</exception>
    public static byte[] Best(string folder)
    {
        string[] models = Directory.Exists(folder) ? Directory.GetDirectories(folder, "en-*") : [];
        string? best = models.Where(m => File.Exists(Path.Combine(m, "model.bin")))
            .OrderByDescending(m => Path.GetFileName(m).StartsWith("en-sa-", StringComparison.Ordinal)).ThenByDescending(Path.GetFileName, StringComparer.Ordinal).FirstOrDefault();
        return best is null
            ? throw new FileNotFoundException($"no English model in {folder}: a folder en-…/model.bin is expected there (docs/MODELS.md)", folder)
            : File.ReadAllBytes(Path.Combine(best, "model.bin"));
    }
}
