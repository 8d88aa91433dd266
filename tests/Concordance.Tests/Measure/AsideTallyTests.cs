using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Aside;

namespace Concordance.Tests.Measure;

public sealed class AsideTallyTests
{
    // "ab cd ef gh ij": 10 characters that are not blank.
    private const string Text = "ab cd ef gh ij";

    [Fact]
    public void Blanks_count_nowhere()
    {
        AsideTally tally = AsideTally.Of(Text, [], [new(new Span(0, 6))]);
        Assert.Equal(new AsideTally(10, 4, 0, 0), tally);
        Assert.Equal(0.6, tally.Kept, 12);
    }

    [Fact]
    public void An_attribution_is_lost_where_more_than_half_of_its_content_was_set_aside()
    {
        // Of [0,5) three of five lie aside: lost. Of the pieces [0,2) and [6,11) two of seven: kept. One without content is not asked.
        AsideTally tally = AsideTally.Of(Text, [Content(new Span(0, 5)), Content(new Span(0, 2), new Span(6, 11)), Content()], [new(new Span(0, 3))]);
        Assert.Equal(new AsideTally(10, 2, 2, 1), tally);
        Assert.Equal(0.5, tally.AttributionsKept);
    }

    [Fact]
    public void Half_is_not_more_than_half() => Assert.Equal(0, AsideTally.Of(Text, [Content(new Span(0, 4))], [new(new Span(0, 2))]).Lost);

    [Fact]
    public void Tallies_add_by_counts() => Assert.Equal(new AsideTally(11, 6, 4, 3), new AsideTally(10, 4, 2, 1) + new AsideTally(1, 2, 2, 2));

    private static Gold<IReadOnlyList<Span>> Content(params Span[] pieces) => new(pieces);
}
