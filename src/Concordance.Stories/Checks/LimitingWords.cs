using System.Collections.Frozen;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Words with which a sentence says another thing than without (en.limiting-words.txt).</summary>
internal static class LimitingWords
{
    private static readonly FrozenSet<string> Words = WordList.Read(typeof(LimitingWords), "en.limiting-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => Words.Contains(word);
}
