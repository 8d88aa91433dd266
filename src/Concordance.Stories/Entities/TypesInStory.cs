using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;

namespace Concordance.Stories.Entities;

/// <summary>
/// A single word that one report takes for a person and the others for a firm, or the other way round, is what the
/// story as a whole shows: a surname of somebody named in full, or an organisation.
/// </summary>
internal static class TypesInStory
{
    public static Bearer[] Settle(IReadOnlyList<ReadReport> reports, NameForms forms)
    {
        (ReadReport Report, Referent Referent)[] all = [.. reports.SelectMany(r => r.Referents.Select(f => (r, f)))];
        HashSet<string> surnames = [], organisations = [], firms = [];
        foreach ((ReadReport report, Referent referent) in all)
            foreach (string name in Names(report, referent))
            {
                if (referent.Type == ReferentType.Organisation) Learn(name);
                else if (referent.Type == ReferentType.Person && PersonName.Of(name) is { Given.IsEmpty: false } person) surnames.Add(person.Surname);
            }

        // A firm may bear its founder's name: a longer name that begins with the word speaks for the firm.
        void Learn(string name)
        {
            organisations.Add(name);
            if (name.IndexOf(' ', StringComparison.Ordinal) is var end and > 0) firms.Add(name[..end]);
        }

        Dictionary<string, SortedDictionary<ReferentType, int>> told = Counted(all);
        return [.. all.Select(p => Bearer.Of(p.Report, p.Referent, ByMost(p.Report, p.Referent, TypeOf(p.Report, p.Referent, surnames, organisations, firms), told), forms))];
    }

    /// <summary>For each name the reports that take it for each type.</summary>
    private static Dictionary<string, SortedDictionary<ReferentType, int>> Counted((ReadReport Report, Referent Referent)[] all)
    {
        Dictionary<string, SortedDictionary<ReferentType, int>> told = new(StringComparer.Ordinal);
        foreach ((ReadReport report, Referent referent) in all)
            foreach (string name in Names(report, referent).Distinct(StringComparer.Ordinal))
            {
                if (!told.TryGetValue(name, out SortedDictionary<ReferentType, int>? types)) told[name] = types = [];
                types[referent.Type] = types.GetValueOrDefault(referent.Type) + 1;
            }

        return told;
    }

    /// <summary>What has one name only is what more than half of the reports take that name for; a state and its capital are as they stand.</summary>
    private static ReferentType ByMost(ReadReport report, Referent referent, ReferentType settled, Dictionary<string, SortedDictionary<ReferentType, int>> told)
    {
        string[] names = [.. Names(report, referent).Distinct(StringComparer.Ordinal)];
        if (settled != referent.Type || names.Length != 1 || States.Named(names[0]) is not null || States.OfCapital(names[0]) is not null) return settled;
        if (settled == ReferentType.Person && !referent.Offices.IsEmpty) return settled;
        int reports = told[names[0]].Values.Sum();
        foreach ((ReferentType type, int times) in told[names[0]])
            if (2 * times > reports) return type;
        return settled;
    }

    private static ReferentType TypeOf(ReadReport report, Referent referent, HashSet<string> surnames, HashSet<string> organisations, HashSet<string> firms)
    {
        string[] names = [.. Names(report, referent).Distinct(StringComparer.Ordinal)];
        if (names.Length != 1 || names[0].Contains(' ', StringComparison.Ordinal) || States.Named(names[0]) is not null || States.OfCapital(names[0]) is not null) return referent.Type;
        bool surname = surnames.Contains(Romanisation.Letters(names[0]));
        return referent.Type switch
        {
            ReferentType.Person when !surname && referent.Offices.IsEmpty && organisations.Contains(names[0]) => ReferentType.Organisation,
            ReferentType.Organisation or ReferentType.Place when surname && !firms.Contains(names[0]) && !Gazetteer.English.Is(names[0], NameClasses.Organisation | NameClasses.LargeCity) => ReferentType.Person,
            _ => referent.Type,
        };
    }

    private static IEnumerable<string> Names(ReadReport report, Referent referent) =>
        referent.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span.Of(report.Report.Text));
}
