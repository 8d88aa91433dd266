using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Concordance.Dossiers.Json;

/// <summary>Reports that tell one story, with what they give only together.</summary>
public sealed record StoryEntry : FindingEntry
{
    public required SpanEntry? Title { get; init; }

    public required ImmutableArray<string> Reports { get; init; }

    public required ImmutableArray<string> Why { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ClaimEntry>? Claims { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<CopyEntry>? Copies { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ConflictEntry>? Conflicts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<LookAlikeEntry>? LookAlikes { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<UnusableEntry>? Unusable { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ChangeEntry>? Changes { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<TimelineEntry>? Timeline { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<UnknownEntry>? Unknowns { get; init; }

    /// <summary>Reports that name one another as their source, each ring by the words of its steps; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<RingEntry>? QuotingRings { get; init; }

    /// <summary>Null where talks were not looked for; a slot without value where none were found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TalksSlot? Talks { get; init; }
}

/// <summary>Reports each of which names the outlet of the next as its source, around to the first.</summary>
public sealed record RingEntry(ImmutableArray<SpanEntry> Steps);

/// <summary>What one or several reports claim, with who says so and who denies it.</summary>
public sealed record ClaimEntry : FindingEntry
{
    public required SpanEntry Text { get; init; }

    public required ImmutableArray<SupportEntry> Supports { get; init; }

    public required ImmutableArray<DenialEntry> Denials { get; init; }

    public required ImmutableArray<AssumptionEntry> Assumes { get; init; }

    public required OriginsEntry Independent { get; init; }

    public required ImmutableArray<string> Speakers { get; init; }

    public required ImmutableArray<string> Sides { get; init; }

    public required int InReports { get; init; }

    public required string Status { get; init; }

    /// <summary>The correction or withdrawal that the claim rests on what it corrects; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RestsOnEntry? RestsOnCorrected { get; init; }
}

/// <summary>That a claim rests on what was corrected or withdrawn.</summary>
/// <param name="Caution">The caution that tells of the correction.</param>
/// <param name="Alone">All of the claim's passages rest on it; else some.</param>
public sealed record RestsOnEntry(string Caution, bool Alone);

public sealed record SupportEntry(SpanEntry Span, string? Statement, string? Source);

public sealed record DenialEntry(SpanEntry Span, string? Statement);

/// <summary>That two stretches speak of one thing, which nobody says.</summary>
public sealed record AssumptionEntry(SpanEntry A, SpanEntry B, string Why, bool Holds);

/// <summary>How many origins a claim has, at least and at most.</summary>
public sealed record OriginsEntry(int AtLeast, int AtMost);

/// <summary>One of the slots of a story: sequences of the same matter by day.</summary>
public sealed record ChangeEntry : FindingEntry
{
    public required string About { get; init; }

    public required ImmutableArray<StepEntry> Steps { get; init; }
}

public sealed record StepEntry(DayEntry At, string State, SpanEntry Span, string? Of);

/// <summary>What was planned for a day and what happened on it: ids of events.</summary>
public sealed record TimelineEntry(DayEntry At, ImmutableArray<string> Planned, ImmutableArray<string> Happened);
