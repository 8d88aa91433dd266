using Concordance.Texts;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>What a stretch of a made text is.</summary>
public enum MarkKind { Telling, Mention, Office, Speaker, Cue, Content, Relay, Event, Trigger, Time, Number }

/// <summary>A stretch of a text and what it is, recorded while the text is written.</summary>
/// <param name="Of">The thing in the world: an entity, a remark, an event, a number, a telling; for a time its day.</param>
/// <param name="Value">The status of an event, the value of a number, the act and kind of a content, which of two accounts a telling gives.</param>
/// <param name="Group">Marks of one finding in one passage (the cue, speaker and contents of a statement) share a number.</param>
public sealed record Mark(MarkKind Kind, string Of, string Value, int Group, Span Span);
