using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Invariances;

/// <summary>What whole dossiers keep: all their findings 52 weeks later, nearly all under other names, and those of the half that is left where a report is cut in two.</summary>
public sealed partial class StoryInvarianceTests
{
    private const double LaterFloor = 0.99, RenamedFloor = 0.97, CutFloor = 0.97;

    [Theory]
    [InlineData("examples")]
    [InlineData("plain")]
    [InlineData("real")]
    public void Days_52_weeks_later_give_the_same_findings(string set)
    {
        int all = 0;
        double kept = 0;
        List<string> lost = [];
        foreach (ImmutableArray<Report> story in Stories(set))
        {
            JsonNode dossier = Dossier(story);
            Dictionary<string, RewrittenText> later = story.ToDictionary(FileOf, r => ShiftedDays.Of(r.Text, DossierPrints.YearOf(dossier, FileOf(r))));
            JsonNode after = Dossier([.. story.Select(r => Rewritten(r, later[FileOf(r)].Text, ShiftedDays.Days))]);
            (double share, string missing, int found) = Compare(dossier, after, later, ShiftedDays.Days);
            (all, kept) = (all + found, kept + (share * found));
            lost.Add($"{share:P1} of {FileOf(story[0])}'s story\n{missing}");
        }

        Assert.True(all > 400, "hardly anything is found: nothing is shown by it");
        Assert.True(kept / all >= LaterFloor, $"only {kept / all:P1} of {all} findings:\n{string.Join('\n', lost)}");
    }

    [Fact]
    public void Other_names_of_their_kind_give_the_same_findings()
    {
        ImmutableArray<Report> story = Stories("real").Single();
        Dictionary<string, RewrittenText> renamed = story.ToDictionary(FileOf, r => RewrittenText.Of(r.Text, Renames.Of("real")));
        (double share, string lost, int found) = Compare(Dossier(story), Dossier([.. story.Select(r => Rewritten(r, renamed[FileOf(r)].Text))]), renamed, 0);
        Assert.True(share >= RenamedFloor, $"only {share:P1} of {found} findings:\n{lost}");
    }

    /// <summary>What is told with a place in the other half goes with it, and what it was resolved from may be there: a full name, the day.</summary>
    [Theory]
    [InlineData("examples")]
    [InlineData("plain")]
    [InlineData("real")]
    public void A_report_cut_in_half_keeps_what_stands_in_the_half(string set)
    {
        int all = 0;
        double kept = 0;
        List<string> lost = [];
        foreach (ImmutableArray<Report> story in Stories(set))
            foreach (Report report in story)
            {
                if (Half(report.Text) is not { } half) continue;
                string[] before = [.. Prints(story, (file, span) => file == FileOf(report) && span.End > half ? Gone : span.ToString()).Where(p => !p.Contains(Gone, StringComparison.Ordinal))];
                string[] after = Prints([.. story.Select(r => r == report ? Rewritten(r, r.Text[..half]) : r)], (_, span) => span.ToString());
                (double share, string missing) = DossierPrints.Kept(before, after);
                (all, kept) = (all + before.Length, kept + (share * before.Length));
                lost.Add($"{share:P1} of {FileOf(report)}\n{missing}");
            }

        Assert.True(all > 400, "hardly anything is found: nothing is shown by it");
        Assert.True(kept / all >= CutFloor, $"only {kept / all:P1} of {all} findings:\n{string.Join('\n', lost)}");
    }

    private const string Gone = "(gone)";

    /// <summary>The end of the paragraph that is nearest the middle; null where there are not three.</summary>
    private static int? Half(string text)
    {
        int[] ends = [.. Paragraph().Matches(text.TrimEnd()).Select(m => m.Index)];
        return ends.Length < 2 ? null : ends.MinBy(e => Math.Abs((2 * e) - text.Length));
    }

    private static (double Share, string Lost, int Found) Compare(JsonNode before, JsonNode after, Dictionary<string, RewrittenText> rewritten, int days)
    {
        string Led(string file, Span span) => rewritten[file].Map(span).ToString();
        string As(string file, Span span) => span.ToString();
        string[] found = DossierPrints.Of(before, Led, days);
        (double share, string lost) = Fingerprints.Compare(found, DossierPrints.Of(after, As), DossierPrints.Named(before, Led), DossierPrints.Named(after, As));
        return (share, lost, found.Length);
    }

    private static string[] Prints(ImmutableArray<Report> story, Func<string, Span, string> map) => DossierPrints.Of(Dossier(story), map);

    private static JsonNode Dossier(ImmutableArray<Report> story) => DossierPrints.Dossier([.. story.Select(r => TestReading.Reader.Read(r))]);

    private static IEnumerable<ImmutableArray<Report>> Stories(string set) => set switch
    {
        "examples" => Directory.GetDirectories(Path.Combine(House.Repository.Root, "examples")).Order(StringComparer.Ordinal).Select(OfFolder).Where(s => s.Length > 1),
        "plain" => Directory.GetFiles(Path.Combine(House.Repository.Root, "gold", "unmet", set), "*.story").Order(StringComparer.Ordinal).Select(f => StoryFile.Read(f).InOrder),
        _ => [OfFolder(SharedData.Need().Reports)],
    };

    private static ImmutableArray<Report> OfFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal).Select(f => new Report(File.ReadAllText(f), [new ReportFile(Path.GetFileName(f), "")], "en"))];

    private static Report Rewritten(Report report, string text, int later = 0) => new(text, [report.Files[0] with { Published = report.Files[0].Published?.AddDays(later) }], report.Language);

    private static string FileOf(Report report) => report.Files[0].Path;

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex Paragraph();
}
