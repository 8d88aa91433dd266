using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Positions;

namespace Concordance.Dossiers.Json;

/// <summary>A negotiation: who, over what, what waits for what.</summary>
public sealed record TalksEntry
{
    public required ImmutableArray<string> Parties { get; init; }

    public required ImmutableArray<string> ThirdParties { get; init; }

    public required ImmutableArray<RoundEntry> Rounds { get; init; }

    public required ImmutableArray<IssueEntry> Issues { get; init; }

    public required ImmutableArray<PositionEntry> Positions { get; init; }

    public required ImmutableArray<HappeningEntry> Happenings { get; init; }

    public required ImmutableArray<WaitEntry> Waits { get; init; }

    public required ImmutableArray<IdentityEntry> Identities { get; init; }

    public required ImmutableArray<KnotEntry> Knots { get; init; }

    /// <summary>Knots hold all circles of up to so many conditions, of longer ones only some. Left out where they hold all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CirclesUpTo { get; init; }

    /// <summary>Left out where nothing was supposed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WhatIfEntry? WhatIf { get; init; }

    public required ImmutableArray<RoadmapEntry> Roadmaps { get; init; }

    public required ImmutableArray<OutcomeEntry> Outcomes { get; init; }
}

public sealed record RoundEntry : FindingEntry
{
    public required int? Number { get; init; }

    public required string? Time { get; init; }

    public required string? Place { get; init; }

    public required string? Duration { get; init; }

    public required ImmutableArray<string> Events { get; init; }

    public required ImmutableArray<DelegationEntry> Delegations { get; init; }
}

public sealed record DelegationEntry(string Party, string? Head, ImmutableArray<string> Members, ImmutableArray<SpanEntry> Spans);

public sealed record IssueEntry(string Id, string Name);

/// <summary>What a party wants, rejects, offers or accepts on an issue.</summary>
public sealed record PositionEntry : FindingEntry
{
    public required string Party { get; init; }

    public required string Issue { get; init; }

    public required SpanEntry Text { get; init; }

    public required Stance Stance { get; init; }

    public required Firmness Firmness { get; init; }

    public required DayEntry Since { get; init; }

    public required PositionVoice Voice { get; init; }

    public required string? Statement { get; init; }

    /// <summary>The position it replaced.</summary>
    public required string? Before { get; init; }
}

public sealed record RoadmapEntry : FindingEntry
{
    public required string By { get; init; }

    public required ImmutableArray<GateEntry> Steps { get; init; }

    public required ImmutableArray<string> BlockedBy { get; init; }
}

public sealed record GateEntry(int Order, SpanEntry Span, string Gate, string? Duration);

public sealed record OutcomeEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required OutcomeState State { get; init; }

    public required string? Round { get; init; }
}
