using System.Collections.Immutable;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>
/// Some minimal ways out where there are too many to hold: each run leaves items out as long as the goals stay within reach
/// (QuickXplain, Junker 2004), every run trying another order. What is found is minimal; that it is all is not known.
/// </summary>
public static class SomeWaysOut
{
    /// <summary>Distinct ways out until stopped, or until as many orders as there are items were tried.</summary>
    public static IEnumerable<WayOut> Find(Question question, CancellationToken stop)
    {
        Network network = question.Network;
        HashSet<string> seen = [];
        Item[] items = [.. question.Items];
        if (!Opens(network, items)) yield break;
        for (int turn = 0; turn < Math.Max(1, items.Length) && !stop.IsCancellationRequested; turn++)
        {
            Item[] order = [.. items[turn..], .. items[..turn]];
            if (Least(network, [], order, known: false, stop) is not { } found) yield break;
            ImmutableArray<Item> way = [.. found.Order()];
            if (seen.Add(string.Join(' ', way))) yield return new(way, way.Sum(network.Cost));
        }
    }

    /// <param name="known">Whether <paramref name="kept"/> was changed since it was last asked.</param>
    private static List<Item>? Least(Network network, List<Item> kept, ReadOnlySpan<Item> candidates, bool known, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return null;
        if (!known && Opens(network, kept)) return [];
        if (candidates.Length == 1) return [candidates[0]];
        if (candidates.IsEmpty) return [];
        int half = candidates.Length / 2;
        ReadOnlySpan<Item> left = candidates[..half], right = candidates[half..];
        if (Least(network, [.. kept, .. left], right, known: false, stop) is not { } second) return null;
        if (Least(network, [.. kept, .. second], left, known: second.Count == 0, stop) is not { } first) return null;
        return [.. first, .. second];
    }

    private static bool Opens(Network network, IEnumerable<Item> items)
    {
        HashSet<int> reached = [.. Closure.Of(network.With(items)).Reached];
        return network.Goals.All(reached.Contains);
    }
}
