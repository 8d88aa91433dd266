using System.Collections.Immutable;

namespace Concordance.Knots.Closing;

/// <summary>Circles of waiting: groups in which everybody waits, directly or over others, for everybody.</summary>
public static class Circular
{
    /// <returns>Groups of two or more, or of one that waits for itself; members ascending.</returns>
    public static ImmutableArray<ImmutableArray<int>> Of(int actions, IEnumerable<(int From, int To)> waits)
    {
        List<int>[] to = [.. Enumerable.Range(0, actions).Select(_ => new List<int>())];
        foreach ((int from, int target) in waits) to[from].Add(target);
        return [.. Components.InOrder(to).Where(g => g.Length > 1 || to[g[0]].Contains(g[0])).Select(g => g.ToImmutableArray())];
    }
}
