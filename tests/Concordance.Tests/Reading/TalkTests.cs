using Concordance.Language.Times;
using Concordance.Reading.Days;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Tests.Invariances;
using Concordance.Texts;

namespace Concordance.Tests.Reading;

/// <summary>Transcripts and live blogs, the whole text at once.</summary>
public sealed class TalkTests
{
    private const string Briefing = """
        Council briefing on the bridge, 3 May 2031

        The following is a transcript of the briefing that Mayor Ann Lee and the head of the ferry line, Ola Berg, gave in Asker on Saturday.

        MODERATOR: Good morning, everybody. The mayor will begin.

        MAYOR LEE: Thank you. We have agreed on the bridge.

        The ferry will run until the bridge is open.

        (APPLAUSE)

        OLA BERG, ferry line: I want to add one thing.

        NOTE: Parts of the recording were lost.

        Q. Has the contract been signed?

        MAYOR LEE: Not yet. It is unclear whether the county will sign before Monday.
        """;

    [Fact]
    public void Who_speaks_in_a_transcript_is_told_by_the_labels()
    {
        ReadReport read = TestReading.ReadText(Briefing);
        string Shown(Statement s) => $"{s.Speaker!.Span.Of(Briefing)} {s.Act}: {s.Content[0].Of(Briefing)}";
        Assert.Equal(
            [
                "MODERATOR Say: Good morning, everybody. The mayor will begin", "LEE Say: Thank you. We have agreed on the bridge", "LEE Say: The ferry will run until the bridge is open",
                "OLA BERG Say: I want to add one thing", "Q Ask: Has the contract been signed?", "LEE Say: Not yet. It is unclear whether the county will sign before Monday",
            ],
            read.Statements.Select(Shown));
        Assert.All(read.Statements, s => Assert.Equal((StatementKind.Direct, Voice.Attributed), (s.Kind, s.Voice)));
        Assert.Equal("MAYOR", read.Statements[1].Speaker!.Office!.Value.Of(Briefing));
        Assert.Contains(read.Statements[1].Speaker!.Referents.Single().Mentions, m => m.Span.Of(Briefing) == "Ann Lee");
    }

    [Fact]
    public void A_report_that_goes_on_behind_an_interview_is_not_all_the_last_speaker_s()
    {
        ReadReport read = TestReading.ReadText("Ann Lee was asked about the bridge.\n\nQ: Will you build it?\n\nA: Yes, we will.\n\nQ: When do you begin?\n\nA: In June, I hope.\n\nThe council meets again on Monday in the old town hall of Asker.");
        Assert.DoesNotContain(read.Statements, s => s.Content[0].Of(read.Report.Text).StartsWith("The council meets", StringComparison.Ordinal));
    }

    [Fact]
    public void The_stamps_of_a_live_blog_are_times_and_no_words_of_it()
    {
        const string live = "Bridge vote: live updates\n\n14:05 GMT\nCouncil approves bridge\n\nThe council has approved the bridge, Mayor Ann Lee says.\n\n13:50 GMT\nBerg warns\n\nOla Berg told reporters that 40 people would lose their jobs.\n\n13:20 GMT\nDebate begins\n\nThe debate has begun.";
        ReadReport read = TestReading.ReadText(live);
        Assert.Equal(["14:05 GMT", "13:50 GMT", "13:20 GMT"], read.SetAside.Where(a => a.As == SetAsideKind.Navigation).Select(a => a.Span.Of(live)));
        Assert.Equal(["14:05 GMT", "13:50 GMT", "13:20 GMT"], read.Times.Select(t => t.Span.Of(live)));
        Assert.Equal("Bridge vote: live updates", read.Headline?.Of(live));
    }

    private const string TwoDaysLive = "Strike at the port: live\n\nJune 4, 2031\n\n09:10\n\nThe company said on Wednesday that talks would begin tomorrow.\n\nJune 3, 14:05\n\nThe union said that the gates had been shut yesterday.\n\nJune 3, 11:30\n\nThe mayor said today that she would come.\n";

    [Fact]
    public void In_a_live_blog_of_several_days_each_entry_speaks_on_its_own_day()
    {
        ReadReport read = TestReading.ReadText(TwoDaysLive);
        string? Value(string words) => read.Times.First(t => t.Span.Of(TwoDaysLive) == words).Meaning.On(new DateOnly(2031, 6, 4)).Value;
        Assert.Equal(("2031-06-05", "2031-06-02", "2031-06-03"), (Value("tomorrow"), Value("yesterday"), Value("today")));
        TimeExpression leaning = read.Times.First(t => t.Span.Of(TwoDaysLive) == "yesterday");
        Assert.Equal("days/entry-day", leaning.Because.Rule.Value);
        Assert.Equal("June 3", leaning.Meaning.Anchor?.Span.Of(TwoDaysLive));
    }

    [Fact]
    public void A_live_blog_of_one_day_speaks_on_the_day_of_the_whole()
    {
        string text = TwoDaysLive.Replace("June 3, ", "", StringComparison.Ordinal);
        ReadReport read = TestReading.ReadText(text);
        Assert.DoesNotContain(read.Times, t => t.Because.Rule.Value == "days/entry-day");
        Assert.Equal(new DateOnly(2031, 6, 4), read.Published.Value);
    }

    [Theory]
    [InlineData("2031-05-07", false)]
    [InlineData("2031-05-08", false)]
    [InlineData("2029-02-01", true)]
    public void Two_days_of_publication_that_contradict_each_other_are_told_and_leave_the_day_open(string told, bool clash)
    {
        string text = $"{told}\n\nFerry strike enters second week\n\nMay 7, 2031 9:15 p.m. EDT\n\nCrews of the ferry line walked out again, the union said.";
        ReadReport read = TestReading.Reader.Read(new Report(text, [new ReportFile("page.html", "")], "en", [new LayoutBlock(new Span(0, 10), LayoutRole.Published)]));
        Assert.Equal(clash, TwoPrintedDays.Of(read.Report, read.Times) is not null);
        Assert.Equal(clash ? null : DateOnly.ParseExact(told, "yyyy-MM-dd", null), read.Published.Value);
        if (clash) Assert.Equal((new DateOnly(2029, 2, 1), new DateOnly(2031, 5, 7)), (read.Published.Range.Earliest!.Value, read.Published.Range.Latest!.Value));
    }
}
