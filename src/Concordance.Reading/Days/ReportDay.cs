using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>Solves a report's day from its own words.</summary>
public static class ReportDay
{
    public static SolvedDay Solve(Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, Furniture furniture) => SolvedDay.Unknown;
}
