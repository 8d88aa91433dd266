using System.Text.Json;
using System.Text.Json.Serialization;
using Concordance.Reading.Conditions;

namespace Concordance.Dossiers.Json;

public enum SettledBy
{
    [JsonStringEnumMemberName("rule+tree")]
    RuleAndTree,
    Rule,
    Tree,
    Person,
}

/// <summary>One thing made to wait for another, in a report's words.</summary>
public sealed record ConditionEntry : FindingEntry
{
    public required string Report { get; init; }

    public required SpanEntry Sentence { get; init; }

    public required SpanEntry? Marker { get; init; }

    public required SpanEntry Condition { get; init; }

    public required SpanEntry? Governed { get; init; }

    public required ConditionKind Kind { get; init; }

    public required ConditionMode Mode { get; init; }

    /// <summary>{"all":[…]}, {"any":[…]} or {"atLeast":k,"of":[…]}; null for one plain condition.</summary>
    public required JsonElement? Guard { get; init; }

    public required string? Holder { get; init; }

    public required string? According { get; init; }

    public required SettledBy SettledBy { get; init; }

    public required bool Asserted { get; init; }
}
