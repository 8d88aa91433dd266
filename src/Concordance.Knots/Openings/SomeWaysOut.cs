using System.Collections.Immutable;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>
/// Some minimal ways out where there are too many to hold: each run leaves items out as long as the goals stay within reach, every run trying another order.
/// What is found is minimal; that it is all is not known, nor that nothing is cheaper.
/// </summary>
public static class SomeWaysOut
{
    /// <summary>Distinct ways out until stopped, or until as many orders as there are items were tried.</summary>
    public static IEnumerable<WayOut> Find(Question question, CancellationToken stop)
    {
        OpenPart part = OpenPart.Of(question, CancellationToken.None);
        HashSet<string> seen = [];
        Item[] items = [.. part.Items];
        if (!part.IsPossible) yield break;
        for (int turn = 0; turn < Math.Max(1, items.Length) && !stop.IsCancellationRequested; turn++)
        {
            Item[] order = [.. items[turn..], .. items[..turn]];
            if (LeastSet.Of(part.Opens, order, stop) is not { } found) yield break;
            ImmutableArray<Item> way = [.. found.Select(part.Original).Order()];
            if (seen.Add(string.Join(' ', way))) yield return new(way, way.Sum(question.Network.Cost));
        }
    }
}
