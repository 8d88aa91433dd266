namespace Concordance.Language.Names;

/// <summary>What the words around a name say of its type.</summary>
internal static class NameSurroundings
{
    private const long Clear = 600, At = 400, Slight = 250;

    /// <summary>Where things are, and nothing else is said to be: nobody is "near" or "off" a firm.</summary>
    private static readonly HashSet<string> AtPlace = ["in", "near", "off", "outside", "across", "around"];

    private static readonly HashSet<string> Determiners = ["the", "a", "an", "its", "his", "her", "their", "our", "my"];

    private static readonly HashSet<string> Pronouns = ["who", "whose", "whom"];

    public static TypeWeights Of(NameWords words, NameRange name)
    {
        SentenceRange sentence = words.Sentences[words.SentenceOf[name.First]];
        if (words.Cases[words.SentenceOf[name.First]] != SentenceCase.Normal) return default;
        return Before(words, name, sentence) + After(words, name, sentence);
    }

    private static TypeWeights Before(NameWords words, NameRange name, SentenceRange sentence)
    {
        int at = name.First - 1;
        if (at < sentence.First) return default;
        string before = words.Forms[at];
        if (AtPlace.Contains(before)) return TypeWeights.For(NameType.Place, Clear);
        if (before == "at") return TypeWeights.For(NameType.Place, At);
        if (before == "of" && at > sentence.First) return BehindOf(words, at - 1);
        if (before.Equals("the", StringComparison.OrdinalIgnoreCase)) return WithArticle(words, name, sentence);
        if (words.Shapes[at] == Shape.Lower && words.Lists[at].HasFlag(WordKinds.OrganisationHead)) return TypeWeights.For(NameType.Organisation, Clear);
        if (words.Lists[at].HasFlag(WordKinds.Title)) return TypeWeights.For(NameType.Person, Clear);
        if (words.Shapes[at] != Shape.Lower) return default;
        if (words.Classes[at].HasFlag(NameClasses.PersonNoun)) return TypeWeights.For(NameType.Person, Slight);
        return words.Classes[at].HasFlag(NameClasses.GroupNoun) ? TypeWeights.For(NameType.Organisation, Slight) : default;
    }

    /// <summary>"the port of X" is in a place; "the people of X" are of a place or a firm.</summary>
    private static TypeWeights BehindOf(NameWords words, int noun)
    {
        if (words.Lists[noun].HasFlag(WordKinds.PlaceHead)) return TypeWeights.For(NameType.Place, Clear);
        bool people = words.Shapes[noun] == Shape.Lower && words.Classes[noun].HasFlag(NameClasses.PersonNoun) && words.Forms[noun].EndsWith('s');
        return people ? new(-Clear, 0, Slight) : default;
    }

    /// <summary>A person has no article; in "the Roe boss" it is the boss's and says as little as the boss does.</summary>
    private static TypeWeights WithArticle(NameWords words, NameRange name, SentenceRange sentence)
    {
        bool attribute = name.End < sentence.End && words.Shapes[name.End] == Shape.Lower && (words.Classes[name.End] & NameClasses.CommonWord) != 0;
        if (attribute) return new(-Clear, 0, 0);
        bool place = name.First - 2 >= sentence.First && AtPlace.Contains(words.Forms[name.First - 2]);
        return new(-Clear, place ? 0 : Slight, place ? Slight : 0);
    }

    private static TypeWeights After(NameWords words, NameRange name, SentenceRange sentence)
    {
        int at = name.End;
        if (at >= sentence.End) return default;
        bool lower = words.Shapes[at] == Shape.Lower;
        if (lower && Pronouns.Contains(words.Forms[at])) return TypeWeights.For(NameType.Person, Slight);
        if (lower && words.Classes[at].HasFlag(NameClasses.PersonNoun)) return new(-Clear, Slight, 0);
        if (lower && words.Classes[at].HasFlag(NameClasses.GroupNoun)) return TypeWeights.For(NameType.Organisation, Slight);
        if (lower && words.Lists[at].HasFlag(WordKinds.PlaceHead)) return TypeWeights.For(NameType.Place, Slight);
        return BeforeOffice(words, at) || (words.Forms[at] == "," && at + 1 < sentence.End && Pronouns.Contains(words.Forms[at + 1]) && words.Forms[at + 1] != "whose") ? TypeWeights.For(NameType.Person, Clear) : default;
    }

    /// <summary>Whether a comma and an office follow: ", its spokesman", ", director of".</summary>
    public static bool BeforeOffice(NameWords words, int comma)
    {
        if (comma >= words.Count || words.Forms[comma] != ",") return false;
        int end = words.Sentences[words.SentenceOf[comma]].End, at = comma + 1;
        if (at < end && Determiners.Contains(words.Forms[at])) at++;
        return at < end && words.Shapes[at] == Shape.Lower && words.Classes[at].HasFlag(NameClasses.PersonNoun) && words.Lists[at].HasFlag(WordKinds.Title);
    }
}
