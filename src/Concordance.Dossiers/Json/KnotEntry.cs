using System.Collections.Immutable;

namespace Concordance.Dossiers.Json;

public enum IdentityKind { Same, Entails }

public enum IdentityLevel { Stated, Assumed }

public enum KnotState { Open, Past, WouldClose }

public enum AfterKind { Overtaken, Met, Dropped, Unknown }

public enum WayOutAct { Waive, Soften }

/// <summary>Something that conditions speak of: what waits or is waited for.</summary>
public sealed record HappeningEntry : FindingEntry
{
    public required string Name { get; init; }

    public required string? By { get; init; }

    public required ImmutableArray<SpanEntry> Spans { get; init; }

    public required string? Document { get; init; }
}

/// <summary>That one happening waits for another, by whose condition, in which reports.</summary>
public sealed record WaitEntry(string Condition, string Happening, string On, string? Holder, ImmutableArray<string> StatedIn);

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

/// <summary>What became of a knot.</summary>
public sealed record AfterEntry(AfterKind As, DayEntry On, SpanEntry Span);

/// <summary>One smallest set of conditions whose fall opens a knot.</summary>
public sealed record WayOutEntry(ImmutableArray<string> By, ImmutableArray<WayOutItemEntry> Items, string Text, SpanEntry? ProposedIn);

public sealed record WayOutItemEntry(WayOutAct Do, string Condition);
