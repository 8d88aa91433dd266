using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tests.Measure;

public sealed class BCubedTests
{
    private static readonly Dictionary<int, string> Marked = new() { [1] = "A", [2] = "A", [3] = "A", [4] = "B", [5] = "B" };
    private static readonly Dictionary<int, string> Clustered = new() { [1] = "X", [2] = "X", [4] = "X", [5] = "Y", [9] = "X" };

    [Fact]
    public void Precision_and_recall_are_as_computed_by_hand()
    {
        BCubed score = BCubed.Of(new Gold<IReadOnlyDictionary<int, string>>(Marked), new Found<IReadOnlyDictionary<int, string>>(Clustered));
        Assert.Equal(((2.0 / 3) + (2.0 / 3) + (1.0 / 3) + 1) / 4, score.Precision, 12);
        Assert.Equal(((2.0 / 3) + (2.0 / 3) + (1.0 / 3) + 0.5 + 0.5) / 5, score.Recall, 12);
        Assert.Equal((5, 5, 4), (score.Marked, score.Found, score.Both));
    }

    [Fact]
    public void Exchanging_key_and_found_gives_other_figures()
    {
        BCubed turned = BCubed.Of(new Gold<IReadOnlyDictionary<int, string>>(Clustered), new Found<IReadOnlyDictionary<int, string>>(Marked));
        Assert.Equal((1 + 1 + 0.5 + 0.5) / 4, turned.Precision, 12);
        Assert.Equal((0.5 + 0.5 + 0.25 + 1 + 0.25) / 5, turned.Recall, 12);
    }

    [Fact]
    public void One_cluster_for_all_costs_precision_only()
    {
        BCubed score = BCubed.Of(new Gold<IReadOnlyDictionary<int, string>>(Marked), new Found<IReadOnlyDictionary<int, string>>(Marked.Keys.ToDictionary(k => k, _ => "all")));
        Assert.Equal(((3 * 3) + (2 * 2)) / 25.0, score.Precision, 12);
        Assert.Equal(1, score.Recall);
    }
}
