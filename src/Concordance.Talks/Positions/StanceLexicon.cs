using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>A word of stance: what it tells and what it takes after it.</summary>
internal sealed record StanceWord(string Lemma, Pos Class, string Particle, Stance Stance, Firmness Firmness, ImmutableArray<string> Takes);

/// <summary>The words of stance, by lemma and class.</summary>
internal static class StanceLexicon
{
    private static readonly FrozenDictionary<(string, Pos), ImmutableArray<StanceWord>> Words =
        WordList.Read(typeof(StanceLexicon), "en.stances.txt").Select(Entry).GroupBy(w => (w.Lemma, w.Class)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());

    /// <summary>The entry that a token is, with its particle where it has one; null where it is none.</summary>
    public static StanceWord? At(ParsedText parsed, int token)
    {
        Pos pos = parsed.Pos[token];
        // "Is in a position to" is said like an adjective; "its position" is none.
        if (pos == Pos.NOUN && parsed.Lower(token) == "position") return token > 1 && parsed.Lower(token - 2) == "in" ? Of(parsed, token, Pos.ADJ) : null;
        // "Is prepared to", "is opposed to" are verbs to some taggers and adjectives to readers.
        if (Of(parsed, token, pos) is { } word) return word;
        return pos == Pos.VERB && parsed.Tags[token] == "VBN" ? Of(parsed, token, Pos.ADJ, parsed.Form(token).ToLowerInvariant()) : null;
    }

    /// <summary>The entry of a lemma, whatever follows it; null where it has none.</summary>
    public static StanceWord? Of(string lemma, Pos pos) => Words.TryGetValue((lemma, pos), out ImmutableArray<StanceWord> found) ? found[0] : null;

    private static StanceWord? Of(ParsedText parsed, int token, Pos pos, string? lemma = null)
    {
        if (!Words.TryGetValue((lemma ?? parsed.Lemma(token), pos), out ImmutableArray<StanceWord> found)) return null;
        foreach (StanceWord word in found)
            if (word.Particle.Length == 0 || parsed.Lower(token + 1) == word.Particle) return word;
        return null;
    }

    private static StanceWord Entry(string line)
    {
        string[] fields = line.Split(' '), parts = fields[0].Split('_');
        Pos pos = fields[1] switch { "verb" => Pos.VERB, "noun" => Pos.NOUN, _ => Pos.ADJ };
        return new StanceWord(parts[0], pos, parts.Length > 1 ? parts[1] : "", Enum.Parse<Stance>(fields[2], ignoreCase: true), Enum.Parse<Firmness>(fields[3], ignoreCase: true), [.. fields[4..]]);
    }
}
