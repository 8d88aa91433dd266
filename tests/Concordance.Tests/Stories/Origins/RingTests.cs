using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Origins;

public sealed class RingTests
{
    private static readonly string[] Outlets = ["The Asker Gazette", "The Harbour Post", "The Valley Times"];

    /// <summary>Each names the next as its source, the last the first: nobody was there.</summary>
    private static Report Of(int paper, int next) => new($"{Outlets[paper]}\n\nBridge shut\n\nThe bridge of Asker is shut, {Outlets[next]} reported.", [new ReportFile($"{paper}.txt", "")], "en");

    private static ImmutableArray<QuotingRing> Read(params Report[] reports) => StoryReader.AsOne(reports.Select(new Reader(English.Model).Read)).Rings;

    [Fact]
    public void Reports_that_quote_one_another_in_a_ring_are_told_with_the_words_of_each_step()
    {
        QuotingRing ring = Assert.Single(Read(Of(0, 1), Of(1, 2), Of(2, 0)));
        Assert.Equal(3, ring.Steps.Select(s => s.Report).Distinct().Count());
    }

    [Fact]
    public void A_chain_that_ends_is_no_ring() => Assert.Empty(Read(Of(0, 1), Of(1, 2)));

    [Fact]
    public void The_order_of_the_reports_changes_nothing() => Assert.Equal(Read(Of(0, 1), Of(1, 2), Of(2, 0))[0].Steps, Read(Of(2, 0), Of(0, 1), Of(1, 2))[0].Steps);

    [Fact]
    public void Outlets_that_are_given_with_the_reports_make_a_ring_as_printed_ones_do()
    {
        Report Given(int paper, int next) => new($"The bridge of Asker is shut, {Outlets[next]} reported.", [new ReportFile($"{paper}.txt", "", Outlet: Outlets[paper])], "en");
        Assert.Equal(2, Assert.Single(Read(Given(0, 1), Given(1, 0))).Steps.Length);
    }
}
