using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Dossiers;

/// <summary>What a person reads of corrections and withdrawals: the notice, what rests on it, and the mark on each such line.</summary>
public sealed class CorrectedBriefTests
{
    private const string First = "Bridge falls in storm\n\nThe bridge of Asker fell on Saturday and 41 people were killed, the fire service said.";

    private const string Mended = "Asker mourns\n\nThe bridge of Asker fell on Saturday in heavy rain.\n\nCORRECTION (5 May): An earlier version of this article misstated the number of dead; it is 14, not 41.";

    private const string Again = "What is known\n\nOn Saturday the bridge of Asker fell and 41 people were killed.";

    [Fact]
    public void A_corrected_number_names_what_still_rests_on_it()
    {
        (Dossier dossier, ReportTexts texts) = Read(First, Mended, Again);
        CautionEntry caution = Assert.Single(dossier.Reports.SelectMany(r => r.Cautions));
        Assert.Equal(("41", "14"), (caution.Corrects!.Old!.Text, caution.Corrects.New!.Text));
        Assert.Equal(2, caution.Corrects.Passages.Length);
        Assert.Contains(dossier.Stories!.Value[0].Claims!.Value, c => c.RestsOnCorrected == new RestsOnEntry(caution.Id, true) && c.Text.Text.Contains("41", StringComparison.Ordinal));
        string[] lines = [.. Brief.Sections(dossier, texts, new BriefOptions(All: true)).SelectMany(s => s.Lines).Select(l => l.Text)];
        Assert.Contains("1: 41 corrected to 14 [1:5]; rests on what was corrected [0:3 2:3]", lines);
        Assert.Contains(lines, l => l.Contains("41 people were killed", StringComparison.Ordinal) && l.EndsWith("; corrected, see CAUTION", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_withdrawn_report_alone_tells_says_so_and_what_another_tells_does_not()
    {
        (Dossier dossier, ReportTexts texts) = Read("Engineers warned\n\nSeven engineers met the mayor of Asker on Friday.\n\nThis story has been withdrawn.", Again);
        string[] lines = [.. Brief.Sections(dossier, texts, new BriefOptions(All: true)).SelectMany(s => s.Lines).Select(l => l.Text)];
        Assert.Contains(lines, l => l.Contains("met the mayor", StringComparison.Ordinal) && l.EndsWith("; withdrawn, see CAUTION", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains("41 people", StringComparison.Ordinal) && l.Contains("withdrawn", StringComparison.Ordinal));
        Assert.Single(lines, l => l.Contains("This story has been withdrawn", StringComparison.Ordinal));
    }

    [Fact]
    public void One_correction_in_two_hundred_copies_is_told_once_with_all_it_touches()
    {
        (Dossier dossier, _) = Read([.. Enumerable.Range(0, 210).Select(i => $"{First}\n\nCopy {i}.\n\nCORRECTION (5 May): An earlier version of this article misstated the number of dead; it is 14, not 41.")]);
        Assert.Equal(200, Assert.Single(dossier.Reports.SelectMany(r => r.Cautions), c => c.Corrects is not null).Corrects!.Passages.Length);
    }

    [Fact]
    public void A_correction_supports_nothing_of_what_it_takes_back()
    {
        (Dossier dossier, ReportTexts texts) = Read("Ferry sinks\n\nThe coast guard said 14 sailors had died off Asker.", "Ferry sinks\n\nThe coast guard told reporters that 14 sailors had died off Asker.", "Asker mourns\n\nCORRECTION: We wrongly reported that the coast guard said 14 sailors had died off Asker. It was 12.");
        Assert.DoesNotContain(dossier.Stories!.Value[0].Claims ?? [], c => c.Supports.Any(s => s.Span.Report == dossier.Reports.Single(r => r.File == "2.txt").Id && s.Span.Text.Contains("14", StringComparison.Ordinal)));
        string[] lines = [.. Brief.Sections(dossier, texts, new BriefOptions(All: true)).SelectMany(s => s.Lines).Select(l => l.Text)];
        Assert.DoesNotContain(lines, l => l.EndsWith("in its words:", StringComparison.Ordinal) && l.StartsWith('2'));
    }

    [Fact]
    public void Markdown_keeps_the_blanks_around_what_it_marks()
    {
        (Dossier dossier, ReportTexts texts) = Read(First, Mended, Again);
        Assert.Contains("*41* **corrected to** *14*", Brief.Markdown(dossier, texts), StringComparison.Ordinal);
    }

    private static (Dossier Dossier, ReportTexts Texts) Read(params string[] texts)
    {
        Report[] reports = [.. texts.Select((t, i) => new Report(t, [new ReportFile($"{i}.txt", "")], "en"))];
        Reader reader = new(English.Model);
        return (DossierAssembler.Assemble([StoryReader.AsOne(reports.Select(reader.Read))], []), new ReportTexts(reports));
    }
}
