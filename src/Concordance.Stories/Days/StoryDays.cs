using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Days;

/// <summary>The days of a story's reports, and what each time expression means on them.</summary>
/// <param name="Times">On a report's one day, or, where that is open, what all its possible days agree on.</param>
/// <param name="Clashes">Smallest sets of phrases that cannot all hold.</param>
public sealed record SolvedStoryDays(ImmutableDictionary<ReportId, SolvedDay> Days, ImmutableDictionary<TimeExpression, ResolvedTime> Times, ImmutableArray<DayClash> Clashes);

/// <summary>Solves the days of all reports of one story as one constraint problem; the order of the reports changes nothing.</summary>
public static class StoryDays
{
    public static SolvedStoryDays Solve(ImmutableArray<ReadReport> reports)
    {
        DaySolution solution = DaySolver.Solve(reports.Select(r => ReportDay.Input(r.Report, r.Parsed, r.Times, r.SetAside)));
        ImmutableDictionary<TimeExpression, ResolvedTime>.Builder times = ImmutableDictionary.CreateBuilder<TimeExpression, ResolvedTime>();
        foreach (ReadReport report in reports)
            foreach (TimeExpression time in report.Times) times[time] = TimeOnDays.Resolve(time, solution.Days[report.Report.Id]);
        return new SolvedStoryDays(solution.Days, times.ToImmutable(), solution.Clashes);
    }
}
