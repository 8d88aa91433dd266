using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>What a governing word says of what it governs. Same: it stands as the governing word stands.</summary>
internal enum Effect { Same, Happened, Ongoing, Planned, Proposed, Possible, Doubtful, Refused, Denied, NotHappened }

/// <summary>The words of en.status-words.txt.</summary>
internal static class StatusWords
{
    private static readonly FrozenDictionary<(string, Pos), Effect> Words = WordList.Read(typeof(StatusWords), "en.status-words.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => (p[0], p[1] switch { "verb" => Pos.VERB, "noun" => Pos.NOUN, _ => Pos.ADJ }), p => Enum.Parse<Effect>(p[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>What a word says of what hangs on it; null where it says nothing.</summary>
    public static Effect? Of(ParsedText parsed, int token)
    {
        Pos pos = parsed.Pos[token] switch { Pos.AUX => Pos.VERB, Pos.PROPN => Pos.NOUN, Pos.ADV => Pos.ADJ, var other => other };
        if (pos is not (Pos.VERB or Pos.NOUN or Pos.ADJ)) return null;
        // "Considers this offer to be final": who holds so of a thing leaves nothing of it open.
        if (parsed.Lemmas[token] is "consider" && parsed.ChildOf(token, Relation.xcomp) >= 0) return null;
        foreach (string key in Keys.Of(parsed, token))
            if (Words.TryGetValue((key, pos), out Effect effect)) return effect;
        return null;
    }

    /// <summary>What a verb says of what it governs through a preposition that need not stand right behind it: "stopped them from", "cleared her of"; else what it says by itself.</summary>
    public static Effect? Of(ParsedText parsed, int token, int opening) =>
        opening > token && Words.TryGetValue(($"{parsed.Lemmas[token].ToLowerInvariant()}_{parsed.Lower(opening)}", Pos.VERB), out Effect effect) ? effect : Of(parsed, token);

    /// <summary>What a word beside a noun says of it: "planned talks", "the next round", "scheduled for Monday".</summary>
    public static Effect? Beside(ParsedText parsed, int token)
    {
        string lemma = parsed.Lemmas[token].ToLowerInvariant(), form = parsed.Form(token).ToLowerInvariant();
        if (Words.TryGetValue((form, Pos.ADJ), out Effect effect) || Words.TryGetValue((lemma, Pos.ADJ), out effect)) return effect;
        return parsed.Tags[token] == "VBN" && Words.TryGetValue((lemma, Pos.VERB), out effect) ? effect : null;
    }

    /// <summary>The status of what hangs on a word of that effect, when the word itself stands so.</summary>
    public static EventStatus Apply(Effect effect, EventStatus governor)
    {
        bool open = governor is EventStatus.Happened or EventStatus.Ongoing;
        return effect switch
        {
            Effect.Same or Effect.Happened => governor,
            Effect.Ongoing => open ? EventStatus.Ongoing : governor,
            Effect.Planned or Effect.Proposed or Effect.Possible when governor is EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied or EventStatus.Conditional or EventStatus.Doubtful => governor,
            Effect.Planned => open ? EventStatus.Planned : governor,
            Effect.Proposed => EventStatus.Proposed,
            Effect.Possible => EventStatus.Possible,
            Effect.Doubtful => governor == EventStatus.NotHappened ? EventStatus.Happened : EventStatus.Doubtful,
            Effect.Refused => governor == EventStatus.NotHappened ? EventStatus.Possible : open ? EventStatus.Refused : governor,
            Effect.Denied => governor == EventStatus.NotHappened ? EventStatus.Possible : EventStatus.Denied,
            Effect.NotHappened => governor == EventStatus.NotHappened ? EventStatus.Happened : EventStatus.NotHappened,
        };
    }
}
