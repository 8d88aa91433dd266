using System.Collections.Immutable;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>How changes of a made story were found.</summary>
public sealed record ChangeScores(Score All, ImmutableArray<TrueChange> Missed, ImmutableArray<ImmutableArray<At>> Invented);

/// <summary>A matter whose state changed is found where two steps in order stand in two steps of the key in order.</summary>
public static class ChangeScorer
{
    /// <param name="found">Each change's steps, in order.</param>
    public static ChangeScores Of(Gold<ImmutableArray<TrueChange>> gold, Found<ImmutableArray<ImmutableArray<At>>> found)
    {
        TrueChange[] hit = [.. gold.Value.Where(g => found.Value.Any(f => InOrder(g, f)))];
        ImmutableArray<At>[] right = [.. found.Value.Where(f => gold.Value.Any(g => InOrder(g, f)))];
        return new ChangeScores(new Score(gold.Value.Length, found.Value.Length, hit.Length, right.Length), [.. gold.Value.Except(hit)], [.. found.Value.Except(right)]);
    }

    private static bool InOrder(TrueChange change, ImmutableArray<At> steps)
    {
        int[] told = [.. steps.Select(step => change.Steps.Index().FirstOrDefault(s => PlaceGroups.Touches(s.Item, step), (-1, [])).Index).Where(i => i >= 0)];
        return told.Index().Any(earlier => told.Skip(earlier.Index + 1).Any(later => later > earlier.Item));
    }
}
