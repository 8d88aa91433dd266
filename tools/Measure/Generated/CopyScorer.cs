using System.Collections.Immutable;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>
/// Passages that come from one another, pair by pair and across reports. Two copies of one passage are a pair as well. Two reports that say the same of
/// one thing without having copied may use the same words: such pairs count neither way.
/// </summary>
public static class CopyScorer
{
    /// <param name="sameMatter">Stretches that tell one thing, each list one thing.</param>
    public static Score Of(Gold<ImmutableArray<TrueCopy>> gold, IReadOnlyList<ImmutableArray<At>> sameMatter, Found<ImmutableArray<ImmutableArray<At>>> found)
    {
        ImmutableArray<(At A, At B)> key = [.. gold.Value.Select(c => (c.Source, c.Copy)).Concat(Siblings(gold.Value))];
        (At A, At B)[] pairs = [.. found.Value.SelectMany(Pairs)];
        (At A, At B)[] asserted = [.. pairs.Where(p => IsOf(key, p) || !sameMatter.Any(m => PlaceGroups.Touches(m, p.A) && PlaceGroups.Touches(m, p.B)))];
        return new Score(key.Length, asserted.Length, key.Count(k => pairs.Any(p => Same(k, p))), asserted.Count(p => IsOf(key, p)));
    }

    private static IEnumerable<(At, At)> Siblings(ImmutableArray<TrueCopy> copies) =>
        from i in Enumerable.Range(0, copies.Length)
        from j in Enumerable.Range(0, i)
        where copies[i].Source == copies[j].Source && copies[i].Copy.File != copies[j].Copy.File
        select (copies[i].Copy, copies[j].Copy);

    private static IEnumerable<(At, At)> Pairs(ImmutableArray<At> places) =>
        from i in Enumerable.Range(0, places.Length)
        from j in Enumerable.Range(0, i)
        where places[i].File != places[j].File
        select (places[i], places[j]);

    private static bool IsOf(ImmutableArray<(At A, At B)> key, (At A, At B) pair) => key.Any(k => Same(k, pair));

    private static bool Same((At A, At B) key, (At A, At B) pair) => (In(key.A, pair.A) && In(key.B, pair.B)) || (In(key.A, pair.B) && In(key.B, pair.A));

    private static bool In(At key, At found) => key.File == found.File && key.Span.Overlaps(found.Span);
}
