using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Dossiers;

/// <summary>What one report tells and another denies, or tells with another number, is one matter in two lines: none cites the other's words.</summary>
public sealed class OppositeTellingsTests
{
    [Fact]
    public void A_line_does_not_cite_who_says_the_opposite()
    {
        string[] lines = Lines("Aske Post\n4 March 2031\n\nRita Sund met the miners in Asker, the miners said.", "Dale Times\n5 March 2031\n\nIt is not true that Rita Sund met the miners in Asker, her office said.");
        Assert.Contains(lines, l => l.StartsWith("Denied", StringComparison.Ordinal) && l.Contains("Rita Sund met the miners", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("Reported as done", StringComparison.Ordinal) && l.Contains("[0:4 1:4]", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("Denied", StringComparison.Ordinal) && l.Contains("0:4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_does_not_cite_another_number_of_one_thing()
    {
        string[] lines = Lines("Aske Post\n4 March 2031\n\nNordal will cut 1,200 jobs at its mill in Asker, the company said.", "Dale Times\n9 March 2031\n\nNordal will cut 900 jobs at its mill in Asker, the company said.");
        Assert.Contains(lines, l => l.Contains("900 jobs", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("No date, planned", StringComparison.Ordinal) && l.Contains("0:4 1:4", StringComparison.Ordinal));
    }

    private static string[] Lines(params string[] texts)
    {
        Report[] reports = [.. texts.Select((t, i) => new Report(t, [new ReportFile($"{i}.txt", "")], "en"))];
        Reader reader = new(English.Model);
        Dossier dossier = DossierAssembler.Assemble([StoryReader.AsOne(reports.Select(reader.Read))], []);
        return [.. Brief.Sections(dossier, new ReportTexts(reports), new BriefOptions(All: true)).Where(s => s.Name is "STANDS" or "NEXT").SelectMany(s => s.Lines).Select(l => l.Text)];
    }
}
