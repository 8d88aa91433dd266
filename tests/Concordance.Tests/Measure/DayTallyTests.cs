using Concordance.Reading.Days;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Days;

namespace Concordance.Tests.Measure;

public sealed class DayTallyTests
{
    private static readonly DateOnly Day = new(2025, 6, 10);

    private static Found<SolvedDay> Interval(int first, int last) => new(new SolvedDay(new DayRange(Day.AddDays(first), Day.AddDays(last)), null, DayKnown.Solved, []));

    [Fact]
    public void Of_five_texts_three_are_short_and_two_of_these_hold_the_day()
    {
        DayTally tally = new();
        foreach (Found<SolvedDay> found in new[] { Interval(0, 6), Interval(-3, 0), Interval(1, 3), Interval(-3, 4), new Found<SolvedDay>(SolvedDay.Unknown) }) tally.Add(new Gold<DateOnly>(Day), found);
        Assert.Equal(3 / 5.0, tally.Coverage, 6);
        Assert.Equal(2 / 3.0, tally.ShortRight, 6);
        Assert.Equal(3 / 4.0, tally.AnyRight, 6);
    }
}
