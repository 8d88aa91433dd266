using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Corrections;

/// <summary>A report that takes something back does not tell it.</summary>
public sealed class WrongTellingTests
{
    [Theory]
    [InlineData("Correction: An earlier version of this report said 14 sailors had died. It was 12.", "14 sailors had died")]
    [InlineData("The Courier has withdrawn its report that the ministers met in Asker. They met in Lund.", "ministers met in Asker")]
    [InlineData("Correction: On Monday we reported that the council sold the mill. That was wrong; the mill was leased.", "the council sold the mill")]
    public void What_was_wrong_is_not_told_as_done(string notice, string wrong)
    {
        ReadReport read = Read(notice);
        Assert.Contains(read.TakenBack, s => s.Of(read.Report.Text).Contains(wrong, StringComparison.Ordinal));
        Assert.All(read.Events.Where(e => read.TakenBack.Any(t => t.Contains(e.Trigger))), e => Assert.True(e.Status is EventStatus.Doubtful or EventStatus.Denied));
    }

    private static ReadReport Read(string notice)
    {
        string text = "The ferry sank\n\nThe ferry sank off Asker on Sunday in heavy rain.\n\n" + notice;
        return new Reader(English.Model).Read(new Report(text, [new ReportFile("0.txt", "")], "en"));
    }
}
