using System.Collections.Immutable;
using Concordance.Reading.Attribution;

namespace Concordance.Dossiers.Json;

/// <summary>A station on the way from a speaker to the page.</summary>
public sealed record SourceEntry : FindingEntry
{
    public required SourceKind As { get; init; }

    public required string? Entity { get; init; }

    public required SpanEntry? Span { get; init; }

    /// <summary>Further stations, nearest first.</summary>
    public required ImmutableArray<string> Via { get; init; }
}

/// <summary>What somebody is reported to have said, or what a report asserts itself.</summary>
public sealed record StatementEntry : FindingEntry
{
    public required string Report { get; init; }

    public required SpeakerEntry? Speaker { get; init; }

    public required SpanEntry? Cue { get; init; }

    public required ImmutableArray<SpanEntry> Content { get; init; }

    public required StatementKind Kind { get; init; }

    public required Act Act { get; init; }

    public required bool Negated { get; init; }

    public required bool Question { get; init; }

    public required Voice Voice { get; init; }

    /// <summary>Sources, from the one nearest the event outward.</summary>
    public required ImmutableArray<string> Relay { get; init; }

    public required string? To { get; init; }

    public required string? On { get; init; }

    public required string? Place { get; init; }

    public required string? SameAs { get; init; }
}

/// <summary>Who speaks; Entities where several do at once.</summary>
public sealed record SpeakerEntry(string? Entity, ImmutableArray<string> Entities, SpanEntry? Span, SpanEntry? Office);
