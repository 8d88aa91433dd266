using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Changes;

/// <summary>Changes, timeline and open questions depend on what the reports say and on nothing else.</summary>
public sealed class ChangeInvarianceTests
{
    private static readonly Reader Reader = new(English.Model);

    private static readonly ImmutableArray<ReadReport> Reports =
    [
        Read("a.txt", 3, "Norvia and Sarland will hold talks in Bergen on June 5. Nordwind Motors will close its plant in Haldern. It is unclear whether the talks will be public."),
        Read("b.txt", 4, "Anna Dahl will lead the Norvian delegation in Bergen. Norvia has yet to confirm its attendance. The Dax was 1.75% lower."),
        Read("c.txt", 6, "Norvia and Sarland held talks in Bergen on June 5. The Norvian delegation was led by Anna Dahl. Nordwind Motors closed the plant in Haldern. The Dax was 2.5% higher."),
    ];

    [Fact]
    public void There_is_something_to_tell()
    {
        Story story = StoryReader.AsOne(Reports);
        Assert.True(story.Changes.Length >= 3 && story.Timeline.Length >= 1 && story.Unknowns.Length >= 1, Shown(story));
    }

    [Fact]
    public void The_order_of_reports_and_a_report_given_twice_change_nothing()
    {
        string shown = Shown(StoryReader.AsOne(Reports));
        Assert.Equal(shown, Shown(StoryReader.AsOne(Reports.Reverse())));
        Assert.Equal(shown, Shown(StoryReader.AsOne([Reports[1], Reports[2], Reports[0], Reports[1]])));
    }

    [Fact]
    public void An_unrelated_report_changes_nothing()
    {
        ReadReport other = Read("d.txt", 5, "The orchestra of Lima has a new home. The soprano sang well, the critics wrote.");
        Assert.Equal(Shown(StoryReader.AsOne(Reports)), Shown(StoryReader.AsOne([other, .. Reports])));
    }

    private static ReadReport Read(string file, int day, string text) => Reader.Read(new Report(text, [new ReportFile(file, "", new DateOnly(2031, 6, day))], "en"));

    private static string Shown(Story story) => string.Join("\n",
    [
        .. story.Changes.Select(c => $"{c.About}: {string.Join(" > ", c.Steps.Select(s => $"{s.State} {s.At.Value} {s.Place}"))}"),
        .. story.Timeline.Select(t => $"{t.At.Range}: {string.Join(' ', t.Planned.Select(p => p.In.Report.At(p.What.Span)))} | {string.Join(' ', t.Happened.Select(p => p.In.Report.At(p.What.Span)))}"),
        .. story.Unknowns.Select(u => $"{u.Question} {string.Join(' ', u.Places)} {u.Closed}"),
    ]);
}
