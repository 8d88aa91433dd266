using System.Collections.Immutable;

namespace Concordance.Intake.Files;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Where it lies; null for standard input.</param>
/// <param name="Name">Its path relative to the path a person gave, with "/"; "-" for standard input.</param>
/// <param name="Named">Whether a person named it; else it lay in a named folder.</param>
/// <param name="Only">The records wanted of a file that holds several, from 1; empty for all.</param>
public sealed record FoundFile(string? FullPath, string Name, bool Named, ImmutableSortedSet<int> Only)
{
    public FoundFile(string? fullPath, string name, bool named) : this(fullPath, name, named, []) { }

    /// <summary>The bytes of a file that lies in no folder; null where they are to be read.</summary>
    public byte[]? Held { get; init; }

    public bool Wants(int record) => Only.IsEmpty || Only.Contains(record);
}

/// <summary>What is done with a file by the ending of its name.</summary>
public enum FileForm { Text, Page, Record, RecordLines, Given, Decisions, Unsupported }

public static class FileForms
{
    /// <summary>The endings that are read, as messages name them.</summary>
    public const string Endings = ".txt, .md, .html, .json, .jsonl";

    public static FileForm Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".md" => FileForm.Text,
        ".html" or ".htm" or ".xhtml" => FileForm.Page,
        ".json" => FileForm.Record,
        ".jsonl" or ".ndjson" => FileForm.RecordLines,
        ".yaml" when Path.GetFileName(name) == "reports.yaml" => FileForm.Given,
        ".yaml" when Path.GetFileName(name) == "decisions.yaml" => FileForm.Decisions,
        _ => FileForm.Unsupported,
    };

    /// <summary>What a person says of reports, and no report itself.</summary>
    public static bool IsOfPerson(string name) => Of(name) is FileForm.Given or FileForm.Decisions;

    public static bool HoldsRecords(string name) => Of(name) is FileForm.Record or FileForm.RecordLines;

    /// <summary>"feed.jsonl#3" as the file and its third record; null where the name has no such ending.</summary>
    public static (string File, int Record)? Numbered(string path)
    {
        int hash = path.LastIndexOf('#');
        return hash > 0 && HoldsRecords(path[..hash]) && int.TryParse(path.AsSpan(hash + 1), System.Globalization.NumberStyles.None, null, out int record) && record > 0
            ? (path[..hash], record)
            : null;
    }

    /// <summary>The file itself, of a record in it ("feed.jsonl#3") as of any other path.</summary>
    public static string FileOf(string path) => Numbered(path)?.File ?? path;
}
