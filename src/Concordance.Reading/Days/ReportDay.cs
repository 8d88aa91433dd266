using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>Solves a report's day from its own words.</summary>
public static class ReportDay
{
    /// <param name="within">Years known from outside the text, or null.</param>
    public static SolvedDay Solve(Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, Furniture furniture, DayRange? within = null) =>
        DaySolver.Solve([Input(report, parsed, times, furniture.SetAside)], within).Days[report.Id];

    /// <summary>What the solver needs of a report; captions and teasers of other reports say nothing of its day.</summary>
    public static DayInput Input(Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<SetAside> setAside) =>
        new(report, parsed, times, [.. setAside.Where(s => s.As is SetAsideKind.Caption or SetAsideKind.Related or SetAsideKind.Advert or SetAsideKind.Navigation).Select(s => s.Span)]);
}
