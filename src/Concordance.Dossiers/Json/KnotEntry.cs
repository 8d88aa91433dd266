using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Json;

/// <summary>Something that conditions speak of: what waits or is waited for.</summary>
public sealed record HappeningEntry : FindingEntry
{
    public required string Name { get; init; }

    public required string? By { get; init; }

    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required string? Document { get; init; }
}

/// <summary>That one happening waits for another, by whose condition, in which reports.</summary>
/// <param name="AlsoStated">Further conditions that state the same; left out where there is none.</param>
/// <param name="Threat">What goes on until then; left out where it is none.</param>
/// <param name="Over">Given up since, or told only as past; left out where it holds.</param>
public sealed record WaitEntry(
    string Condition, string Happening, string On, string? Holder, ImmutableArray<string> StatedIn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<string>? AlsoStated = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Threat = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Over = false);

/// <summary>That two happenings are one, or one brings the other.</summary>
public sealed record IdentityEntry : FindingEntry
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required IdentityKind As { get; init; }

    public required IdentityLevel Level { get; init; }

    public required string Why { get; init; }

    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required bool Holds { get; init; }
}

/// <summary>Conditions that wait for one another in a circle, and what would open it.</summary>
public sealed record KnotEntry : FindingEntry
{
    public required KnotState State { get; init; }

    public required ImmutableArray<string> Cycle { get; init; }

    public required ImmutableArray<string> Conditions { get; init; }

    public required ImmutableArray<string> Assumes { get; init; }

    public required DayEntry Since { get; init; }

    public required AfterEntry? After { get; init; }

    public required ImmutableArray<SpanEntry> Nearest { get; init; }

    public required ImmutableArray<WayOutEntry> WaysOut { get; init; }
}

/// <summary>What was supposed on top of the reports, and what it changes.</summary>
public sealed record WhatIfEntry(
    ImmutableArray<string> Assume, ImmutableArray<string> Deny, ImmutableArray<string> Waive, ImmutableArray<string> Soften, ImmutableArray<string> Happened, ImmutableArray<KnotChangeEntry> Changes);

/// <param name="From">The state by the reports alone; null where there was no knot.</param>
/// <param name="To">The state under what is supposed; null where nothing waits in a circle any more.</param>
public sealed record KnotChangeEntry(string Knot, string About, KnotState? From, KnotState? To);

/// <summary>What became of a knot.</summary>
/// <param name="By">Who moved; left out where no report tells it.</param>
public sealed record AfterEntry(AfterKind As, DayEntry On, SpanEntry Span, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? By = null);

/// <summary>One smallest set of conditions whose fall opens a knot.</summary>
public sealed record WayOutEntry(ImmutableArray<string> By, ImmutableArray<WayOutItemEntry> Items, string Text, SpanEntry? ProposedIn);

public sealed record WayOutItemEntry(WayOutAct Do, string Condition);
