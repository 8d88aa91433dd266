using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;

namespace Concordance.Stories.Entities;

/// <summary>
/// A single word that one report takes for a person and the others for a firm, or the other way round, is what the
/// story as a whole shows: a surname of somebody named in full, or an organisation.
/// </summary>
internal static class TypesInStory
{
    /// <summary>What each referent is, in the order given.</summary>
    public static ReferentType[] Settle(NamedReferent[] all)
    {
        HashSet<string> surnames = [], organisations = [], firms = [];
        foreach (NamedReferent named in all)
        {
            surnames.UnionWith(named.Surnames);
            if (named.Referent.Type == ReferentType.Organisation)
                foreach (string name in named.Names) Learn(name);
        }

        // A firm may bear its founder's name: a longer name that begins with the word speaks for the firm.
        void Learn(string name)
        {
            organisations.Add(name);
            if (name.IndexOf(' ', StringComparison.Ordinal) is var end and > 0) firms.Add(name[..end]);
        }

        Dictionary<string, SortedDictionary<ReferentType, int>> told = Counted(all);
        return [.. all.Select(n => ByMost(n, TypeOf(n, surnames, organisations, firms), told))];
    }

    /// <summary>For each name the reports that take it for each type.</summary>
    private static Dictionary<string, SortedDictionary<ReferentType, int>> Counted(NamedReferent[] all)
    {
        Dictionary<string, SortedDictionary<ReferentType, int>> told = new(StringComparer.Ordinal);
        foreach (NamedReferent named in all)
            foreach (string name in named.Names)
            {
                if (!told.TryGetValue(name, out SortedDictionary<ReferentType, int>? types)) told[name] = types = [];
                types[named.Referent.Type] = types.GetValueOrDefault(named.Referent.Type) + 1;
            }

        return told;
    }

    /// <summary>What has one name only is what more than half of the reports take that name for; a state and its capital are as they stand.</summary>
    private static ReferentType ByMost(NamedReferent named, ReferentType settled, Dictionary<string, SortedDictionary<ReferentType, int>> told)
    {
        string[] names = named.Names;
        if (settled != named.Referent.Type || names.Length != 1 || States.Named(names[0]) is not null || States.OfCapital(names[0]) is not null) return settled;
        if (settled == ReferentType.Person && !named.Referent.Offices.IsEmpty) return settled;
        int reports = told[names[0]].Values.Sum();
        foreach ((ReferentType type, int times) in told[names[0]])
            if (2 * times > reports) return type;
        return settled;
    }

    private static ReferentType TypeOf(NamedReferent named, HashSet<string> surnames, HashSet<string> organisations, HashSet<string> firms)
    {
        (Referent referent, string[] names) = (named.Referent, named.Names);
        if (names.Length != 1 || names[0].Contains(' ', StringComparison.Ordinal) || States.Named(names[0]) is not null || States.OfCapital(names[0]) is not null) return referent.Type;
        bool surname = surnames.Contains(Romanisation.Letters(names[0]));
        return referent.Type switch
        {
            ReferentType.Person when !surname && referent.Offices.IsEmpty && organisations.Contains(names[0]) => ReferentType.Organisation,
            ReferentType.Organisation or ReferentType.Place when surname && !firms.Contains(names[0]) && !Gazetteer.English.Is(names[0], NameClasses.Organisation | NameClasses.LargeCity) => ReferentType.Person,
            _ => referent.Type,
        };
    }
}
