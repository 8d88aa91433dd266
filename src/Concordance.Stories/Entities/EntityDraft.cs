using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>An entity in the making: its members, and the questions about it.</summary>
internal sealed class EntityDraft
{
    private readonly ImmutableArray<Bearer> _members;
    private readonly ImmutableArray<NameLink> _links;
    private readonly Bearer[] _all;
    private readonly SortedDictionary<(ReportId, Span), SortedSet<string>> _questions = [];

    private EntityDraft(ImmutableArray<Bearer> members, ImmutableArray<NameLink> links, Bearer[] all)
    {
        _members = members;
        _links = links;
        _all = all;
        Variants = VariantsOf(members);
        Main = members[0].Main;
    }

    public Place Main { get; }

    private ImmutableArray<Variant> Variants { get; }

    public static EntityDraft Of(ImmutableArray<Bearer> members, ImmutableArray<NameLink> links, Bearer[] all) => new(members, links, all);

    public void Ask(Place other, string why)
    {
        if (!_questions.TryGetValue((other.Report, other.Span), out SortedSet<string>? whys)) _questions[(other.Report, other.Span)] = whys = new(StringComparer.Ordinal);
        whys.Add(why);
    }

    public Entity Finish()
    {
        ReferentType type = _members.Any(m => m.Type == ReferentType.Organisation) ? ReferentType.Organisation : _members[0].Type;
        return new(NameOf(), type, Variants, Offices(), Merged(), [.. _questions.Select(q => new PerhapsSame(new Place(q.Key.Item1, q.Key.Item2), string.Join("; ", q.Value)))],
            [.. _members.Select(m => m.Referent)], Main, new Because(SameBearer.Rule, _members.Select(m => m.Main), _members.Select(m => m.Referent.Because)));
    }

    /// <summary>Of a document its longest form, which tells most; else the fullest form of the name, of these the most frequent, of these the first by its letters.</summary>
    private string NameOf()
    {
        NameForm[] forms = [.. _members.SelectMany(m => m.Spellings.Forms).DistinctBy(f => (f.Text, f.Fullness))];
        if (forms.Length == 0) return _members[0].Type == ReferentType.Document ? Variants.OrderByDescending(v => v.Form.Length).First().Form : Variants[0].Form;
        Dictionary<string, int> times = Variants.ToDictionary(v => v.Form, v => v.Places.Length, StringComparer.Ordinal);
        return forms.OrderByDescending(f => f.Fullness).ThenByDescending(f => times.GetValueOrDefault(f.Text)).ThenBy(f => f.Text, StringComparer.Ordinal).First().Text;
    }

    private ImmutableArray<OfficeGiven> Offices() =>
        [.. _members.SelectMany(m => m.Referent.Offices.Select(o => new OfficeGiven(o.Span.Of(m.Report.Report.Text), m.Report.Report.At(o.Span), o.Because))).DistinctBy(o => o.At).OrderBy(o => o.At.Report).ThenBy(o => o.At.Span)];

    /// <summary>Each merge across reports whose forms differ, once for each pair of forms; then the merges within single reports.</summary>
    private ImmutableArray<Merge> Merged()
    {
        IEnumerable<Merge> across = _links.Select(l => new Merge(FormOf(_all[l.A]), FormOf(_all[l.B]), l.Why, new Because(SameBearer.Rule, [_all[l.A].Main, _all[l.B].Main], [])));
        IEnumerable<Merge> within = _members.SelectMany(m => m.Spellings.Merged);
        return [.. across.Concat(within).Where(m => m.A != m.B).DistinctBy(m => string.CompareOrdinal(m.A, m.B) < 0 ? (m.A, m.B) : (m.B, m.A))];
    }

    private static string FormOf(Bearer bearer) => bearer.Main.Span.Of(bearer.Report.Report.Text);

    /// <summary>Names, and the nouns that stand for a state as its name does; of what has no name, all its nouns.</summary>
    private static ImmutableArray<Variant> VariantsOf(ImmutableArray<Bearer> members)
    {
        (string Form, Place At)[] named = [.. members.SelectMany(m => m.Spellings.Named)];
        if (named.Length == 0) named = [.. members.SelectMany(m => m.Spellings.Nouns)];
        return [.. named.GroupBy(n => n.Form, n => n.At, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Variant(g.Key, [.. g.Distinct().OrderBy(p => p.Report).ThenBy(p => p.Span)]))];
    }
}
