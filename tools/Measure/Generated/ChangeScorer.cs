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
        int next = 0;
        foreach (At step in steps)
        {
            int at = Enumerable.Range(next, change.Steps.Length - next).FirstOrDefault(i => PlaceGroups.Touches(change.Steps[i], step), -1);
            if (at >= 0) next = at + 1;
            if (next > 1 && at > 0 && steps.Any(s => PlaceGroups.Touches(change.Steps[0], s))) return true;
            if (next == change.Steps.Length) break;
        }

        return false;
    }
}
