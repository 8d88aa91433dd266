using Concordance.Stories.Days;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories.Days;

public sealed class AsOfTests
{
    private static readonly DateOnly Start = new(2031, 5, 1);

    [Property]
    public void What_counts_grows_with_the_day(int[] starts, byte length, byte day, byte later)
    {
        (ReportId, DayRange)[] reports = [.. (starts ?? []).Select((s, i) => (ReportId.OfText($"text {i}"), Range(s, length)))];
        AsOf first = AsOf.Split(reports, Start.AddDays(day)), second = AsOf.Split(reports, Start.AddDays(day + later));
        Assert.Subset(second.Counted.ToHashSet(), first.Counted.ToHashSet());
        Assert.Equal(reports.Length, first.Counted.Length + first.LeftOut.Length);
        Assert.Subset(first.Counted.ToHashSet(), first.MayBeLater.ToHashSet());
    }

    [Fact]
    public void A_report_counts_from_its_earliest_day_and_may_be_later_until_its_last()
    {
        ReportId early = ReportId.OfText("a"), open = ReportId.OfText("b"), late = ReportId.OfText("c"), dayless = ReportId.OfText("d");
        AsOf asOf = AsOf.Split([(early, DayRange.On(Start)), (open, new DayRange(Start, Start.AddDays(4))), (late, DayRange.On(Start.AddDays(3))), (dayless, DayRange.Unknown)], Start.AddDays(2));
        Assert.Equal(new[] { early, open, dayless }.Order(), asOf.Counted);
        Assert.Equal(new[] { open, dayless }.Order(), asOf.MayBeLater);
        Assert.Equal([late], asOf.LeftOut);
    }

    [Fact]
    public void A_report_whose_year_nobody_knows_counts_and_may_be_later()
    {
        ReportId one = ReportId.OfText("a");
        AsOf asOf = AsOf.Split([(one, DayRange.On(new DateOnly(UnknownYear.First, 5, 3)))], Start);
        Assert.Equal([one], asOf.Counted);
        Assert.Equal([one], asOf.MayBeLater);
    }

    /// <summary>Every fifth is open at its end, every seventh has no day.</summary>
    private static DayRange Range(int start, byte length)
    {
        DateOnly first = Start.AddDays(Math.Abs(start % 300));
        return start % 7 == 0 ? DayRange.Unknown : new DayRange(first, start % 5 == 0 ? null : first.AddDays(length));
    }
}
