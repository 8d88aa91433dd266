using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>How a verb of saying stands in its clause.</summary>
internal enum CueForm { Finite, Participle, Infinitive, Passive, NotVerb }

/// <summary>A place where a word of the lexicon stands: its token, the words that belong to it, and how it stands.</summary>
/// <param name="First">The first token of the cue with auxiliaries and adverbs: "has repeatedly said".</param>
/// <param name="Last">The last token of the cue with its particle: "put forward".</param>
/// <param name="Negated">"did not say".</param>
/// <param name="Hypothetical">"would say", "if he says": nobody has said it.</param>
internal sealed record Cue(int Token, ImmutableArray<CueEntry> Entries, int First, int Last, CueForm Form, bool Negated, bool Hypothetical)
{
    public bool IsVerb => Entries[0].Class == CueClass.Verb;

    public bool Takes(Frame any)
    {
        foreach (CueEntry entry in Entries)
            if (entry.Takes(any)) return true;
        return false;
    }

    /// <summary>The first entry that takes one of the frames.</summary>
    public CueEntry? Entry(Frame any)
    {
        foreach (CueEntry entry in Entries)
            if (entry.Takes(any)) return entry;
        return null;
    }

    public Span Span(Scene scene) => scene.Parsed.SpanOf(First, Last + 1);
}
