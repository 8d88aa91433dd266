using Concordance.Tools.Measure.Checks;

namespace Concordance.Tests.Measure;

public sealed class CheckScoreTests
{
    [Fact]
    public void Reports_named_without_the_key_are_wrong_and_those_of_the_key_not_named_are_missed()
    {
        CheckScore score = CheckScore.Of(
        [
            new Answered(new AskedMark("one", ["00", "01"], []), ["00_a.txt", "02_b.txt"], []),
            new Answered(new AskedMark("two", [], ["03"]), ["03_c.txt"], ["03_c.txt", "04_d.txt"]),
        ]);
        Assert.Equal((2, 2, 1, 2), (score.Sentences, score.Said, score.SaidRight, score.SaidWrong.Length));
        Assert.Equal((1, 1, 1), (score.Denied, score.DeniedRight, score.DeniedWrong.Length));
        Assert.Equal("04_d.txt", Assert.Single(score.DeniedWrong).Item2);
    }
}
