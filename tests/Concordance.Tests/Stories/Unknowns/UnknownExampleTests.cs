using Concordance.Stories.Unknowns;

namespace Concordance.Tests.Stories.Unknowns;

public sealed class UnknownExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Stories/Unknowns");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_told_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, (story, kind) => story.Unknowns.Where(u => Enum.Parse<UnknownKind>(kind.Replace("-", "", StringComparison.Ordinal), true) == u.As).Select(u => u.Places));
    }
}
