using System.Collections.Immutable;
using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>Finds quantities; digits inside a time expression are none.</summary>
public static class QuantityFinder
{
    public static ImmutableArray<Quantity> Find(ParsedText parsed, ImmutableArray<TimeExpression> times) => [];
}
