namespace Concordance.Intake.Files;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Where it lies; null for standard input.</param>
/// <param name="Name">Its path relative to the path a person gave, with "/"; "-" for standard input.</param>
/// <param name="Named">Whether a person named it; else it lay in a named folder.</param>
public sealed record FoundFile(string? FullPath, string Name, bool Named);

/// <summary>What is done with a file by the ending of its name.</summary>
public enum FileForm { Text, Page, Given, Unsupported }

public static class FileForms
{
    public static FileForm Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".md" => FileForm.Text,
        ".html" or ".htm" => FileForm.Page,
        ".yaml" when Path.GetFileName(name) == "reports.yaml" => FileForm.Given,
        _ => FileForm.Unsupported,
    };
}
