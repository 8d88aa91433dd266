using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Blind;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

public sealed class BlindScoresTests
{
    private static EventMark Event(int start, EventStatus status) => new("t", new Span(start, start + 4), new Span(start, start + 4), "", status, null, "");

    private static TimeMark Time(int start, params string[] values) => new("t", new Span(start, start + 6), TimeMarkKind.Date, [.. values], "");

    [Fact]
    public void Marks_say_what_is_missed_and_verdicts_what_is_false()
    {
        BlindMarks marks = new([], [new(Event(0, EventStatus.Happened)), new(Event(10, EventStatus.Planned)), new(Event(20, EventStatus.Happened))], [],
            [new(Time(100, "2031-03-01")), new(Time(120, "XXXX-WXX-1")), new(Time(140, "2031"))], []);
        BlindFindings found = new([], [new(Event(0, EventStatus.Happened)), new(Event(10, EventStatus.Happened)), new(Event(30, EventStatus.Happened)), new(Event(40, EventStatus.Happened)), new(Event(50, EventStatus.Happened)), new(Event(60, EventStatus.Happened))], [],
            [new(Time(100, "2031-03-02")), new(Time(120, "2031-03-03")), new(Time(160, "2031-04"))], []);
        BlindVerdicts verdicts = new(Verdicts.Parse([]), Verdicts.Parse(["blind\tt\t30\t34\tright\t", "blind\tt\t40\t44\twrong\t", "blind\tt\t50\t54\targuable\t"]), Verdicts.Parse(["blind\tt\t160\t166\twrong\t"]), Verdicts.Parse([]));
        BlindScores scores = BlindScores.Of(marks, found, verdicts);
        Assert.Equal(new Score(3, 4, 2, 3), scores.Events);
        Assert.Equal("1/2", scores.Status.ToString());
        Assert.Equal(new Score(3, 3, 2, 2), scores.Times);
        Assert.Equal("0/1", scores.Values.ToString());
        Assert.Equal([("event", "t", new Span(60, 64))], scores.Unjudged);
    }
}
