using System.Globalization;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Cli;

/// <summary>
/// Reports whose day, as found or given, is still to come: a slip of the pen, which draws their relative days along.
/// Told beside the dossier and not in it, so that the same reports give the same dossier on any day.
/// </summary>
public static class FutureReports
{
    /// <param name="today">Where the person sits; elsewhere it may be tomorrow already, which is no surprise.</param>
    public static IEnumerable<string> Messages(IEnumerable<ReportEntry> reports, DateOnly today) =>
        from report in reports
        let first = report.Published.Earliest ?? DateOnly.MinValue
        where first > today.AddDays(1) && !UnknownYear.Is(first)
        let day = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select $"{report.File}: its day, {day}{(report.Published.Value is null ? " or later" : "")}, is still to come; if it is wrong, give the day in reports.yaml";
}
