using System.Collections.Immutable;

namespace Concordance.Tests.Stories.Changes;

public sealed class ChangeExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Stories/Changes");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_told_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, (story, _) => story.Changes.Select(c => c.Steps.Select(s => s.Place).ToImmutableArray()));
    }
}
