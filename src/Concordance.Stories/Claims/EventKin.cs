using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Words that tell of one thing: verb and noun ("acquire", "acquisition"), and what news uses for one another (en.event-kin.txt).</summary>
internal static class EventKin
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    private static readonly FrozenDictionary<string, string> Family = WordList.Read(typeof(EventKin), "en.event-kin.txt").Select(l => l.Split(' ')).DistinctBy(p => Stem(p[0]), StringComparer.Ordinal)
        .ToFrozenDictionary(p => Stem(p[0]), p => Stem(p[1]), StringComparer.Ordinal);

    private static readonly FrozenSet<string> General = WordList.Read(typeof(EventKin), "en.general-words.txt").Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The family of a word, as a stem.</summary>
    public static string Of(ParsedText parsed, int token) => OfWord(parsed.Lemmas[token].ToLowerInvariant());

    /// <param name="lemma">In lower case.</param>
    public static string OfWord(string lemma)
    {
        string stem = Stem(lemma);
        return Family.GetValueOrDefault(stem, stem);
    }

    /// <summary>The family of a word that is listed in one; null where it is not.</summary>
    public static string? FamilyOf(string lemma) => Family.GetValueOrDefault(Stem(lemma));

    /// <summary>Whether a word tells of so many things that alone it says nothing.</summary>
    public static bool IsGeneral(ParsedText parsed, int token) => General.Contains(Stem(parsed.Lemmas[token].ToLowerInvariant()));

    /// <summary>What is left without an ending of inflection: a lemma that was made wrong ("hange") still falls to its word.</summary>
    private static string Stem(string lemma)
    {
        string stem = lemma;
        foreach (string ending in Endings)
            if (lemma.EndsWith(ending, StringComparison.Ordinal) && lemma.Length - ending.Length >= ShortestStem)
            {
                stem = lemma[..^ending.Length];
                break;
            }

        if (stem.Length > ShortestStem && stem[^1] == stem[^2]) stem = stem[..^1];
        return stem.Length > 2 && stem[^1] == 'y' ? stem[..^1] + "i" : stem;
    }
}
