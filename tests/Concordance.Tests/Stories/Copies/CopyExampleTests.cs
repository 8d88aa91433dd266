using Concordance.Stories.Copies;

namespace Concordance.Tests.Stories.Copies;

public sealed class CopyExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Stories/Copies");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_told_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, (story, _) => story.Copies.Where(c => c.As.KeepsWords()).Select(c => c.Places));
    }
}
