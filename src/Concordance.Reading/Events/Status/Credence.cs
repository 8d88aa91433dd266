using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>
/// What a word above a clause holds of it. Untrue: it is called untrue ("false", "a lie", "wrongly"). True: the same where it is negated
/// ("not true"). Rejects: whoever does that takes it to be untrue. Believes: where nobody does, it is not told. Carries: a noun that tells and
/// holds nothing ("reports that"). Rumours: one that only fears or guesses. Shows: one that would prove it, and does not where there is none.
/// </summary>
internal enum Credence { Untrue, True, Rejects, Believes, Carries, Rumours, Shows }

/// <summary>The words of en.credence-words.txt.</summary>
internal static class CredenceWords
{
    private static readonly FrozenDictionary<(string, Pos), Credence> Words = WordList.Read(typeof(CredenceWords), "en.credence-words.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => (p[0], p[1] switch { "verb" => Pos.VERB, "noun" => Pos.NOUN, "adverb" => Pos.ADV, _ => Pos.ADJ }), p => Enum.Parse<Credence>(p[2], ignoreCase: true));

    public static Credence? Of(ParsedText parsed, int token)
    {
        foreach (string key in Keys.Of(parsed, token))
            if (Words.TryGetValue((key, parsed.Pos[token] == Pos.PROPN ? Pos.NOUN : parsed.Pos[token]), out Credence credence)) return credence;
        return null;
    }

    /// <summary>Of a word that stands where only a noun can, whatever it was tagged as: "no proof he left".</summary>
    public static Credence? OfNoun(ParsedText parsed, int token) => Words.TryGetValue((parsed.Lemmas[token].ToLowerInvariant(), Pos.NOUN), out Credence credence) ? credence : null;
}
