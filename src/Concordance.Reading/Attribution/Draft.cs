using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>What a rule found, before relay, day, place and addressee are read and the same statement found twice is dropped.</summary>
/// <param name="Cue">The cue as found; null where nobody is named or the attribution stands before.</param>
/// <param name="CueSpan">The words of the cue as they are shown, with preposition: "pushed for".</param>
/// <param name="SpeakerHead">The head of the speaker's noun phrase, or -1.</param>
internal sealed record Draft(RuleId Rule, Cue? Cue, Span? CueSpan, Speaker? Speaker, int SpeakerHead, ImmutableArray<Span> Content, Act Act, Voice Voice)
{
    /// <summary>Set where the rule knows it; else read from the quotation marks of the content.</summary>
    public StatementKind? Kind { get; init; }

    public bool Question { get; init; }

    public bool Negated { get; init; }

    /// <summary>Stations the rule itself has read.</summary>
    public ImmutableArray<Source> Relay { get; init; } = [];

    /// <summary>A second word of the cue ("expressed" of "expressed hope"), or -1: no other rule reads it again.</summary>
    public int Carrier { get; init; } = -1;

    /// <summary>The statement before whose speaker and stations this one shares.</summary>
    public Draft? CarriedFrom { get; init; }

    public Span Hull => Span.Hull(Content[0], Content[^1]);
}
