using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Differences;

/// <summary>A year mistyped in what is given with a report takes it out of its story; that is told.</summary>
public sealed class FarGivenDayTests
{
    private static readonly string[] Texts =
    [
        "Talks on the Marholm ferry\n\nHarbour master Ruth Ainsley met Odd Fevang of the Dockers' Union in Marholm. The Marholm Line keeps its ferry in port, Ainsley said.",
        "Marholm ferry stays in port\n\nRuth Ainsley and Odd Fevang talked for an hour in Marholm. The ferry of the Marholm Line stays in port, the Dockers' Union said.",
        "Ferry of Marholm still in port\n\nOdd Fevang of the Dockers' Union left Marholm. The ferry stays in port, said Ruth Ainsley for the Marholm Line.",
    ];

    [Fact]
    public void It_is_told_in_the_story_that_the_report_was_left_alone_in() =>
        Assert.Contains(Read(2031, 2031, 2013), s => s is { Reports.Length: 1 } && s.Unusable.Any(u => u.Why.Contains("2013-06-05", StringComparison.Ordinal) && u.Why.Contains("check the year", StringComparison.Ordinal)));

    [Fact]
    public void Days_that_go_together_are_not_told() => Assert.DoesNotContain(Read(2031, 2031, 2031).SelectMany(s => s.Unusable), u => u.Why.Contains("check the year", StringComparison.Ordinal));

    [Fact]
    public void Of_two_reports_nothing_says_which_is_wrong() => Assert.DoesNotContain(Read(2031, 2013).SelectMany(s => s.Unusable), u => u.Why.Contains("check the year", StringComparison.Ordinal));

    private static IEnumerable<Story> Read(params int[] years)
    {
        Reader reader = new(English.Model);
        return StoryReader.Read(years.Select((year, i) => reader.Read(new Report(Texts[i], [new ReportFile($"{i}.txt", "", new DateOnly(year, 6, 3 + i))], "en"))));
    }
}
