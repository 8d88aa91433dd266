using Concordance.Texts;

namespace Concordance.Language.Words;

/// <summary>Words that, with a capital inside running text, begin a sentence: articles, pronouns, conjunctions, prepositions.</summary>
internal static class Starters
{
    private static readonly IReadOnlySet<string> All = WordList.ReadSet(typeof(Starters), "en.sentence-starters.txt");

    private const int Longest = 12;

    public static bool IsStarter(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at <= Longest && char.IsLetter(text[end])) end++;
        return end - at <= Longest && All.Contains(text[at..end]);
    }
}
