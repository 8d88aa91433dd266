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

    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Stories/Claims").Where(l => l.Data.Item1 is "SameStatements" or "ClaimFinder");

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
                : ClaimFinder.Find(story, SameEvents.Find(story), statements).Select(c => c.Supports.Select(p => p.At).ToArray());
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

    private static string[] Shown(string[] texts) => [.. Find(texts).Select(c => $"{c.Status} {string.Join(' ', c.Supports.Select(p => $"{p.At.Report}:{p.At.Span}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];

    private static ImmutableArray<Claim> Find(string[] texts)
    {
        Joined story = Join(texts);
        return ClaimFinder.Find(story, SameEvents.Find(story), SameStatements.Find(story));
    }

    private static Joined Join(params string[] texts)
    {
        ImmutableArray<ReadReport> reports = [.. texts.Distinct().Select(t => new Reader(English.Model).Read(new Report(t, [], "en")))];
        return new Joined(reports, StoryDays.Solve(reports), SameBearer.Find(reports));
    }
}
