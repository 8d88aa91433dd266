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

    /// <summary>The type that a verb or noun tells of, with its particle or preposition where the list has it so; null where it tells of none.</summary>
    public static EventType? Of(ParsedText parsed, int token)
    {
        bool verb = parsed.Pos[token] == Pos.VERB;
        if (!verb && parsed.Pos[token] != Pos.NOUN) return null;
        foreach (string key in Keys.Of(parsed, token))
            if (Words.TryGetValue((key, verb), out EventType? type)) return type;
        return null;
    }
}
