using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Who speaks: the words, the office beside them, and every name the speaker goes by. No span where the attribution is carried over.</summary>
public sealed record SpeakerWords(Span? Span, Span? Office, ImmutableArray<string> Names);

/// <summary>What key and product both say of a statement. Relay: names of the stations, nearest the event first.</summary>
public sealed record Utterance(string File, SpeakerWords? Speaker, Span? Cue, ImmutableArray<Span> Content, StatementKind Kind, Act Act, Voice Voice, ImmutableArray<string> Relay);

/// <summary>A statement of the key.</summary>
/// <param name="Tier">A: named speaker and reporting word in one sentence; B, C: harder.</param>
/// <param name="Optional">Right to give and right to leave out (arguable, or the same statement again).</param>
/// <param name="InsteadOf">The item of which this is another right reading: one of the two is wanted.</param>
public sealed record MarkedStatement(string Id, Utterance Said, string Tier, bool Optional, string? InsteadOf, ImmutableArray<Act> Acts, ImmutableArray<StatementKind> Kinds);

/// <summary>A statement the product found, with the rule that made it.</summary>
public sealed record FoundStatement(Utterance Said, RuleId Rule);

public enum TimeMarkKind { Date, Duration, Vague }

/// <summary>A time expression. Values: TIMEX3-like, all that are right (of a found one: at most one).</summary>
public sealed record TimeMark(string File, Span Span, TimeMarkKind Kind, ImmutableArray<string> Values, string Rule);

/// <summary>A report's day between two ends; null is open.</summary>
public sealed record DayMark(string File, DayRange Range);

/// <summary>A name and the cluster (one person, organisation or place) it belongs to.</summary>
public sealed record NameMark(string File, Span Span, string Cluster, bool IsPerson);

/// <summary>An event. In a key the trigger is the whole stretch.</summary>
public sealed record EventMark(string File, Span Span, Span Trigger, string Type, EventStatus Status, Span? Time, string Rule);

/// <summary>A stretch set aside, by file.</summary>
public sealed record AsideMark(string File, Span Span);

/// <summary>The story a report tells; only whether two reports have the same one is compared.</summary>
public sealed record StoryMark(string File, string Story);

/// <summary>All marks of one story. Files without offsets (web pages) are marked by their day alone.</summary>
public sealed record StoryKey(
    ImmutableHashSet<string> Files, ImmutableArray<Gold<MarkedStatement>> Statements, ImmutableArray<Gold<TimeMark>> Times,
    ImmutableArray<Gold<DayMark>> Days, ImmutableDictionary<string, DateOnly> TrueDays, ImmutableArray<Gold<NameMark>> Names, ImmutableArray<Gold<AsideMark>> Aside,
    ImmutableArray<Gold<StoryMark>> Stories)
{
    public ImmutableArray<Gold<OverlapMark>> Overlaps { get; init; } = [];

    /// <summary>What looks copied and is not.</summary>
    public ImmutableArray<Gold<OverlapMark>> Frames { get; init; } = [];

    public ImmutableArray<Gold<ClaimMark>> Claims { get; init; } = [];

    /// <summary>Empty where nobody marked events.</summary>
    public ImmutableArray<Gold<EventMark>> Events { get; init; } = [];

    /// <summary>Empty where nobody marked them.</summary>
    public ImmutableArray<Gold<MarkedClash>> Clashes { get; init; } = [];

    public ImmutableArray<Gold<MarkedClash>> LookAlikes { get; init; } = [];

    /// <summary>Chains by their steps, in order.</summary>
    public ImmutableArray<Gold<MarkedClash>> Changes { get; init; } = [];

    /// <summary>An item without a passage asks for what no words can be pointed at.</summary>
    public ImmutableArray<Gold<MarkedClash>> Unknowns { get; init; } = [];
}

/// <summary>What the product found in the same files, in the same form.</summary>
public sealed record StoryFindings(
    ImmutableDictionary<string, string> Texts, ImmutableArray<Found<FoundStatement>> Statements, ImmutableArray<Found<TimeMark>> Times,
    ImmutableArray<Found<DayMark>> Days, ImmutableArray<Found<NameMark>> Names, ImmutableArray<Found<AsideMark>> Aside,
    ImmutableArray<Found<StoryMark>> Stories)
{
    public ImmutableArray<Found<OverlapMark>> Overlaps { get; init; } = [];

    /// <summary>The stories themselves, for what is counted on the key's own passages.</summary>
    public ImmutableArray<Concordance.Stories.Story> Together { get; init; } = [];

    public ImmutableArray<Found<EventMark>> Events { get; init; } = [];

    public ImmutableArray<Found<FoundClash>> Clashes { get; init; } = [];

    public ImmutableArray<Found<FoundClash>> LookAlikes { get; init; } = [];

    public ImmutableArray<Found<FoundClash>> Changes { get; init; } = [];

    public ImmutableArray<Found<FoundClash>> Unknowns { get; init; } = [];
}
