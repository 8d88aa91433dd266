using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>
/// Concessions each of which opens the way by itself: each is a minimal way out, and no other minimal way out holds one of them.
/// A long plain ring has as many as it has members; set aside, what is left of such a ring is a small diagram.
/// </summary>
internal static class AloneEnough
{
    /// <summary>Tried first, evenly spread: where none of so many is enough, looking at all is not worth it.</summary>
    private const int Probes = 64;

    /// <exception cref="OperationCanceledException">Time ran out.</exception>
    public static Item[] Of(Question question, CancellationToken stop)
    {
        OpenPart part = OpenPart.Of(question, stop);
        if (!part.IsPossible || part.Items.Length > SymbolicClosure.MostVariables || part.Opens([])) return [];
        int step = Math.Max(1, part.Items.Length / Probes);
        return part.Items.Where((_, i) => i % step == 0).Any(IsEnough) ? [.. part.Items.Where(IsEnough).Select(part.Original)] : [];

        bool IsEnough(Item item)
        {
            stop.ThrowIfCancellationRequested();
            return part.Opens([item]);
        }
    }
}
