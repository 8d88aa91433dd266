using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Reports;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Answers;

/// <summary>A stretch of a report, by its file.</summary>
public readonly record struct At(string File, Span Span);

/// <param name="Person">Whether it is a person.</param>
public sealed record TrueEntity(string Id, string Type, ImmutableArray<string> Names, ImmutableArray<At> Mentions);

/// <param name="Remark">What was said, the same in all reports that repeat it.</param>
/// <param name="Speaker">The entity; null where the speaker has no name.</param>
/// <param name="Cue">Null where the attribution is carried over from the sentence before.</param>
/// <param name="Kind">direct or indirect.</param>
/// <param name="Copied">Stands in a paragraph taken from another report.</param>
public sealed record TrueStatement(string Remark, string? Speaker, At? SpeakerAt, At? OfficeAt, At? Cue, ImmutableArray<At> Content, string Act, string Kind, ImmutableArray<string> Relay, bool Copied);

/// <param name="Triggers">A noun and a verb may both stand for it: "the vote did not take place".</param>
public sealed record TrueEvent(string Event, At At, ImmutableArray<At> Triggers, EventState Status, ImmutableArray<At> Times);

/// <param name="Independent">From how many speakers it came, unnamed ones not counted; AtMost counts them.</param>
public sealed record TrueClaim(string Claim, ImmutableArray<At> Supports, int AtLeast, int AtMost);

public sealed record TrueCopy(At Source, At Copy, ImmutableArray<(At Source, At Copy)> Edits);

/// <summary>Two accounts: a conflict, or what only looks like one.</summary>
public sealed record TrueClash(string As, ImmutableArray<At> One, ImmutableArray<At> Other, string Why);

public sealed record TrueChange(string About, ImmutableArray<ImmutableArray<At>> Steps);

public sealed record TrueUnknown(string Question, string As, ImmutableArray<At> At);

/// <summary>What a reader with the world in view knows about the reports.</summary>
public sealed record StoryAnswers(
    ImmutableArray<TrueEntity> Entities, ImmutableArray<TrueStatement> Statements, ImmutableArray<TrueEvent> Events, ImmutableArray<TrueClaim> Claims,
    ImmutableArray<TrueCopy> Copies, ImmutableArray<TrueClash> Conflicts, ImmutableArray<TrueClash> LookAlikes, ImmutableArray<TrueChange> Changes,
    ImmutableArray<TrueUnknown> Unknowns, ImmutableArray<At> NowhereElse);
