using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Tests.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Talks;

public sealed class TalksExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Talks");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_read_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        StoryExample.Hold(line, Find);
    }

    /// <summary>The parties as one finding, or the positions of one stance, each by itself.</summary>
    private static IEnumerable<ImmutableArray<Place>> Find(Story story, string kind)
    {
        if (TalksReader.Read(story) is not { } talks) return [];
        if (kind == "parties") return [[.. talks.Parties.SelectMany(p => p.Variants).SelectMany(v => v.Places)]];
        return talks.Positions.Where(p => string.Equals(p.Stance.ToString(), kind, StringComparison.OrdinalIgnoreCase)).Select(p => ImmutableArray.Create(p.Text));
    }
}
