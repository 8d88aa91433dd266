using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Json;

/// <summary>A decision of a person and what became of it.</summary>
public sealed record DecisionEntry
{
    /// <summary>Its place in decisions.yaml, from 1; facts given of reports come first.</summary>
    public required int Number { get; init; }

    public required DecisionWord Decide { get; init; }

    /// <summary>The kind of finding; null where it is about names or about a report.</summary>
    public required string? Kind { get; init; }

    /// <summary>What it is about as the person wrote it: words, names or an id.</summary>
    public required ImmutableArray<string> About { get; init; }

    public required DecisionState State { get; init; }

    /// <summary>The words that it took effect on.</summary>
    public required ImmutableArray<SpanEntry> Spans { get; init; }

    /// <summary>Of one that took no effect: why.</summary>
    public required string? Why { get; init; }

    public required string? Note { get; init; }

    /// <summary>Who decided it; left out where nobody wrote it down.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; init; }

    /// <summary>When, in Coordinated Universal Time; left out where it is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? At { get; init; }
}
