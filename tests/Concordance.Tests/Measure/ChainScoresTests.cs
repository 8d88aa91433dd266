using Concordance.Tools.Measure;
using Concordance.Tools.Measure.SameEvents;

namespace Concordance.Tests.Measure;

public sealed class ChainScoresTests
{
    /// <summary>Marked: 1 2 3 | 4 5 | 6. Found: 1 2 | 3 4 5 6.</summary>
    private static readonly Dictionary<int, string> Marked = new() { [1] = "A", [2] = "A", [3] = "A", [4] = "B", [5] = "B", [6] = "C" };
    private static readonly Dictionary<int, string> Clustered = new() { [1] = "X", [2] = "X", [3] = "Y", [4] = "Y", [5] = "Y", [6] = "Y" };

    [Fact]
    public void Muc_counts_links_as_computed_by_hand()
    {
        ChainScore score = ChainScores.Muc(Gold(Marked), Found(Clustered));
        // Found X keeps 1 of 1 link, Y falls into A, B, C: 1 of 3. Marked A falls into two: 1 of 2; B stays whole: 1 of 1.
        Assert.Equal(2.0 / 4, score.Precision, 12);
        Assert.Equal(2.0 / 3, score.Recall, 12);
    }

    [Fact]
    public void Ceaf_matches_whole_chains_as_computed_by_hand()
    {
        ChainScore score = ChainScores.CeafE(Gold(Marked), Found(Clustered));
        // A with X: 2*2/(3+2); B with Y: 2*2/(2+4).
        Assert.Equal((0.8 + (2.0 / 3)) / 2, score.Precision, 12);
        Assert.Equal((0.8 + (2.0 / 3)) / 3, score.Recall, 12);
    }

    [Fact]
    public void Exchanging_key_and_found_gives_other_figures()
    {
        Assert.Equal((Math.Round(2.0 / 3, 12), 0.5), Rounded(ChainScores.Muc(Gold(Clustered), Found(Marked))));
        Assert.Equal((Math.Round((0.8 + (2.0 / 3)) / 3, 12), Math.Round((0.8 + (2.0 / 3)) / 2, 12)), Rounded(ChainScores.CeafE(Gold(Clustered), Found(Marked))));
    }

    [Fact]
    public void Conll_is_the_mean_of_the_three()
    {
        double cubed = 2 * ((2.0 + ((1.0 / 4) + (2 * 2.0 / 4) + (1.0 / 4))) / 6) * ((((2 * 2.0 / 3) + (1.0 / 3)) + 2 + 1) / 6);
        double p = (2.0 + (1.0 / 4) + (2 * 2.0 / 4) + (1.0 / 4)) / 6, r = ((2 * 2.0 / 3) + (1.0 / 3) + 2 + 1) / 6;
        Assert.Equal(cubed / (p + r), Tools.Measure.Entities.BCubed.Of(Gold(Marked), Found(Clustered)).F, 12);
        Assert.Equal((ChainScores.Muc(Gold(Marked), Found(Clustered)).F + (cubed / (p + r)) + ChainScores.CeafE(Gold(Marked), Found(Clustered)).F) / 3, ChainScores.Conll(Gold(Marked), Found(Clustered)), 12);
    }

    [Fact]
    public void The_best_matching_is_not_the_greedy_one()
    {
        // Greedy takes 5 and is left with 0; the best takes 4 and 4.
        Assert.Equal(8, Assignment.Best(new double[,] { { 5, 4 }, { 4, 0 } }), 12);
        Assert.Equal(9, Assignment.Best(new double[,] { { 1, 5, 2 }, { 4, 4, 1 } }), 12);
    }

    private static (double, double) Rounded(ChainScore score) => (Math.Round(score.Precision, 12), Math.Round(score.Recall, 12));

    private static Gold<IReadOnlyDictionary<int, string>> Gold(Dictionary<int, string> chains) => new(chains);

    private static Found<IReadOnlyDictionary<int, string>> Found(Dictionary<int, string> chains) => new(chains);
}
