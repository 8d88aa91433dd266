using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>Joins the names of one report: full name and surname, letters and the name they stand for, short forms.</summary>
internal static class SameName
{
    public static readonly RuleId Rule = new("coreference/same-name");

    private const int LargestBlock = 64;

    public static void Apply(Cast cast, ImmutableArray<Name> names)
    {
        List<(NameForm Form, List<Name> Names)> forms = Distinct(cast.Parsed.Text, names);
        NameClusters clusters = Join(forms);
        foreach (IGrouping<int, int> cluster in Enumerable.Range(0, forms.Count).GroupBy(i => clusters.ClusterOf[i]))
        {
            Name[] all = [.. cluster.SelectMany(i => forms[i].Names).OrderBy(n => n.Span)];
            Draft draft = new(TypeOf(forms[cluster.Key].Form, all), new Because(Rule, all.Select(n => cast.At(n.Span)), all.Take(1).Select(n => n.Because)));
            foreach (Name name in all) draft.Add(new Mention(name.Span, MentionKind.Name, name.Because));
            draft.State = cluster.Select(i => forms[i].Form.Organisation?.State).FirstOrDefault(s => s is not null);
            cast.Drafts.Add(draft);
        }

        cast.Index();
    }

    /// <summary>A state or institution that acts anywhere in the report is an organisation there.</summary>
    private static ReferentType TypeOf(NameForm form, Name[] names) =>
        form.Person is not null ? ReferentType.Person : names.Any(n => n.Type == NameType.Organisation) ? ReferentType.Organisation : ReferentType.Place;

    /// <summary>The forms in which names stand, in the order of their first mention. A capital where things happen and one that acts are two forms.</summary>
    private static List<(NameForm Form, List<Name> Names)> Distinct(string text, ImmutableArray<Name> names)
    {
        ILookup<string, NameType> types = names.ToLookup(n => n.Span.Of(text), n => n.Type, StringComparer.Ordinal);
        HashSet<string> surnames = [.. names.Where(n => n.Type == NameType.Person).Select(n => n.Span.Of(text)).Where(n => n.Contains(' ', StringComparison.Ordinal)).Select(n => n[(n.LastIndexOf(' ') + 1)..])];
        Dictionary<(string Text, NameType Type), int> at = [];
        List<(NameForm Form, List<Name> Names)> forms = [];
        foreach (Name name in names.OrderBy(n => n.Span))
        {
            string form = name.Span.Of(text);
            NameType type = IsPerson(form, types[form], surnames.Contains(form)) ? NameType.Person : States.OfCapital(form) is not null && name.Type != NameType.Person ? name.Type : NameType.Organisation;
            if (!at.TryGetValue((form, type), out int index))
            {
                at[(form, type)] = index = forms.Count;
                forms.Add((NameForm.Of(form, type), []));
            }

            forms[index].Names.Add(name);
        }

        return forms;
    }

    /// <summary>
    /// One form is a person's throughout a report or nowhere: as most of its mentions say, or as the surname of a person
    /// told of in full, unless it is known to be an organisation's ("Ford"); a state's name is nobody's.
    /// </summary>
    private static bool IsPerson(string form, IEnumerable<NameType> types, bool isSurname) =>
        States.Named(form) is null && States.OfCapital(form) is null
        && (2 * types.Count(t => t == NameType.Person) > types.Count() || (isSurname && !Gazetteer.English.Is(form, NameClasses.Organisation)));

    private static NameClusters Join(List<(NameForm Form, List<Name> Names)> forms)
    {
        List<NameLink> links = [];
        List<(int, int)> apart = [];
        HashSet<(int, int)> compared = [];
        foreach (IGrouping<string, int> block in Enumerable.Range(0, forms.Count).SelectMany(i => forms[i].Form.Keys.Select(k => (Key: k, Index: i))).GroupBy(p => p.Key, p => p.Index, StringComparer.Ordinal))
        {
            int[] members = [.. block];
            for (int i = 0; i < members.Length; i++)
                for (int j = i + 1; j < members.Length && j <= i + LargestBlock; j++)
                    if (compared.Add((members[i], members[j]))) Compare(members[i], members[j]);
        }

        return NameClusters.Join(forms.Count, links, apart);

        void Compare(int a, int b)
        {
            NameVerdict verdict = forms[a].Form.Compare(forms[b].Form, oneReport: true);
            if (verdict.Likeness == Likeness.Same) links.Add(new(a, b, verdict.Evidence, verdict.Why));
            else if (verdict.Likeness == Likeness.Apart) apart.Add((a, b));
        }
    }
}
