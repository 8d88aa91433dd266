using System.Collections.Immutable;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>Whether found stretches stand in the stretches of the key.</summary>
public static class PlaceGroups
{
    public static bool Touches(IEnumerable<At> key, At found) => key.Any(k => k.File == found.File && k.Span.Overlaps(found.Span));

    /// <summary>One of the found stretches is in the first account and another in the second.</summary>
    public static bool TellsBoth(TrueClash clash, ImmutableArray<At> found) =>
        found.Index().Any(a => Touches(clash.One, a.Item) && found.Index().Any(b => b.Index != a.Index && Touches(clash.Other, b.Item)));
}
