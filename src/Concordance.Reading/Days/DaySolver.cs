using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>The days of some reports solved together, and the phrases that cannot all hold.</summary>
public sealed record DaySolution(ImmutableDictionary<ReportId, SolvedDay> Days, ImmutableArray<DayClash> Clashes)
{
    /// <summary>How they were solved; null where no report has any.</summary>
    internal DayRounds? Rounds { get; init; }

    /// <summary>The days that reports print or are given, in order; none where no report has one.</summary>
    public IReadOnlyList<DateOnly> Near => Rounds?.Near ?? [];
}

/// <summary>
/// Solves the days of the reports of one story as one constraint problem: every clue gives a set of days, clues that agree are
/// intersected from the strongest down, and a report's solved times become known days for the others until nothing changes.
/// The order of the reports plays no part.
/// </summary>
public static class DaySolver
{
    /// <param name="within">Years that are known from outside the texts, or null.</param>
    /// <param name="before">Days solved before, of some of these reports or of others: what a report added or gone cannot touch is not solved again. The result is the same without.</param>
    public static DaySolution Solve(IEnumerable<DayInput> reports, DayRange? within = null, DaySolution? before = null)
    {
        DayRounds? old = before?.Rounds;
        DaySource[] sources = [.. reports.OrderBy(r => r.Report.Id).Select(r => old?.SourceOf(r) ?? new DaySource(r))];
        DayAnchors anchors = within is null ? DayAnchors.Of(sources) : new([], false);
        if (Window(anchors.Days, within) is not { } window) return new(sources.ToImmutableDictionary(s => s.Input.Report.Id, _ => SolvedDay.Unknown), []);
        return new DayRounds(sources, window, anchors, old).Solution();
    }

    private static DaySet? Window(DateOnly[] anchors, DayRange? within)
    {
        if (within is { Earliest: { } first, Latest: { } last }) return DaySet.Years(first.Year, last.Year);
        if (anchors.Length == 0) return null;
        return DaySet.Years(Math.Max(2, anchors.Min().Year - 1), Math.Min(9998, anchors.Max().Year + 1));
    }
}
