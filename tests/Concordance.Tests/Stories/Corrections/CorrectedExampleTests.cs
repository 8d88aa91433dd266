namespace Concordance.Tests.Stories.Corrections;

public sealed class CorrectedExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Stories/Corrections");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_told_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, (story, _) => story.Corrected.Select(c => c.Passages).Where(p => !p.IsEmpty));
    }
}
