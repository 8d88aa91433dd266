using Concordance.Tools.Measure;

namespace Concordance.Tests.Measure;

public sealed class ScoreTests
{
    [Fact]
    public void Precision_divides_by_what_was_found_and_recall_by_what_was_marked()
    {
        Score score = new(gold: 10, found: 4, matched: 3);
        Assert.Equal(0.75, score.Precision);
        Assert.Equal(0.3, score.Recall, 12);
        Assert.Equal(2 * 0.75 * 0.3 / 1.05, score.F, 12);
    }

    [Fact]
    public void Two_found_items_may_hit_one_marked_item()
    {
        Score score = new(Gold: 2, Found: 3, GoldHit: 1, FoundRight: 2);
        Assert.Equal(2.0 / 3, score.Precision, 12);
        Assert.Equal(0.5, score.Recall);
    }

    [Fact]
    public void Scores_add_by_counts_not_by_averages() =>
        Assert.Equal(new Score(11, 5, 4, 4), new Score(10, 4, 3) + new Score(1, 1, 1));
}
