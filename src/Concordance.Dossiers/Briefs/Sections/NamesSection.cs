using Concordance.Dossiers.Json;
using Concordance.Reading.Coreference;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>NAMES: who is who, every spelling, offices as given, what was joined and why, what a person should decide. Last, on request.</summary>
internal static class NamesSection
{
    public static IEnumerable<BriefLine> Lines(View view) =>
        (view.Dossier.Entities ?? []).Where(e => e.Story is null || e.Story == view.Story?.Id).Where(e => view.Options.All || IsNamed(e)).OrderBy(e => e.Type).ThenBy(e => e.Name, StringComparer.Ordinal).Select(e => Line(view, e));

    /// <summary>"Repair crews" and "the ruling" are nobody's name: they are told with every line, or where there is something to tell of them.</summary>
    private static bool IsNamed(EntityEntry entity) =>
        entity.Type is ReferentType.Person or ReferentType.Organisation or ReferentType.Place || entity.Variants.Length > 1 || !entity.Offices.IsEmpty || !entity.PerhapsSame.IsEmpty;

    private static BriefLine Line(View view, EntityEntry entity)
    {
        LineBuilder line = view.Line.Name(entity.Name).Plain($" ({InWords(entity.Type)})");
        VariantEntry[] others = [.. entity.Variants.Where(v => v.Form != entity.Name)];
        for (int i = 0; i < others.Length; i++) line.Plain(i == 0 ? ": also " : ", ").Words(others[i].Spans[0] with { Text = others[i].Form }, 50);
        OfficeEntry[] offices = [.. entity.Offices.DistinctBy(o => o.Text, StringComparer.OrdinalIgnoreCase)];
        for (int i = 0; i < offices.Length; i++) line.Plain(i == 0 ? "; given as " : ", ").Words(offices[i].Span, 60);
        line.At(view.InOrder(entity.Variants.SelectMany(v => v.Spans).Concat(entity.Offices.Select(o => o.Span))));
        foreach (MergeEntry merge in entity.Merged) line.Plain($". {string.Join(" = ", merge.Forms)}: {merge.Why}");
        foreach (PerhapsSameEntry same in entity.PerhapsSame) line.Plain(". ").State($"Same as {view.NameOf(same.Entity)}?").Plain($" {same.Why}");
        return line.Id(entity.Id).Line();
    }

    private static string InWords(ReferentType type) => type switch
    {
        ReferentType.Person => "person",
        ReferentType.Organisation => "organisation",
        ReferentType.Place => "place",
        ReferentType.Document => "document",
        ReferentType.Group => "group",
        ReferentType.Unnamed => "unnamed",
    };
}
