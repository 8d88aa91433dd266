using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>One minimal set over a monotone predicate (QuickXplain, Junker 2004): some k·log(n/k) questions for a set of k out of n.</summary>
internal static class LeastSet
{
    /// <returns>Null when stopped. The candidates together must hold.</returns>
    public static List<Item>? Of(Func<IReadOnlyCollection<Item>, bool> holds, ReadOnlySpan<Item> candidates, CancellationToken stop) => Of(holds, [], candidates, asked: false, stop);

    /// <param name="asked">Whether <paramref name="kept"/> is known not to hold.</param>
    private static List<Item>? Of(Func<IReadOnlyCollection<Item>, bool> holds, List<Item> kept, ReadOnlySpan<Item> candidates, bool asked, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return null;
        if (!asked && holds(kept)) return [];
        if (candidates.Length == 1) return [candidates[0]];
        if (candidates.IsEmpty) return [];
        int half = candidates.Length / 2;
        ReadOnlySpan<Item> left = candidates[..half], right = candidates[half..];
        if (Of(holds, [.. kept, .. left], right, asked: false, stop) is not { } second) return null;
        if (Of(holds, [.. kept, .. second], left, asked: second.Count == 0, stop) is not { } first) return null;
        return [.. first, .. second];
    }
}
