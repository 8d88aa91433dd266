namespace Concordance.Language.Names;

/// <summary>"U.S. President Jane Roe" is one run of capitals, but two names with an office between them.</summary>
internal static class TitlesInside
{
    /// <summary>Leaves of a person's name what stands after its last office, and the country before the office as a place.</summary>
    public static IEnumerable<NameRange> Cut(NameRange name, NameWords words, NameRuns runs)
    {
        int office = -1;
        for (int i = name.First; name.Type == NameType.Person && i < name.End - 1; i++)
            if (IsOffice(words, i) && (i > name.First || office >= 0 || i + 1 < name.End - 1)) office = i;
        if (IsOnlyOffice(name, words)) return [];
        if (office < 0) return [name];
        bool country = runs.PhraseFirst[name.First] == name.First && runs.PhraseEnd[name.First] <= office && (runs.PhraseClasses[name.First] & NameClasses.Country) != 0
            && (runs.PhraseClasses[name.First] & NameClasses.Demonym) == 0;
        NameRange person = name with { First = office + 1 };
        return country ? [new(name.First, runs.PhraseEnd[name.First], NameType.Place), person] : [person];
    }

    /// <summary>"Defence Minister" is nobody's name: common words, the last of them an office.</summary>
    private static bool IsOnlyOffice(NameRange name, NameWords words)
    {
        if (name.Type != NameType.Person || !IsOfficeNoun(words, name.End - 1)) return false;
        for (int i = name.First; i < name.End; i++)
            if ((words.Classes[i] & NameClasses.CommonWord) == 0) return false;
        return true;
    }

    /// <summary>"Treasury Secretary" stands before a person; the organisation is the Treasury.</summary>
    public static NameRange WithoutOfficeAtEnd(NameRange name, NameWords words)
    {
        int end = name.End;
        while (name.Type == NameType.Organisation && end > name.First + 1 && IsOfficeNoun(words, end - 1)) end--;
        return name with { End = end };
    }

    private static bool IsOfficeNoun(NameWords words, int i) => words.Lists[i].HasFlag(WordKinds.Title) && words.Classes[i].HasFlag(NameClasses.PersonNoun) && !words.Classes[i].HasFlag(NameClasses.GivenName);

    /// <summary>Not a word that is also given as a name: "King", "Dean". (As surnames even "President" and "Minister" are borne.)</summary>
    private static bool IsOffice(NameWords words, int i) =>
        words.IsCapitalised(i) && words.Lists[i].HasFlag(WordKinds.Title) && (words.Classes[i] & NameClasses.GivenName) == 0;
}
