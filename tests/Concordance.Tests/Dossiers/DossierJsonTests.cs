using System.Text;
using System.Text.Json.Nodes;
using Concordance.Dossiers.Json;

namespace Concordance.Tests.Dossiers;

public sealed class DossierJsonTests
{
    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void A_hand_made_dossier_comes_back_as_it_was(string name)
    {
        HandMade made = HandMade.Read(name);
        byte[] written = DossierJson.Write(made.Dossier);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(made.Json), JsonNode.Parse(written)));
        Assert.Equal(written, DossierJson.Write(DossierJson.Read(written, made.Texts).Dossier!));
    }

    [Fact]
    public void Letters_of_all_scripts_are_written_readably()
    {
        string written = Encoding.UTF8.GetString(DossierJson.Write(Empty("Çırağan “Київ” 東京 <b>")));
        Assert.Contains("Çırağan “Київ” 東京 <b>", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_whose_capability_was_not_at_work_is_left_out_and_an_empty_one_is_printed()
    {
        string written = Encoding.UTF8.GetString(DossierJson.Write(Empty("a") with { Times = [] }));
        Assert.Contains("\"times\": []", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\"events\"", written, StringComparison.Ordinal);
        Assert.Contains("\"asOf\": null", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Talks_that_were_looked_for_and_not_found_are_null_and_else_left_out()
    {
        StoryEntry story = new() { Id = "y0000000000", Rule = "hand", Confidence = null, Title = null, Reports = [], Why = [] };
        Assert.Contains("\"talks\": null", Written(story with { Talks = new TalksSlot(null) }), StringComparison.Ordinal);
        Assert.DoesNotContain("talks", Written(story), StringComparison.Ordinal);

        static string Written(StoryEntry story) => Encoding.UTF8.GetString(DossierJson.Write(Empty("a") with { Stories = [story] }));
    }

    private static Dossier Empty(string file) => new()
    {
        Reports =
        [
            new ReportEntry
            {
                Id = "r0123456789", Label = "1", File = file, Files = [], Sha256 = "", Length = 0, Language = "en", Read = true, Headline = null,
                Published = new DayEntry(null, null, null, Concordance.Reading.Days.DayKnown.Unknown, []), Outlet = null, Story = null,
                Sentences = new SentencesEntry(0, []), SetAside = [], BrokenProvenance = [], Cautions = [],
            },
        ],
    };
}
