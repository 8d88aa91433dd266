using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Events;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

public sealed class EventScorerTests
{
    [Fact]
    public void A_trigger_in_the_key_s_words_is_found_and_status_and_time_count_apart()
    {
        Gold<EventMark>[] key =
        [
            new(new EventMark("a", new Span(0, 40), new Span(0, 40), "talks", EventStatus.Planned, new Span(30, 40), "")),
            new(new EventMark("a", new Span(50, 70), new Span(50, 70), "deal", EventStatus.Happened, null, "")),
            new(new EventMark("a", new Span(80, 90), new Span(80, 90), "vote", EventStatus.Happened, null, "")),
        ];
        Found<EventMark>[] found =
        [
            new(new EventMark("a", new Span(0, 200), new Span(10, 15), "talk", EventStatus.Planned, new Span(100, 110), "")),
            new(new EventMark("a", new Span(50, 70), new Span(60, 64), "agree", EventStatus.Possible, null, "")),
            new(new EventMark("b", new Span(80, 90), new Span(80, 84), "vote", EventStatus.Happened, null, "")),
            new(new EventMark("a", new Span(300, 320), new Span(300, 304), "meet", EventStatus.Happened, null, "")),
        ];
        EventScores scores = EventScorer.Of([.. key], [.. found]);
        Assert.Equal(new Score(3, 4, 2), scores.All);
        Assert.Equal("1/2", scores.Right.ToString());
        Assert.Equal("0/1", scores.Times.ToString());
        Assert.Equal("vote", Assert.Single(scores.Missed).Type);
    }

    [Fact]
    public void Happened_and_not_happened_have_figures_of_their_own()
    {
        HappenedTally tally = new();
        for (int i = 0; i < 3; i++) tally.Add(new(true), new(true));
        tally.Add(new(true), new(false));
        tally.Add(new(false), new(true));
        tally.Add(new(false), new(true));
        tally.Add(new(false), new(false));
        Assert.Equal(6.0 / 9, tally.Happened, 6);
        Assert.Equal(2.0 / 5, tally.NotHappened, 6);
        Assert.Equal(4.0 / 7, tally.Right, 6);
    }

    [Fact]
    public void What_is_only_said_to_come_is_a_class_of_words()
    {
        Assert.Equal("THREATEN", Plover.Of("ASSAULT", EventStatus.Planned));
        Assert.Equal("AGREE", Plover.Of("AID", EventStatus.Planned));
        Assert.Equal("REJECT", Plover.Of("AID", EventStatus.Refused));
        Assert.Equal("ASSAULT", Plover.Of("ASSAULT", EventStatus.Happened));
        Assert.Null(Plover.Of(null, EventStatus.Planned));
    }
}
