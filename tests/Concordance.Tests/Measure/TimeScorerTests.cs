using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Times;

namespace Concordance.Tests.Measure;

public sealed class TimeScorerTests
{
    private static Gold<GoldTime> Marked(int start, int end, string value, bool optional = false) => new(new GoldTime(new Span(start, end), "date", [value], [], optional));

    private static Found<FoundTime> Seen(int start, int end, string value, string kind = "date") => new(new FoundTime(new Span(start, end), new Span(start, end), kind, value, DayRange.Unknown, [], "rule"));

    [Fact]
    public void Three_marked_and_five_found_of_which_two_are_right_give_recall_two_thirds_and_precision_two_fifths()
    {
        Gold<GoldTime>[] gold = [Marked(0, 5, "2025-06-02"), Marked(10, 15, "2025"), Marked(20, 25, "P30D")];
        Found<FoundTime>[] found = [Seen(0, 5, "2025-06-02"), Seen(10, 15, "2024"), Seen(21, 25, "P30D"), Seen(40, 45, "2025"), Seen(50, 55, "2025")];
        Score score = TimeScorer.Values(gold, found);
        Assert.Equal(2 / 3.0, score.Recall, 6);
        Assert.Equal(2 / 5.0, score.Precision, 6);
    }

    [Fact]
    public void Optional_marks_count_neither_way()
    {
        Score score = TimeScorer.Values([Marked(0, 5, "2025", optional: true), Marked(10, 15, "2025")], [Seen(0, 5, "1999"), Seen(10, 15, "2025")]);
        Assert.Equal((1, 1, 1), (score.Gold, score.Found, score.GoldHit));
    }

    [Fact]
    public void Vague_times_that_nobody_marked_are_not_false() => Assert.Empty(TimeScorer.Wrong([], [Seen(0, 5, "PAST_REF", "vague")]));

    [Fact]
    public void An_article_and_a_genitive_are_not_compared_but_other_words_are()
    {
        const string Text = "In the next quarter's plan";
        Assert.True(TimeScorer.HasSpan(Marked(7, 19, "x"), Seen(3, 21, "x"), Text));
        Assert.False(TimeScorer.HasSpan(Marked(7, 19, "x"), Seen(0, 19, "x"), Text));
    }

    [Fact]
    public void A_clock_time_behind_the_marked_day_is_that_day() => Assert.True(TimeScorer.HasValue(Marked(0, 5, "2025-06-02"), Seen(0, 5, "2025-06-02T10:00Z")));
}
