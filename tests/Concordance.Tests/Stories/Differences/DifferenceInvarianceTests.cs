using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Differences;

public sealed class DifferenceInvarianceTests
{
    private static readonly ImmutableArray<ReadReport> Reports =
    [
        Read("a.txt", "Norway insists that the memorandum should be made public. The mayor had proposed this week's meeting for March 19 in Grenville."),
        Read("b.txt", "Norway will only come once it receives the memorandum. The storm in Grenville killed 12 people on Monday."),
        Read("c.txt", "A storm killed nine people in Grenville on Monday. Norway rejected Sweden's claim that nobody was hurt. The index has fallen by -3.16%."),
    ];

    [Fact]
    public void There_is_something_to_tell() => Assert.True(StoryReader.AsOne(Reports).Conflicts.Length >= 4);

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
        ReadReport other = Read("d.txt", "The orchestra of Lima opened its season. The soprano was ill.");
        Assert.Equal(Shown(StoryReader.AsOne(Reports)), Shown(StoryReader.AsOne([other, .. Reports])));
    }

    [Fact]
    public void Every_finding_tells_why_with_passages_of_the_reports()
    {
        Story story = StoryReader.AsOne(Reports);
        Assert.All(story.Conflicts, c => Assert.True(c.Because.At.SequenceEqual(c.Places) && !c.Places.IsEmpty && c.Why.Length > 0 && c.Places.All(p => !p.Span.IsEmpty && story.Reports.Any(r => r.Report.Id == p.Report))));
        Assert.All(story.Unusable, u => Assert.Contains(u.At, u.Because.At));
    }

    private static ReadReport Read(string file, string text) => new Reader(English.Model).Read(new Report(text, [new ReportFile(file, "", new DateOnly(2031, 3, 14))], "en"));

    private static string Shown(Story story) =>
        string.Join("\n", story.Conflicts.Select(c => $"{c.As} {c.About} {string.Join(' ', c.Places)} {c.Why}").Concat(story.LookAlikes.Select(a => $"{string.Join(' ', a.Places)} {a.Why}")).Concat(story.Unusable.Select(u => $"{u.At} {u.Why}")));
}
