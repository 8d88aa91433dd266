using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Days;

/// <summary>The days of a story's reports, and what each time expression means on them.</summary>
/// <param name="Times">On a report's one day, or, where that is open, what all its possible days agree on.</param>
/// <param name="Clashes">Smallest sets of phrases that cannot all hold.</param>
public sealed record SolvedStoryDays(ImmutableDictionary<ReportId, SolvedDay> Days, ImmutableDictionary<TimeExpression, ResolvedTime> Times, ImmutableArray<DayClash> Clashes)
{
    internal DaySolution? Solution { get; init; }

    /// <summary>The time expressions that were resolved, by report.</summary>
    internal ImmutableDictionary<ReportId, ImmutableArray<TimeExpression>> TimesOf { get; init; } = ImmutableDictionary<ReportId, ImmutableArray<TimeExpression>>.Empty;
}

/// <summary>Solves the days of all reports of one story as one constraint problem; the order of the reports changes nothing.</summary>
public static class StoryDays
{
    /// <param name="before">Days solved before, of some of these reports or of others: what nothing has touched since is taken over. The result is the same without.</param>
    public static SolvedStoryDays Solve(ImmutableArray<ReadReport> reports, SolvedStoryDays? before = null)
    {
        DaySolution solution = DaySolver.Solve(reports.Select(r => ReportDay.Input(r.Report, r.Parsed, r.Times, r.SetAside)), before: before?.Solution);
        ImmutableDictionary<ReportId, ImmutableArray<TimeExpression>> timesOf = reports.ToImmutableDictionary(r => r.Report.Id, r => r.Times);
        ImmutableDictionary<TimeExpression, ResolvedTime>.Builder times = (before?.Times ?? ImmutableDictionary.Create<TimeExpression, ResolvedTime>(ReferenceEqualityComparer.Instance)).ToBuilder();
        HashSet<ReportId> stand = [];
        bool near = before?.Solution?.Near.SequenceEqual(solution.Near) == true;
        foreach ((ReportId report, ImmutableArray<TimeExpression> old) in before?.TimesOf ?? [])
            if (near && timesOf.TryGetValue(report, out ImmutableArray<TimeExpression> now) && now == old && ReferenceEquals(before!.Days[report], solution.Days[report])) stand.Add(report);
            else times.RemoveRange(old);
        foreach (ReadReport report in reports.Where(r => !stand.Contains(r.Report.Id)))
            foreach (TimeExpression time in report.Times) times[time] = TimeOnDays.Resolve(time, solution.Days[report.Report.Id], solution.Near);
        foreach (TimeExpression given in reports.SelectMany(r => r.GivenTimes)) times[given] = given.Meaning.On(null);
        return new SolvedStoryDays(solution.Days, times.ToImmutable(), solution.Clashes) { Solution = solution, TimesOf = timesOf };
    }
}
