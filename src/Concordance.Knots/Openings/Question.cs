using System.Collections.Immutable;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>What is asked of a network.</summary>
/// <param name="Items">What may be granted.</param>
/// <param name="MostNodes">How large the diagrams may grow (some 25 bytes a node) before the answer is given up as incomplete.</param>
/// <param name="MostWork">How many nodes may be made and cleared away on the way.</param>
public sealed record Question(Network Network, ImmutableArray<Item> Items, int MostNodes = 8_000_000, long MostWork = 400_000_000);

/// <summary>A minimal set of items after which every goal can be reached; none of them can be left out.</summary>
public sealed record WayOut(ImmutableArray<Item> Items, long Cost);
