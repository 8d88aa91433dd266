using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Days;

/// <summary>Which reports count as of a day, by the days solved over all of them. The lists are in the order of ids.</summary>
/// <param name="Counted">Those whose earliest day is not after the day; a report without any day counts.</param>
/// <param name="MayBeLater">Of the counted, those that may have appeared later.</param>
public sealed record AsOf(DateOnly Day, ImmutableArray<ReportId> Counted, ImmutableArray<ReportId> MayBeLater, ImmutableArray<ReportId> LeftOut)
{
    public static AsOf Of(IEnumerable<Story> stories, DateOnly day) =>
        Split(stories.SelectMany(s => s.Days.Select(d => (d.Key, d.Value.Range == DayRange.Unknown && d.Value.Value is { } value ? DayRange.On(value) : d.Value.Range))), day);

    public static AsOf Split(IEnumerable<(ReportId Report, DayRange Days)> reports, DateOnly day)
    {
        // A day whose year nobody knows lies neither before nor after another.
        (ReportId Report, DayRange Days)[] all = [.. reports.Select(r => (r.Report, Days: r.Days.Earliest is { } first && UnknownYear.Is(first) ? DayRange.Unknown : r.Days)).OrderBy(r => r.Report)];
        (ReportId Report, DayRange Days)[] counted = [.. all.Where(r => r.Days.Earliest is not { } earliest || earliest <= day)];
        return new AsOf(day, [.. counted.Select(r => r.Report)], [.. counted.Where(r => r.Days.Latest is not { } latest || latest > day).Select(r => r.Report)], [.. all.Where(r => r.Days.Earliest > day).Select(r => r.Report)]);
    }
}
