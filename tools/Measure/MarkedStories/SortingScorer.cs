using System.Collections.Immutable;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Reports of several stories told apart.</summary>
public static class SortingScorer
{
    /// <summary>Pairs of reports that are together where the key has them together and apart where it has them apart; a report in no story is apart from all.</summary>
    public static Share Of(ImmutableArray<Gold<StoryMark>> gold, ImmutableArray<Found<StoryMark>> found)
    {
        string? Given(string file) => found.FirstOrDefault(f => f.Value.File == file).Value?.Story;
        Share sum = default;
        for (int i = 0; i < gold.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                bool together = Given(gold[i].Value.File) is { } story && story == Given(gold[j].Value.File);
                sum += new Share(together == (gold[i].Value.Story == gold[j].Value.Story) ? 1 : 0, 1);
            }
        }

        return sum;
    }
}
