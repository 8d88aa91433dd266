using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Differences;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

public sealed class ClashScorerTests
{
    private static readonly ImmutableArray<Gold<MarkedClash>> Key =
    [
        Item("X1", true, ("a", 0, 10), ("a", 20, 30), ("b", 0, 10)),
        Item("X2", true, ("a", 100, 130)),
        Item("X3", false, ("a", 200, 210), ("b", 200, 210)),
        Item("X4", true, ("b", 50, 60), ("b", 70, 80)),
    ];

    [Fact]
    public void Two_passages_of_one_item_make_a_find_right_and_one_does_not()
    {
        ClashScores scores = ClashScorer.Of(Key, [], [Clash(("a", 5, 8), ("b", 9, 20)), Clash(("b", 55, 58), ("a", 400, 410)), Clash(("a", 129, 140)), Clash(("a", 21, 22), ("a", 1, 2))], Verdicts.Parse([]));
        Assert.Equal(new Score(3, 4, 2, 3), scores.All);
        Assert.Equal("X4", Assert.Single(scores.Missed).Id);
        Assert.Equal(55, Assert.Single(scores.Wrong).Passages[0].Span.Start);
    }

    [Fact]
    public void Items_that_do_not_count_and_arguable_verdicts_are_left_out_on_both_sides()
    {
        Verdicts verdicts = Verdicts.Parse(["s\ta\t300\t310\tright\t-", "s\ta\t500\t510\targuable\t-"]);
        ClashScores scores = ClashScorer.Of(Key, [], [Clash(("a", 205, 208), ("b", 205, 208)), Clash(("a", 300, 310), ("b", 300, 310)), Clash(("a", 500, 510)), Clash(("a", 600, 610))], verdicts);
        Assert.Equal(new Score(3, 2, 0, 1), scores.All);
    }

    [Fact]
    public void A_look_alike_is_asserted_where_two_of_its_passages_are_set_against_each_other_unless_the_key_has_them_as_a_clash_too()
    {
        ImmutableArray<Gold<MarkedClash>> alike = [Item("N1", true, ("a", 700, 710), ("b", 700, 710)), Item("N3", true, ("a", 0, 10), ("b", 0, 10)), Item("N2", true, ("a", 40, 50), ("b", 40, 50))];
        ClashScores scores = ClashScorer.Of(Key, alike, [Clash(("a", 700, 703), ("b", 700, 703)), Clash(("a", 0, 3), ("b", 0, 3)), Clash(("a", 41, 42), ("b", 90, 99))], Verdicts.Parse([]));
        Assert.Equal(["N1"], scores.AlikeAsserted);
        Assert.Equal(3, scores.LookAlikes);
    }

    private static Gold<MarkedClash> Item(string id, bool counts, params (string File, int Start, int End)[] passages) => new(new MarkedClash(id, Passages(passages), counts));

    private static Found<FoundClash> Clash(params (string File, int Start, int End)[] passages) => new(new FoundClash("Date", Passages(passages), "", ""));

    private static ImmutableArray<Passage> Passages((string File, int Start, int End)[] passages) => [.. passages.Select(p => new Passage(p.File, new Span(p.Start, p.End)))];
}
