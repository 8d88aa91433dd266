using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Stories.Copies;
using Concordance.Stories.Differences;
using Concordance.Stories.Unknowns;

namespace Concordance.Dossiers.Json;

public enum ConflictWithin { Report, Reports }

/// <summary>Passages that come from one another or from one origin.</summary>
public sealed record CopyEntry : FindingEntry
{
    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required CopyKind As { get; init; }

    public required string? Source { get; init; }

    /// <summary>Words that stand otherwise in another of the passages; left out where nothing was changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<EditEntry>? Edits { get; init; }
}

/// <summary>What stands in one passage and in another; null where nothing stands.</summary>
public sealed record EditEntry(SpanEntry? A, SpanEntry? B);

/// <summary>What cannot both hold at one time.</summary>
public sealed record ConflictEntry : FindingEntry
{
    public required ConflictKind As { get; init; }

    public required ConflictWithin Within { get; init; }

    public required string About { get; init; }

    public required ImmutableArray<string> Of { get; init; }

    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required string Why { get; init; }

    public required string? FitsIf { get; init; }
}

/// <summary>What looks like a contradiction and is none.</summary>
public sealed record LookAlikeEntry : FindingEntry
{
    public required ImmutableArray<string> Of { get; init; }

    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required string Why { get; init; }
}

/// <summary>A line that cannot be used as it is written.</summary>
public sealed record UnusableEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required UnusableKind As { get; init; }

    public required string Why { get; init; }
}

/// <summary>A question the reports leave open.</summary>
public sealed record UnknownEntry : FindingEntry
{
    public required string Question { get; init; }

    public required UnknownKind As { get; init; }

    public required ImmutableArray<string> Of { get; init; }

    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required ClosedEntry? Closed { get; init; }
}

/// <summary>Where an open question was answered.</summary>
public sealed record ClosedEntry(SpanEntry Span);
