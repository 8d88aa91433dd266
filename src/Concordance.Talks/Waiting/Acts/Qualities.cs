using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Words beside nouns that tell one thing from another, and those that do not.</summary>
internal static class Qualities
{
    private static readonly IReadOnlySet<string> Little = WordList.ReadSet(typeof(Qualities), "en.idle-qualities.txt"), Wide = WordList.ReadSet(typeof(Qualities), "en.wide-qualities.txt"), Level = WordList.ReadSet(typeof(Qualities), "en.levels-of-talks.txt");

    /// <summary>"new", "promised", "planned": the thing is the same with the word or without.</summary>
    public static bool SayLittle(string word) => Little.Contains(word);

    /// <summary>"comprehensive" talks leave no subject out.</summary>
    public static bool IsWide(string word) => Wide.Contains(word);

    /// <summary>"summit", "leaders", "third": talks of a level or number of their own.</summary>
    public static bool IsLevel(string word) => Level.Contains(word);
}
