using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Dossiers.Json;

/// <summary>One report; files with the same text are one.</summary>
public sealed record ReportEntry
{
    public required string Id { get; init; }

    /// <summary>"1", "2", … by day, then by file; for people, may change.</summary>
    public required string Label { get; init; }

    public required string File { get; init; }

    public required ImmutableArray<FileEntry> Files { get; init; }

    /// <summary>Of the bytes of <see cref="File"/>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>UTF-16 code units.</summary>
    public required int Length { get; init; }

    public required string Language { get; init; }

    /// <summary>False: kept, but in a language that is not read.</summary>
    public required bool Read { get; init; }

    public required SpanEntry? Headline { get; init; }

    public required DayEntry Published { get; init; }

    public required OutletEntry? Outlet { get; init; }

    public required string? Story { get; init; }

    public required SentencesEntry Sentences { get; init; }

    public required ImmutableArray<SetAsideEntry> SetAside { get; init; }

    public required ImmutableArray<BrokenProvenanceEntry> BrokenProvenance { get; init; }

    public required ImmutableArray<CautionEntry> Cautions { get; init; }

    /// <summary>What a person says of its being corrected or withdrawn: all that rests on it says so. Left out where nothing is said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Withdrawn { get; init; }
}

/// <summary>A file that holds a report, with the facts a person gave for it.</summary>
public sealed record FileEntry(string Path, string? Published, string? Outlet, string? Url);

/// <summary>The outlet as printed (Span) or as given (Span null).</summary>
public sealed record OutletEntry(string Name, SpanEntry? Span);

/// <summary>How many sentences there are, and those with a cue of which nothing was asserted.</summary>
public sealed record SentencesEntry(int Count, ImmutableArray<SpanEntry> Unread);

/// <summary>A stretch that is not the report's own running text.</summary>
public sealed record SetAsideEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required SetAsideKind As { get; init; }
}

/// <summary>A place where the way back to a source breaks off.</summary>
public sealed record BrokenProvenanceEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required BrokenProvenanceKind As { get; init; }
}

/// <summary>Why a report should be read with care.</summary>
public sealed record CautionEntry : FindingEntry
{
    public required SpanEntry? Span { get; init; }

    public required CautionKind As { get; init; }

    /// <summary>What a correction or withdrawal touches in the story; left out where it names nothing that stands there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectsEntry? Corrects { get; init; }
}

/// <summary>What was wrong and what holds instead, with the passages that assert what was wrong or copy what was withdrawn.</summary>
public sealed record CorrectsEntry(SpanEntry? Old, SpanEntry? New, ImmutableArray<SpanEntry> Passages);
