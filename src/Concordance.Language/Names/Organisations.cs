namespace Concordance.Language.Names;

/// <summary>Edges of organisations that the sum of small evidence gets wrong.</summary>
internal static class Organisations
{
    /// <summary>"Smith Group and Jones" are two: a head word such as "Group" ends a name. "Ministry of Trade and Industry" is one.</summary>
    public static IEnumerable<NameRange> Part(NameRange name, NameWords words)
    {
        int first = name.First;
        for (int i = name.First + 1; name.Type == NameType.Organisation && i < name.End - 1; i++)
        {
            bool headBefore = words.Lists[i - 1].HasFlag(WordKinds.OrganisationHead) && i - 1 > first;
            if (!headBefore || words.Forms[i] is not ("and" or "or") || !words.IsCapitalised(i + 1)) continue;
            yield return name with { First = first, End = i };
            first = i + 1;
        }

        yield return name with { First = first };
    }

    /// <summary>"the Spanish Government": the people's adjective belongs to the name of its institution, where both are capitalised.</summary>
    public static NameRange WithDemonym(NameRange name, NameWords words)
    {
        SentenceRange sentence = words.Sentences[words.SentenceOf[name.First]];
        bool institution = name.Type == NameType.Organisation && name.First > sentence.First && words.Cases[words.SentenceOf[name.First]] == SentenceCase.Normal
            && words.Lists[name.End - 1].HasFlag(WordKinds.OrganisationHead) && words.Shapes[name.First] == Shape.Capital;
        return institution && words.IsCapitalised(name.First - 1) && words.Classes[name.First - 1].HasFlag(NameClasses.Demonym) ? name with { First = name.First - 1 } : name;
    }
}
