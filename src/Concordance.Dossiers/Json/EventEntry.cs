using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Json;

/// <summary>Something that happened, is planned, or is said not to happen.</summary>
public sealed record EventEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required SpanEntry Trigger { get; init; }

    public required string Type { get; init; }

    public required string? Plover { get; init; }

    public required ImmutableArray<ParticipantEntry> Participants { get; init; }

    public required EventStatus Status { get; init; }

    public required string? Time { get; init; }

    public required string? Duration { get; init; }

    public required ImmutableArray<OrderEntry> Order { get; init; }

    public required string? Place { get; init; }

    public required string? According { get; init; }

    public required string? SameAs { get; init; }

    /// <summary>Whether the words of the span stand alone: a main clause, or one that somebody says, whole. False for a noun phrase, a condition or a part of a clause; left out where nobody looked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Whole { get; init; }
}

public sealed record ParticipantEntry(string Entity, string Role);

public sealed record OrderEntry(OrderWord As, string Of);
