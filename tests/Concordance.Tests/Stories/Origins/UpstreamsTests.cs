using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Stories.Days;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Origins;

public sealed class UpstreamsTests
{
    /// <summary>Every statement of the reports as a support of one claim.</summary>
    private static Founded Count(params string[] texts)
    {
        Reader reader = new(English.Model);
        Story story = StoryReader.AsOne(texts.Select((t, i) => reader.Read(new Report(t, [new ReportFile($"{i}", "")], "en"))));
        Joined joined = new(story.Reports, StoryDays.Solve(story.Reports), story.Entities);
        ImmutableArray<Passage> supports = [.. joined.Statements.Where(s => s.What.Voice != Voice.Reporter).Select(s => new Passage(s.In.Report.At(s.What.ContentHull), s.What))];
        Assert.NotEmpty(supports);
        return new Upstreams(joined, story.Copies).Count(supports);
    }

    [Fact]
    public void One_speaker_in_two_reports_is_one_origin() =>
        Assert.Equal(new Independence(1, 1), Count("The bridge is open, Ilse Brandt said on Monday.", "Ilse Brandt said that the bridge is open.").Independent);

    [Fact]
    public void Two_persons_are_two() =>
        Assert.Equal(new Independence(2, 2), Count("Ilse Brandt said that the bridge is open.", "Karl Heller said that the bridge is open.").Independent);

    [Fact]
    public void An_end_without_a_name_raises_only_at_most() =>
        Assert.Equal(new Independence(1, 2), Count("Ilse Brandt said that the bridge is open.", "An official said that the bridge is open.").Independent);

    [Fact]
    public void A_minister_and_the_ministry_s_state_are_one_side()
    {
        Founded found = Count("Norwegian Foreign Minister Kari Dahl said that the bridge is open.", "Norway said that the bridge is open.");
        Assert.Equal(2, found.Speakers.Length);
        Assert.Single(found.Sides);
        Assert.Equal(new Independence(1, 2), found.Independent);
    }

    [Fact]
    public void An_agency_that_passes_on_a_named_person_is_no_second_origin_where_it_names_nobody()
    {
        Founded found = Count("Ilse Brandt told the news agency Northwire that the bridge is open.", "The bridge is open, the news agency Northwire reported.");
        Assert.Equal(1, found.Independent.AtLeast);
    }

    [Fact]
    public void A_ministry_its_spokesman_and_its_minister_are_one_side()
    {
        Founded found = Count("The defence ministry said that the bridge is open.", "The bridge is open, defence ministry spokesman Karl Heller said.", "Defence minister Ilse Brandt said that the bridge is open.");
        Assert.Single(found.Sides);
        Assert.Equal(1, found.Independent.AtLeast);
    }

    [Fact]
    public void A_board_and_its_own_report_are_one_origin()
    {
        Founded found = Count("The bridge is cracked, according to a report by the Bridge Board.", "The bridge is cracked, the Bridge Board says in a report.");
        Assert.Single(found.Speakers);
        Assert.Equal(new Independence(1, 1), found.Independent);
    }

    [Fact]
    public void A_person_and_the_radio_that_passes_her_on_are_one_origin()
    {
        Founded found = Count("Ilse Brandt told Asker Radio that the bridge is open.", "The bridge is open, Asker Radio reported.");
        Assert.Single(found.Sides);
        Assert.Equal(new Independence(1, 1), found.Independent);
    }

    [Fact]
    public void A_paper_that_another_quotes_is_the_way_back_to_who_spoke_to_it()
    {
        Founded found = Count("The Valley Times\n\nBridge open\n\nThe bridge is open, Ilse Brandt said.", "According to The Valley Times, the bridge is open.");
        Assert.Equal(new Independence(1, 1), found.Independent);
    }

    [Fact]
    public void The_mayors_of_two_towns_are_two_sides() =>
        Assert.Equal(2, Count("The mayor of Asker, Ilse Brandt, said that the bridge is open.", "The mayor of Lunde, Karl Heller, said that the bridge is open.").Sides.Length);

    [Fact]
    public void Papers_that_quote_one_another_in_a_ring_are_no_speakers()
    {
        Founded found = Count("The Valley Times\n\nBridge shut\n\nThe bridge is shut, The Asker Gazette reported.", "The Asker Gazette\n\nBridge shut\n\nThe bridge is shut, The Valley Times reported.");
        Assert.Empty(found.Speakers);
        Assert.Equal(new Independence(0, 1), found.Independent);
    }
}
