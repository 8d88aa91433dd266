using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>"Declined to comment", "would not predict when", "I will not pretend that": nothing of the matter is refused.</summary>
internal static class ActsOfWords
{
    private static readonly FrozenSet<string> All = WordList.ReadSet(typeof(ActsOfWords), "en.acts-of-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(ParsedText parsed, int verb) => All.Contains(parsed.Lemma(verb));

    /// <summary>What is refused begins with one: "(declined) to predict when".</summary>
    public static bool Begin(ParsedText parsed, Span words)
    {
        int first = parsed.TokenAt(words.Start);
        return first + 1 < parsed.Count && parsed.Lower(first) == "to" && Is(parsed, first + 1);
    }
}
