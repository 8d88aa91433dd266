using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>The words that tell of events (en.event-words.txt) and the types they tell of (en.event-types.txt).</summary>
public static class EventLexicon
{
    public static readonly FrozenDictionary<string, EventType> Types = WordList.Read(typeof(EventLexicon), "en.event-types.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => p[0], p => new EventType(p[0], p[1] == "-" ? null : p[1]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, bool), EventType> Words = WordList.Read(typeof(EventLexicon), "en.event-words.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => (p[0], p[1] == "verb"), p => Types[p[2]]);

    private static readonly FrozenDictionary<(string, string), EventType> Phrases = WordList.Read(typeof(EventLexicon), "en.event-phrases.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => (p[0], p[1]), p => Types[p[2]]);

    /// <summary>The type that a verb or noun tells of, with its particle or preposition where the list has it so; null where it tells of none.</summary>
    public static EventType? Of(ParsedText parsed, int token) => Entry(parsed, token) is { Name: not "none" } type ? type : null;

    private static EventType? Entry(ParsedText parsed, int token)
    {
        bool verb = parsed.Pos[token] == Pos.VERB;
        if (!verb && parsed.Pos[token] != Pos.NOUN) return null;
        if (verb && OfPhrase(parsed, token) is { } phrase) return phrase;
        foreach (string key in Keys.Of(parsed, token))
            if (Words.TryGetValue((key, verb), out EventType? type)) return type;
        return null;
    }

    /// <summary>"Lifted sanctions", "opened fire on": what is done shows in the object, in the subject of a passive, or in what a preposition brings.</summary>
    private static EventType? OfPhrase(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            if (parsed.Relations[child] is not (Relation.obj or Relation.nsubj_pass or Relation.obl) || (parsed.Relations[child] == Relation.obl && child < verb)) continue;
            string noun = parsed.Lemmas[child].ToLowerInvariant();
            foreach (string key in Keys.Of(parsed, verb))
                if (Phrases.TryGetValue((key, noun), out EventType? type)) return type;
        }

        return null;
    }
}
