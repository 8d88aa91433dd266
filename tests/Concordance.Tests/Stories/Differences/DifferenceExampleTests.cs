using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Differences;

public sealed class DifferenceExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Stories/Differences");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_told_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, Found);
    }

    /// <summary>"alike", "unusable", "conflict" for any kind of conflict, else one kind.</summary>
    private static IEnumerable<ImmutableArray<Place>> Found(Story story, string kind) => kind switch
    {
        "alike" => story.LookAlikes.Select(a => a.Places),
        "unusable" => story.Unusable.Select(u => ImmutableArray.Create(u.At)),
        "conflict" => story.Conflicts.Select(c => c.Places),
        _ => story.Conflicts.Where(c => c.As.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)).Select(c => c.Places),
    };
}
