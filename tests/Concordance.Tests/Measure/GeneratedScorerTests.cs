using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Generated;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tests.Measure;

/// <summary>Scorers of made stories against findings made by hand. Every case is asymmetric: exchanging key and findings gives other figures.</summary>
public sealed class GeneratedScorerTests
{
    private static At In(string file, int start, int end = 0) => new(file, new Span(start, end > 0 ? end : start + 10));

    [Fact]
    public void Links_are_pairs_across_reports_of_findings_that_the_key_knows()
    {
        // remark A in three reports (one twice), B in two: key pairs A 1-3, 2-3, 1-4, 2-4, 3-4 and B 5-6.
        ImmutableArray<(string, string)> key = [("A", "1"), ("A", "1"), ("A", "2"), ("A", "3"), ("B", "1"), ("B", "2")];
        ImmutableArray<ImmutableArray<int?>> found = [[0, 1, 2, null], [3, 5]];
        Score score = LinkScorer.Of(new Gold<ImmutableArray<(string, string)>>(key), new Found<ImmutableArray<ImmutableArray<int?>>>(found));
        Assert.Equal(new Score(6, 3, 2), score);
        Assert.Equal(2.0 / 3, score.Precision, 12);
        Assert.Equal(1.0 / 3, score.Recall, 12);
    }

    [Fact]
    public void Copies_count_by_pairs_and_equal_words_for_one_thing_count_neither_way()
    {
        ImmutableArray<TrueCopy> key = [new(In("1", 0), In("2", 100), []), new(In("1", 0), In("3", 50), []), new(In("1", 20), In("2", 120), [])];
        ImmutableArray<ImmutableArray<At>> found = [[In("1", 2), In("2", 98)], [In("2", 100), In("3", 50)], [In("1", 300), In("4", 0)], [In("1", 400), In("4", 40)]];
        IReadOnlyList<ImmutableArray<At>> same = [[In("1", 300), In("4", 0)]];
        // Key pairs: 1-2, 1-3, their siblings 2-3, and the second passage; found right: 1-2 and 2-3; one neutral, one wrong.
        Assert.Equal(new Score(4, 3, 2), CopyScorer.Of(new Gold<ImmutableArray<TrueCopy>>(key), same, new Found<ImmutableArray<ImmutableArray<At>>>(found)));
    }

    [Fact]
    public void A_conflict_is_found_where_a_place_stands_in_each_account()
    {
        TrueClash number = new("number", [In("1", 0), In("3", 0)], [In("2", 0)], ""), date = new("date", [In("1", 50)], [In("2", 50)], ""), alike = new("number", [In("1", 80)], [In("3", 80)], "");
        ImmutableArray<FoundClash> found =
        [
            new("number", [In("3", 5), In("2", 5)]), new("who", [In("1", 2), In("2", 2)]), new("number", [In("1", 1), In("3", 1)]), new("number", [In("1", 82), In("3", 82)]),
        ];
        ClashScores scores = ClashScorer.Of(
            new Gold<ImmutableArray<TrueClash>>([number, date]), new Gold<ImmutableArray<TrueClash>>([alike]),
            new Found<ImmutableArray<FoundClash>>(found), new Found<ImmutableArray<FoundClash>>([]));
        Assert.Equal(new Score(Gold: 2, Found: 4, GoldHit: 1, FoundRight: 2), scores.Conflicts);
        Assert.Equal(new Share(1, 2), scores.Kinds);
        Assert.Equal(1, scores.WronglyAsserted);
        Assert.Equal(new Score(1, 0, 0), scores.LookAlikes);
        Assert.Equal([date], scores.Missed);
    }

    [Fact]
    public void A_change_needs_two_steps_in_order()
    {
        TrueChange change = new("plan", [[In("1", 0)], [In("2", 0), In("3", 0)], [In("4", 0)]]);
        Score Of(params At[][] found) => ChangeScorer.Of(new Gold<ImmutableArray<TrueChange>>([change, change with { About = "other", Steps = [[In("9", 0)], [In("9", 50)]] }]), new Found<ImmutableArray<ImmutableArray<At>>>([.. found.Select(f => f.ToImmutableArray())])).All;
        Assert.Equal(new Score(2, 1, 1), Of([In("1", 2), In("3", 2)]));
        Assert.Equal(new Score(2, 1, 1), Of([In("2", 2), In("7", 0), In("4", 2)]));
        Assert.Equal(new Score(2, 1, 0), Of([In("3", 2), In("1", 2)]));
        Assert.Equal(new Score(2, 3, GoldHit: 1, FoundRight: 2), Of([In("1", 2), In("3", 2)], [In("1", 2), In("4", 2)], [In("1", 2), In("1", 4)]));
    }

    [Fact]
    public void A_range_of_origins_is_asked_only_of_claims_that_were_found()
    {
        TrueClaim said = new("a", [In("1", 0), In("2", 0), In("3", 0)], 1, 1), leaked = new("b", [In("1", 50), In("2", 50)], 0, 1), lost = new("c", [In("1", 90), In("2", 90)], 1, 1);
        ImmutableArray<FoundClaim> found = [new([In("1", 0), In("3", 0)], 2, 3), new([In("1", 50), In("2", 50)], 0, 1), new([In("1", 90), In("1", 50), In("2", 50)], 1, 1)];
        ClaimScores scores = ClaimScorer.Of(new Gold<ImmutableArray<TrueClaim>>([said, leaked, lost]), new Found<ImmutableArray<FoundClaim>>(found));
        Assert.Equal((new Share(2, 3), new Share(1, 2), new Share(0, 2)), (scores.Found, scores.Holds, scores.Narrow));
    }
}
