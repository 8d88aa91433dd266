using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Tests.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Claims;

public sealed class ClaimTests
{
    private static readonly string[] Three =
    [
        "Helga Brandt said that the plant in Haldern will close in May. Police arrested the captain on Friday.",
        "The plant in Haldern will close in May, Helga Brandt said. On Friday, police arrested the captain of the ferry.",
        "Helga Brandt accused Nils Aasen of lying. Nils Aasen left.",
    ];

    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Stories/Claims").Where(l => l.Data.Item1 is "SameStatements" or "SameAssertions" or "SameFigures" or "OpenAgain" or "HandedPaper" or "ClaimFinder");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_joined_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        MarkedLine.Hold(line, marked =>
        {
            Joined story = Join([.. marked.Texts]);
            ImmutableArray<SameStatement> statements = SameStatements.Find(story);
            IEnumerable<Place[]> groups = rule == "SameStatements"
                ? statements.Select(s => s.Members.Select(m => m.In.Report.At(m.What.ContentHull)).ToArray())
                : ClaimFinder.Find(story, SameEvents.Find(story), SameAssertions.Find(story), statements, [], []).Select(c => c.Supports.Select(p => p.At).ToArray());
            // The other passages of a statement's line are its whole reports.
            return groups.Any(g => marked.Marks.All(m => g.Any(p => p.Report == ReportId.OfText(marked.Texts[m.Text]) && p.Span.Overlaps(m.Span))) && g.Select(p => p.Report).Distinct().Count() == marked.Texts.Count);
        });
    }

    [Fact]
    public void Order_a_second_copy_and_an_unrelated_report_change_no_claim()
    {
        string[] claims = Shown(Three);
        Assert.NotEmpty(claims);
        Assert.Equal(claims, Shown([.. Three.Reverse()]));
        Assert.Equal(claims, Shown([.. Three, Three[0]]));
        Assert.Equal(claims, Shown([.. Three, "The ferry Aurelia sank off Skarvik in a storm."]));
    }

    [Fact]
    public void Every_passage_is_a_stretch_of_a_report_and_the_range_is_a_range()
    {
        foreach (Claim claim in Find(Three))
        {
            Assert.True(claim.Supports.Length > 1 && claim.Independent.AtLeast <= claim.Independent.AtMost && claim.Sides.Length <= claim.Speakers.Length);
            Assert.Contains(claim.Supports, p => p.At == claim.Text);
        }
    }

    [Fact]
    public void Two_numbers_of_one_event_are_two_claims()
    {
        string[] texts = ["A ferry hit the pier in Haldern on 3 May 2031. The crash in Haldern injured 12 people.", "A ferry hit the pier in Haldern on 3 May 2031. The crash in Haldern injured 15 people.", "On 3 May 2031 a ferry hit the pier. The crash in Haldern injured 12 people, the harbour office said."];
        Joined story = Join(texts);
        Assert.Contains(SameEvents.Find(story), e => e.Members.Count(m => m.What.Trigger.Of(m.In.Report.Text) == "injured") == 3);
        Claim[] injured = [.. Find(texts).Where(c => c.Text.Span.Of(story.ReportOf(c.Text.Report).Report.Text).Contains("injured", StringComparison.Ordinal))];
        Assert.NotEmpty(injured);
        Assert.DoesNotContain(injured, c => c.Supports.Select(p => p.At.Span.Of(story.ReportOf(p.At.Report).Report.Text).Contains("15", StringComparison.Ordinal)).Distinct().Count() > 1);
    }

    [Fact]
    public void Speakers_described_alike_are_one_by_assumption()
    {
        string[] texts = ["Two divers of the rescue team said that the hull of the ferry had a deep crack below the stern.", "The hull of the ferry had a deep crack below the stern, two divers of the rescue team said."];
        Claim said = Assert.Single(Find(texts), c => c.Status == "said");
        Assert.Single(said.Assumes);
        Assert.Equal(0, said.Independent.AtLeast);
    }

    private static string[] Shown(string[] texts) => [.. Find(texts).Select(c => $"{c.Status} {string.Join(' ', c.Supports.Select(p => $"{p.At.Report}:{p.At.Span}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];

    private static ImmutableArray<Claim> Find(string[] texts)
    {
        Joined story = Join(texts);
        return ClaimFinder.Find(story, SameEvents.Find(story), SameAssertions.Find(story), SameStatements.Find(story), [], []);
    }

    private static Joined Join(params string[] texts)
    {
        ImmutableArray<ReadReport> reports = [.. texts.Distinct().Select(t => new Reader(English.Model).Read(new Report(t, [], "en")))];
        return new Joined(reports, StoryDays.Solve(reports), SameBearer.Find(reports));
    }
}
