using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Stories;
using Concordance.Tests.Invariances;

namespace Concordance.Tests.Talks;

/// <summary>What ended a circle, and who moved where a report tells it.</summary>
public sealed class WhoMovedTests
{
    private const string Knot = "5 March 2031\n\nNorway and Sweden hold talks in Riga. Norway will lift the ban only after Sweden releases the boats, minister Ada Lind said. Sweden will release the boats only after Norway lifts the ban, Sweden's minister Bo Ek said.";

    [Theory]
    [InlineData("20 March 2031\n\nNorway lifted the ban on Monday. The talks between Norway and Sweden continue.", "MET", "moved: Norway")]
    [InlineData("20 March 2031\n\nNorway has called off the ban. The talks between Norway and Sweden continue.", "MET", "moved: Norway")]
    [InlineData("20 March 2031\n\nThe boats were released on Monday. The talks between Norway and Sweden continue.", "OVERTAKEN", "who moved is not told")]
    [InlineData("20 March 2031\n\nNorway has dropped its demand for the release of the boats. The talks between Norway and Sweden continue.", "DROPPED", "moved: Norway")]
    public void A_circle_that_ended_says_how_and_who_moved(string later, string state, string moved)
    {
        Story story = StoryReader.AsOne([TestReading.ReadText(Knot, "a.txt"), TestReading.ReadText(later, "b.txt")]);
        string brief = Written(story);
        Assert.Contains($"Circular condition, {state}", brief, StringComparison.Ordinal);
        Assert.Contains(moved, brief, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_settled_in_the_next_sentence_is_no_condition_any_more()
    {
        string settled = Knot.Replace("Norway will lift the ban only after Sweden releases the boats, minister Ada Lind said.", "Last autumn Norway said it would lift the ban only after Sweden had released the boats. That dispute was settled in January.", StringComparison.Ordinal);
        Assert.NotEqual(Knot, settled);
        Assert.DoesNotContain("condition, OPEN", Written(StoryReader.AsOne([TestReading.ReadText(settled, "a.txt")])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_was_given_up_is_listed_as_one_sided_no_more()
    {
        const string One = "5 March 2031\n\nNorway and Sweden hold talks in Riga. Norway will lift the ban only after Sweden releases the boats, minister Ada Lind said. Sweden demands a new treaty. Norway rejects the treaty.";
        Assert.Contains("One-sided: Norway", Written(StoryReader.AsOne([TestReading.ReadText(One, "a.txt")])), StringComparison.Ordinal);
        Assert.DoesNotContain("One-sided: Norway", Written(StoryReader.AsOne([TestReading.ReadText(One, "a.txt"), TestReading.ReadText("20 March 2031\n\nNorway has dropped its demand for the release of the boats. The talks between Norway and Sweden continue.", "b.txt")])), StringComparison.Ordinal);
    }

    private static string Written(Story story) => string.Join(' ', Brief.Write(DossierAssembler.Assemble([story], []), new ReportTexts(story.Reports.Select(r => r.Report))).Select(l => l.Text.Trim()));
}
