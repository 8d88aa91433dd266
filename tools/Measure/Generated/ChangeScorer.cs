using System.Collections.Immutable;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>A matter whose state changed is found where two steps in order stand in two steps of the key in order.</summary>
public static class ChangeScorer
{
    /// <param name="found">Each change's steps, in order.</param>
    public static Score Of(Gold<ImmutableArray<TrueChange>> gold, Found<ImmutableArray<ImmutableArray<At>>> found) => new(
        gold.Value.Length, found.Value.Length, gold.Value.Count(g => found.Value.Any(f => InOrder(g, f))), found.Value.Count(f => gold.Value.Any(g => InOrder(g, f))));

    private static bool InOrder(TrueChange change, ImmutableArray<At> steps)
    {
        int[] told = [.. steps.Select(step => change.Steps.Index().FirstOrDefault(s => PlaceGroups.Touches(s.Item, step), (-1, [])).Index).Where(i => i >= 0)];
        return told.Index().Any(earlier => told.Skip(earlier.Index + 1).Any(later => later > earlier.Item));
    }
}
