using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Days;
using Concordance.Tools.Measure.Entities;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Briefs;

/// <summary>The brief of the five reports beside the two that an editor wrote by hand for them.</summary>
public sealed class BriefTask : IMeasureTask
{
    private static readonly string[] Sections = ["BASIS", "CAUTION", "STANDS", "NEXT", "DOUBT", "CHANGED", "BLOCKED", "WANTS", "NOT IN REPORTS"];

    public string Name => "brief";

    public string About => "The brief of the five reports, whole and as of 31 May, beside the two briefs written by hand: which of their lines have a line of ours in the same section that rests on the same lines of the reports.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        ImmutableArray<Report> reports = [.. GoldStory.Read(shared, "istanbul-2025").Reports];
        ImmutableArray<ReadReport> read = [.. reports.Select(reader.Read)];
        List<Table> tables = [];
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (DateOnly day in (DateOnly[])[new(2025, 5, 31), new(2025, 6, 2)])
        {
            IReadOnlyList<BriefRow> target = BriefRow.Read(shared.File("gold", "istanbul-2025", $"brief-{day:yyyy-MM-dd}.txt"));
            IReadOnlyList<BriefRow> found = BriefRow.Of(Dossier(read, day), new ReportTexts(reports));
            tables.Add(Beside(day, target, found, figures));
            errors.AddRange(target.Where(t => !IsThere(t, found)).Select(t => new ErrorLine($"no line of ours in {t.Section}", $"{day:yyyy-MM-dd}", t.Text, "")));
            errors.AddRange(found.Where(f => Sections.Contains(f.Section) && !IsThere(f, target)).Select(f => new ErrorLine($"not in the brief by hand, {f.Section}", $"{day:yyyy-MM-dd}", f.Text, "")));
        }

        return new Measurement(tables, figures, options.Errors > 0 ? [.. errors.Take(options.Errors)] : []) { Notes = BriefNotes.All };
    }

    private static Dossier Dossier(ImmutableArray<ReadReport> read, DateOnly day)
    {
        AsOf asOf = AsOf.Of(StoryReader.Read(read), day);
        return DossierAssembler.Assemble(StoryReader.Read([.. read.Where(r => asOf.Counted.Contains(r.Report.Id))]), [], new AssemblyOptions(AsOf: asOf));
    }

    private static Table Beside(DateOnly day, IReadOnlyList<BriefRow> target, IReadOnlyList<BriefRow> found, List<Figure> figures)
    {
        Table table = new($"As of {day:yyyy-MM-dd}", "section", "lines by hand", "with a line of ours", "lines of the reports they cite", "of these ours cites", "lines of ours", "with a line by hand");
        foreach (string section in Sections) Row(table, section, [.. target.Where(t => t.Section == section)], [.. found.Where(f => f.Section == section)]);
        BriefRow[] ours = [.. found.Where(f => Sections.Contains(f.Section))];
        Row(table, "all", [.. target], ours);
        figures.Add(new Figure($"brief/{day:yyyy-MM-dd}/lines", 100.0 * target.Count(t => IsThere(t, found)) / target.Count));
        figures.Add(new Figure($"brief/{day:yyyy-MM-dd}/ours", 100.0 * ours.Count(f => IsThere(f, target)) / ours.Length));
        return table;
    }

    private static void Row(Table table, string section, BriefRow[] target, BriefRow[] found)
    {
        HashSet<(string, string)> asked = [.. target.SelectMany(t => t.References.Select(r => (t.Section, r)))], cited = [.. found.SelectMany(f => f.References.Select(r => (f.Section, r)))];
        table.Add(section, $"{target.Length}", $"{target.Count(t => IsThere(t, found))}", $"{asked.Count}", $"{asked.Count(cited.Contains)}", $"{found.Length}", $"{found.Count(f => IsThere(f, target))}");
    }

    /// <summary>A line of the other brief in the same section that shares half of the reports' lines of the one that cites fewer.</summary>
    private static bool IsThere(BriefRow row, IEnumerable<BriefRow> others) =>
        others.Any(o => o.Section == row.Section && (row.References.Count == 0 ? o.References.Count == 0 : 2 * row.References.Count(o.References.Contains) >= Math.Min(row.References.Count, o.References.Count) && row.References.Overlaps(o.References)));
}
