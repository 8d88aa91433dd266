using System.Collections.Immutable;

namespace Concordance.Language.Times;

/// <summary>Finds time expressions.</summary>
public static class TimeFinder
{
    public static ImmutableArray<TimeExpression> Find(ParsedText parsed) => [];
}
