using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Views;

/// <summary>What a page shows beside a name; of its spellings and offices the entry has the first places alone.</summary>
/// <param name="PerhapsNames">The names it is perhaps the same as, by id.</param>
/// <param name="Said">How many statements in these reports are its own.</param>
/// <param name="Passages">How many places name it.</param>
/// <param name="InReports">In how many reports a spelling stands, or an office is given, by its words.</param>
/// <param name="CanPart">Of each two that were taken for one, whether a person can part them: they stand in different reports.</param>
public sealed record NameView(ImmutableSortedDictionary<string, string> PerhapsNames, int Said, int Passages, ImmutableSortedDictionary<string, int> InReports, ImmutableArray<bool> CanPart)
{
    /// <summary>So many reports are named beside a spelling; a name of a long story stands in a thousand.</summary>
    private const int Places = 4;

    /// <summary>Names, questions about them first; null where the dossier lacks them.</summary>
    public static Window<Beside<EntityEntry, NameView>>? Of(Shown shown, StoryEntry story, ListAsked asked)
    {
        if (shown.Dossier.Entities is not { } entities) return null;
        EntityEntry[] all = [.. entities.Where(e => e.Story == story.Id && (string.IsNullOrEmpty(asked.Q) || e.Variants.Any(v => v.Form.Contains(asked.Q, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(e => !e.PerhapsSame.IsEmpty).ThenByDescending(e => e.Variants.Sum(v => v.Spans.Length)).ThenBy(e => e.Name, StringComparer.Ordinal)];
        Window<EntityEntry> window = Window<EntityEntry>.Of(all, asked.From, asked.Count);
        Dictionary<string, int> said = (shown.Dossier.Statements ?? []).SelectMany(StatementsView.Speakers).CountBy(e => e).ToDictionary(StringComparer.Ordinal);
        return new(window.Total, window.From, [.. window.Items.Select(e => Of(shown, e, said.GetValueOrDefault(e.Id)))]);
    }

    private static Beside<EntityEntry, NameView> Of(Shown shown, EntityEntry one, int said)
    {
        ILookup<string, SpanEntry> forms = one.Variants.SelectMany(v => v.Spans.Select(s => (v.Form, s))).ToLookup(f => f.Form, f => f.s, StringComparer.Ordinal);
        ILookup<string, SpanEntry> offices = one.Offices.ToLookup(o => o.Text, o => o.Span, StringComparer.Ordinal);
        return new(
            one with { Variants = [.. one.Variants.Select(v => v with { Spans = [.. FirstOfEach(v.Spans).Take(Places)] })], Offices = [.. offices.SelectMany(o => FirstOfEach(o).Take(Places).Select(s => new OfficeEntry(o.Key, s)))] },
            new NameView(one.PerhapsSame.Select(p => p.Entity).Distinct().ToImmutableSortedDictionary(p => p, p => shown.NameOf(p) ?? p, StringComparer.Ordinal), said, one.Variants.Sum(v => v.Spans.Length),
                forms.Concat(offices).DistinctBy(f => f.Key).ToImmutableSortedDictionary(f => f.Key, f => FirstOfEach(f).Count(), StringComparer.Ordinal),
                [.. one.Merged.Select(m => CanBeParted(forms, m))]));
    }

    private static IEnumerable<SpanEntry> FirstOfEach(IEnumerable<SpanEntry> spans) => spans.DistinctBy(s => s.Report);

    private static bool CanBeParted(ILookup<string, SpanEntry> forms, MergeEntry merged)
    {
        if (merged.Forms is not [var a, var b, ..]) return false;
        HashSet<string> ofA = [.. forms[a].Select(s => s.Report)], ofB = [.. forms[b].Select(s => s.Report)];
        return !ofA.IsSubsetOf(ofB) && !ofB.IsSubsetOf(ofA);
    }
}
