using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>Our own word lists a word stands in.</summary>
[Flags]
public enum WordKinds : byte
{
    None = 0,

    /// <summary>A title or office before a person's name.</summary>
    Title = 1,
    OrganisationHead = 2,
    PlaceHead = 4,

    /// <summary>A lower-case word inside names: "of", "bin".</summary>
    Link = 8,
}

public static class WordKindLists
{
    private static readonly Dictionary<string, WordKinds> Kinds = Read();

    public static WordKinds Of(string word) => Kinds.GetValueOrDefault(word);

    /// <summary>Titles are as well read in capitals or lower case: "PRESIDENT", "president".</summary>
    private static Dictionary<string, WordKinds> Read()
    {
        Dictionary<string, WordKinds> kinds = new(StringComparer.OrdinalIgnoreCase);
        Enter("en.titles.txt", WordKinds.Title);
        Enter("en.organisation-heads.txt", WordKinds.OrganisationHead);
        Enter("en.place-heads.txt", WordKinds.PlaceHead);
        Enter("en.name-links.txt", WordKinds.Link);
        return kinds;

        void Enter(string list, WordKinds kind)
        {
            ImmutableArray<string> words = WordList.Read(typeof(WordKindLists), list);
            foreach (string word in words) kinds[word] = kinds.GetValueOrDefault(word) | kind;
        }
    }
}
