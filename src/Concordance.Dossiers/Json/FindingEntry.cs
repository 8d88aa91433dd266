using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Json;

/// <summary>What every line of a dossier with an id carries.</summary>
public abstract record FindingEntry
{
    [JsonPropertyOrder(-3)]
    public required string Id { get; init; }

    /// <summary>The rule that made it; "hand" where a person did.</summary>
    [JsonPropertyOrder(-2)]
    public required string Rule { get; init; }

    /// <summary>Whole percent: how often the rule was right on data it was not tuned on; null under 20 cases.</summary>
    [JsonPropertyOrder(-1)]
    public required int? Confidence { get; init; }

    /// <summary>"accepted", "edited" or "added" where a person decided so.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DecisionWord? Decided { get; init; }

    /// <summary>Only with --because.</summary>
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BecauseEntry? Because { get; init; }
}

/// <summary>Why a finding stands: its rule, the words that set the rule off, and what it rests on in turn.</summary>
public sealed record BecauseEntry(string Rule, ImmutableArray<SpanEntry> At, ImmutableArray<BecauseEntry> From);
