using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories.Copies;

namespace Concordance.Desk.Collections;

/// <summary>How much of each report stands, in the same words or nearly so, in another one.</summary>
internal static class SharedWords
{
    /// <summary>Less than this is a sentence or two: that is no news about a report.</summary>
    private const int Least = 15;

    /// <summary>By report the other one with which it has most in common, and how much, in whole percent of its text that is not set aside; those that share little are not in it.</summary>
    public static ImmutableDictionary<string, (string With, int Percent)> Of(Dossier dossier)
    {
        Dictionary<(string Of, string With), List<SpanEntry>> shared = [];
        foreach (CopyEntry copy in (dossier.Stories ?? []).SelectMany(s => s.Copies ?? []).Where(c => c.As.KeepsWords()))
            foreach (SpanEntry span in copy.Spans)
                foreach (string with in copy.Spans.Select(s => s.Report).Where(r => r != span.Report).Distinct())
                {
                    if (!shared.TryGetValue((span.Report, with), out List<SpanEntry>? spans)) shared[(span.Report, with)] = spans = [];
                    spans.Add(span);
                }

        Dictionary<string, (ReportEntry Report, int Order)> reports = dossier.Reports.Select((report, order) => (report, order)).ToDictionary(r => r.report.Id, StringComparer.Ordinal);
        return shared.Select(s => (s.Key.Of, s.Key.With, Percent: Share(reports[s.Key.Of].Report, s.Value))).Where(s => s.Percent >= Least).GroupBy(s => s.Of, StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, g => g.OrderByDescending(s => s.Percent).ThenBy(s => reports[s.With].Order).Select(s => (s.With, s.Percent)).First(), StringComparer.Ordinal);
    }

    private static int Share(ReportEntry report, List<SpanEntry> spans)
    {
        int covered = Covered(spans), length = report.Length - Covered([.. report.SetAside.Select(a => a.Span)]);
        return length <= 0 ? 0 : Math.Min(100, 100 * covered / length);
    }

    /// <summary>Characters that lie in at least one of the spans.</summary>
    private static int Covered(List<SpanEntry> spans)
    {
        int covered = 0, until = 0;
        foreach (SpanEntry span in spans.OrderBy(s => s.Start))
        {
            covered += Math.Max(0, span.End - Math.Max(until, span.Start));
            until = Math.Max(until, span.End);
        }

        return covered;
    }
}
