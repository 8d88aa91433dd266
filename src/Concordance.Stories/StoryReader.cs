using System.Collections.Immutable;
using Concordance.Reading;

namespace Concordance.Stories;

/// <summary>Sorts reports into stories and reads each story's reports together. The order of input changes nothing.</summary>
public static class StoryReader
{
    public static ImmutableArray<Story> Read(IEnumerable<ReadReport> reports) => [];
}
