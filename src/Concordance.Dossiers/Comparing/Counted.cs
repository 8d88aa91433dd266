using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Comparing;

/// <summary>The two dossiers, and which of the later one's reports the earlier one counted.</summary>
internal sealed class Counted
{
    private readonly Dictionary<string, ReportEntry> _before;
    private readonly Dictionary<string, int> _order;

    public Counted(Dossier before, Dossier after)
    {
        (Before, After) = (before, after);
        _before = before.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _order = after.Reports.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
    }

    public Dossier Before { get; }

    public Dossier After { get; }

    public bool IsNew(ReportEntry report) => !_before.ContainsKey(report.Id);

    public bool IsNew(SpanEntry span) => !_before.ContainsKey(span.Report);

    /// <summary>Where a passage stands in the order of the later dossier.</summary>
    public (int Report, int Start) OrderOf(SpanEntry span) => (_order.GetValueOrDefault(span.Report, int.MaxValue), span.Start);

    public OtherDay? OtherDay(ReportEntry report) =>
        _before.TryGetValue(report.Id, out ReportEntry? was) && !IsOneDay(was.Published, report.Published) ? new OtherDay(report.Id, was.Published, report.Published) : null;

    private static bool IsOneDay(DayEntry a, DayEntry b) => a.Earliest == b.Earliest && a.Latest == b.Latest && a.Value == b.Value;
}
