using System.Collections.Immutable;
using System.Numerics;
using Concordance.Knots.Diagrams;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>Minimal sets of items, counted exactly and given out in order, without being listed first.</summary>
public sealed class MinimalSets
{
    private readonly Families _families;
    private readonly int _family;
    private readonly IReadOnlyList<Item> _items;
    private readonly Func<Item, long> _cost;

    internal MinimalSets(Families families, int family, IReadOnlyList<Item> items, Func<Item, long> cost) =>
        (_families, _family, _items, _cost) = (families, family, items, cost);

    public BigInteger Count => _families.Count(_family);

    /// <summary>Null where there is no such set.</summary>
    public long? LeastCost => _families.LeastCost(_family, v => _cost(_items[v]));

    /// <summary>Fewest items first, in a fixed order among equals.</summary>
    public IEnumerable<WayOut> FewestFirst() => InOrder(_ => 1);

    /// <summary>Cheapest first, in a fixed order among equals.</summary>
    public IEnumerable<WayOut> CheapestFirst() => InOrder(_cost);

    private IEnumerable<WayOut> InOrder(Func<Item, long> weight) => _families.CheapestFirst(_family, v => weight(_items[v])).Select(s => WayOut(s.Set));

    private WayOut WayOut(int[] variables)
    {
        ImmutableArray<Item> items = [.. variables.Select(v => _items[v]).Order()];
        return new(items, items.Sum(_cost));
    }
}
