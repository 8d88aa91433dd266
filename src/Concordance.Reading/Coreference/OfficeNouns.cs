using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>Nouns for offices and occupations, and when two of them are one.</summary>
internal static class OfficeNouns
{
    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(OfficeNouns), "en.office-nouns.txt");

    /// <summary>Whether a token is a singular noun for an office ("minister", "co-chair").</summary>
    public static bool IsAt(ParsedText parsed, int token) => parsed.Pos[token] is Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.VERB && IsNoun(parsed.Form(token).ToLowerInvariant());

    /// <summary>Whether a word in lower case is such a noun.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>One spelling for nouns that name one office whoever holds it ("spokeswoman", "chair", "advisor").</summary>
    public static string Same(string noun)
    {
        string neutral = noun.EndsWith("woman", StringComparison.Ordinal) ? noun[..^5] : noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^3] : noun.EndsWith("person", StringComparison.Ordinal) ? noun[..^6] : noun;
        return neutral switch { "advisor" => "adviser", "aide" => "adviser", _ => neutral };
    }
}
