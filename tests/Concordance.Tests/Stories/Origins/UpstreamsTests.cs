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
}
