using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Boilerplate;

public sealed class BoilerplateFinderTests
{
    private const string Body = "The council voted for the bridge on Monday, after a debate of nine hours.";

    [Theory]
    [InlineData("Council votes for the bridge\n\n" + Body, "Council votes for the bridge")]
    [InlineData("Skip to content\n\nCouncil votes for the bridge\n\nMay 3, 2031\n\n" + Body, "Council votes for the bridge")]
    [InlineData("# Council votes for the bridge\n\n" + Body, "Council votes for the bridge")]
    [InlineData("The Asker Gazette\n3 May 2031\n\nWho Votes for the Bridge?\n\n" + Body, "Who Votes for the Bridge?")]
    [InlineData("The Asker Gazette, Monday, May 3, 2031\n\nCouncil votes for the bridge\n\n" + Body, "Council votes for the bridge")]
    [InlineData("Council sells the mill\nby Fjord Press Agency, Tuesday March 4, 2031\n\n" + Body, "Council sells the mill")]
    [InlineData("Council sells the mill\nby Ann Lee | Asker Echo\n\n" + Body, "Council sells the mill")]
    [InlineData("Council is held to ransom\nby the Rebel Army\n\n" + Body, "Council is held to ransom\nby the Rebel Army")]
    [InlineData("Bridge vote on 3 May 2031\n\n" + Body, "Bridge vote on 3 May 2031")]
    [InlineData(Body + "\n\nThe mayor was not there.", null)]
    [InlineData("Council votes for the bridge", null)]
    public void The_headline_is_the_first_line_that_looks_like_one(string text, string? headline) =>
        Assert.Equal(headline, Read(text).Headline?.Of(text));

    [Theory]
    [InlineData("The Asker Gazette\n3 May 2031\n\nCouncil votes\n\n" + Body, "The Asker Gazette")]
    [InlineData("ASKER, May 3 (Nordfoto) — " + Body, "Nordfoto")]
    [InlineData("ASKER (the old town) is quiet. " + Body, null)]
    [InlineData(Body + "\nSource: https://www.gazette.example/2031/05/03/bridge", null)]
    [InlineData("Asker Herald, 4 March 2031\n\nMill sold\n\nThe council of Asker sold the mill on Wednesday, the mayor said.", "Asker Herald")]
    [InlineData("Mill sold\n\nThe Coast Gazette | Monday, 3 March 2031\n\nThe council of Asker sold the mill on Wednesday, the mayor said.", "The Coast Gazette")]
    [InlineData("Asker Town Hall, 4 March 2031\n\nMill sold\n\nThe council of Asker sold the mill on Wednesday, the mayor said.", null)]
    [InlineData("Mill sold\nASKER, Norland, March 4, 2031 (Fjord Wire)\n\n" + Body, "Fjord Wire")]
    [InlineData("Mill sold\n\n(Sound News Service) - Published 4 March 2031\n\n" + Body, "Sound News Service")]
    [InlineData("Mill sold\n\nASKER (Fjord Wire)\n4 March 2031\n\n" + Body, "Fjord Wire")]
    [InlineData("Mill sold\n\nAsker, 4 March 2031. Asker Morning Star.\n\n" + Body, "Asker Morning Star")]
    [InlineData("Mill sold\n\nTuesday, 4 March 2031 · The Fjord Record\n\n" + Body, "The Fjord Record")]
    [InlineData("Mill sold\n\nBy Ann Lee, Council Reporter | Asker Echo | Tue 4 Mar 2031\n\n" + Body, "Asker Echo")]
    [InlineData("Council sells the mill\nby Fjord Press Agency, Tuesday March 4, 2031\n\n" + Body, "Fjord Press Agency")]
    [InlineData("Council sells the mill\nby Fjord Press Agency, Tuesday March 4, 2031\n\nASKER (FPA) — " + Body, "Fjord Press Agency")]
    [InlineData("Mill sold\n\nPublished: 4 March 2031, 17:40\nFjord Gazette\n\n" + Body, "Fjord Gazette")]
    [InlineData("Mill sold\n\n" + Body + "\n\nThe mayor left.\n\n-- Fjord Press Agency", "Fjord Press Agency")]
    [InlineData("Mill sold\n\nBy John Post, Staff Reporter, 4 March 2031\n\n" + Body, null)]
    [InlineData("Mill sold\n\nLocal News | 4 March 2031\n\n" + Body, null)]
    [InlineData("Mayor weds (Film Star) on 4 March 2031\n\n" + Body, null)]
    [InlineData("Mill sold\n\n" + Body + "\n\n\"We are sad.\"\n\n-- Fjord Press Agency", null)]
    [InlineData("Mill sold\n\n" + Body + "\n\nThe mayor left.\n\n-- Ann Lee", null)]
    public void The_outlet_is_named_where_it_is_printed(string text, string? outlet) => Assert.Equal(outlet, Read(text).Outlet?.Name);

    [Fact]
    public void A_marker_without_a_list_is_an_orphan_and_with_one_is_none()
    {
        BrokenProvenance orphan = Assert.Single(Read(Body + " [3]\n\nThe mayor left.").BrokenProvenance);
        Assert.Equal(BrokenProvenanceKind.OrphanMarker, orphan.As);
        Assert.Empty(Read(Body + " [3]\n\nReferences\n[3] The Gazette, 3 May").BrokenProvenance);
        Assert.Empty(Read(Body + " [3]\n\nReferences\n3. The Gazette, 3 May").BrokenProvenance);
    }

    [Fact]
    public void A_source_whose_link_is_lost_leads_nowhere()
    {
        string text = Body + "\n\n• Source 1 • Source 2";
        Assert.Equal(["Source 1", "Source 2"], Read(text).BrokenProvenance.Select(b => b.Span.Of(text)));
    }

    [Theory]
    [InlineData(Body + " The mayor, who had been in the capital since the week before last, said that she would not", CautionKind.CutOff)]
    [InlineData("Council votes\n\n" + Body + "\n\nInsights from the Enrichment Data\n\nThe mayor left.", CautionKind.MachineRewritten)]
    public void Signs_of_a_damaged_text_are_cautions(string text, CautionKind kind) => Assert.Equal(kind, Assert.Single(Read(text).Cautions).As);

    [Fact]
    public void Running_text_is_not_set_aside()
    {
        string text = string.Join("\n\n", Body, "\"We shall build it,\" the mayor said. \"Read also what the engineers wrote.\"", "The latest figures were not in the hall.", "Follow-up talks are planned.");
        Assert.Empty(Read(text).SetAside);
    }

    [Property]
    public void Spans_lie_in_the_text_and_apart(string? noise)
    {
        string text = $"Skip to content\n{noise}\n\n{Body} [1]\n{noise}\nRead also:\n{noise}";
        Furniture furniture = Read(text);
        Assert.All(furniture.SetAside, a => Assert.True(a.Span.End <= text.Length && !a.Span.IsEmpty));
        Assert.All(furniture.SetAside.Zip(furniture.SetAside.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
    }

    [Fact]
    public void Line_ends_change_nothing_but_offsets()
    {
        string lf = "Skip to content\n\nCouncil votes\n\n" + Body + " [1]\n\nRead also:\nThe last bridge\n", crlf = lf.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(Read(lf).SetAside.Select(a => (a.As, a.Span.Of(lf))), Read(crlf).SetAside.Select(a => (a.As, a.Span.Of(crlf))));
    }

    [Theory]
    [InlineData("Skip to content...\n")]
    [InlineData("The council voted for the bridge on Monday...\n")]
    [InlineData("[1")]
    [InlineData("Read also: ")]
    [InlineData("\uD800")]
    [InlineData("a b c d e f g h i j k l. ")]
    public async Task A_piece_repeated_half_a_million_times_is_read_in_seconds(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        Assert.NotNull(await Task.Run(() => Read(text)).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static Furniture Read(string text) => BoilerplateFinder.Find(new Report(text, [], "en"));
}
