using Concordance.Language.Names;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>Classes from WordNet: named places, persons and groups; common words, nouns for persons and for groups; demonyms.</summary>
internal static class WordNetClasses
{
    public static void Enter(WordNet wordNet, GazetteerEntries entries)
    {
        foreach (Synset noun in wordNet.Nouns)
            foreach (string word in noun.Words)
                entries.Add(word, IsName(word) ? ClassesOfName(wordNet, noun) : ClassesOfNoun(noun));
        foreach (Synset other in wordNet.Verbs.Concat(wordNet.Adverbs).Concat(wordNet.Adjectives))
            foreach (string word in other.Words.Where(w => !IsName(w))) entries.Add(word, NameClasses.CommonWord);
        foreach (string lemma in wordNet.TaggedLemmas())
            if (entries.ClassesOf(lemma).HasFlag(NameClasses.CommonWord)) entries.Add(lemma, NameClasses.FrequentWord);
        foreach (string surname in wordNet.Nouns.Where(n => n.LexicographerFile == WordNet.Persons && IsInstance(n)).SelectMany(n => n.Words).Where(IsName))
            entries.Add(surname, surname.Contains(' ', StringComparison.Ordinal) ? NameClasses.Person : NameClasses.Surname);
        foreach ((string demonym, _) in Demonyms(wordNet)) entries.Add(demonym, NameClasses.Demonym);
    }

    /// <summary>Adjectives and inhabitants with the name of the place they belong to.</summary>
    public static IEnumerable<(string Demonym, IReadOnlyList<string> Place)> Demonyms(WordNet wordNet)
    {
        foreach (Synset adjective in wordNet.Adjectives)
            foreach ((string symbol, string target) in adjective.Pointers)
                if (symbol == "\\" && wordNet.NounById.TryGetValue(target, out Synset? noun) && noun.LexicographerFile is WordNet.Locations or WordNet.Objects)
                    foreach (string word in adjective.Words.Where(IsName)) yield return (word, wordNet.NounById[target].Words);
        foreach (Synset person in wordNet.Nouns.Where(n => n.LexicographerFile == WordNet.Persons && !IsInstance(n)))
            if (InhabitedPlace(person.Gloss) is { } place)
                foreach (string word in person.Words.Where(IsName)) yield return (word, [place]);
    }

    /// <summary>"a native or inhabitant of Turkey" gives "Turkey".</summary>
    private static string? InhabitedPlace(string gloss)
    {
        foreach (string lead in new[] { "a native or inhabitant of ", "an inhabitant of ", "a native of ", "a native or resident of ", "a member of the people of " })
            if (gloss.StartsWith(lead, StringComparison.Ordinal)) return gloss[lead.Length..].Split(';', '(', '"')[0].Trim();
        return null;
    }

    private static NameClasses ClassesOfNoun(Synset noun) => NameClasses.CommonWord | noun.LexicographerFile switch
    {
        WordNet.Persons => NameClasses.PersonNoun,
        WordNet.Groups => NameClasses.GroupNoun,
        _ => NameClasses.None,
    };

    private static NameClasses ClassesOfName(WordNet wordNet, Synset noun) => noun.LexicographerFile switch
    {
        WordNet.Groups => NameClasses.Organisation,
        WordNet.Objects => NameClasses.OtherPlace,
        WordNet.Locations => ClassesOfPlace(wordNet, noun),
        WordNet.Artefacts when IsInstance(noun) => NameClasses.OtherPlace,
        _ => NameClasses.None,
    };

    private static NameClasses ClassesOfPlace(WordNet wordNet, Synset noun)
    {
        NameClasses classes = NameClasses.None;
        foreach ((string symbol, string target) in noun.Pointers)
        {
            if (symbol != "@i") continue;
            string[] kinds = wordNet.NounById[target].Words;
            if (kinds.Any(k => k.EndsWith("capital", StringComparison.Ordinal))) classes |= NameClasses.LargeCity;
            else if (kinds.Any(k => k is "city" or "port" or "town" or "urban center")) classes |= NameClasses.Town;
            else if (kinds.Any(k => k is "country" or "island nation" or "African country" or "Asian country" or "European country" or "South American country")) classes |= NameClasses.Country;
            else if (kinds.Any(k => k.EndsWith("state", StringComparison.Ordinal) || k.EndsWith("province", StringComparison.Ordinal))) classes |= NameClasses.Region;
        }

        return classes == NameClasses.None ? NameClasses.OtherPlace : classes;
    }

    private static bool IsInstance(Synset noun) => noun.Pointers.Any(p => p.Symbol == "@i");

    private static bool IsName(string word) => char.IsUpper(word[0]);
}
