using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Times;

namespace Concordance.Tests.Measure;

public sealed class ClockValuesTests
{
    [Theory]
    [InlineData("2016-11-08T08", "2016-11-08T08:00:00")]
    [InlineData("2016-11-08T10:00Z", "2016-11-08T10:00:00")]
    [InlineData("T13:30+03:00", "T13:30:00")]
    [InlineData("2016-11-08T14/2016-11-08T16:15", "2016-11-08T14:00:00/2016-11-08T16:15:00")]
    [InlineData("2016-11-08TMO", "2016-11-08TMO")]
    [InlineData("PT5M", "PT5M")]
    public void Hours_are_written_out_and_zones_left_out(string value, string plain) => Assert.Equal(plain, ClockValues.Plain(value));

    [Fact]
    public void Where_the_key_names_no_day_the_reports_own_is_not_compared_but_the_hour_is()
    {
        Gold<GoldTime> gold = new(new GoldTime(new Span(0, 5), "time", ["T08:00:00", "T20:00:00"], [], false));
        Assert.True(TimeScorer.HasClock(gold, Seen("2016-11-07T20")));
        Assert.False(TimeScorer.HasClock(gold, Seen("2016-11-07T09")));
    }

    [Fact]
    public void A_day_in_the_key_is_compared() =>
        Assert.False(TimeScorer.HasClock(new(new GoldTime(new Span(0, 5), "datetime", ["2016-11-08T08:00:00"], [], false)), Seen("2016-11-07T08")));

    [Fact]
    public void A_day_and_the_clock_time_that_leans_on_it_are_joined_over_at_but_not_over_other_words()
    {
        Found<FoundTime> day = At(0, 8, "2016-11-08", "date"), hour = At(12, 16, "2016-11-08T08", "date");
        Found<FoundTime> joined = Assert.Single(FoundTimes.Joined([day, hour], "tomorrow at 8 am."));
        Assert.Equal((new Span(0, 16), "2016-11-08T08"), (joined.Value.Span, joined.Value.Value));
        Assert.Equal(2, FoundTimes.Joined([day, hour], "tomorrow or 8 am.").Count);
    }

    private static Found<FoundTime> Seen(string value) => At(0, 5, value, "time");

    private static Found<FoundTime> At(int start, int end, string value, string kind) => new(new FoundTime(new Span(start, end), new Span(start, end), kind, value, DayRange.Unknown, [], "rule"));
}
