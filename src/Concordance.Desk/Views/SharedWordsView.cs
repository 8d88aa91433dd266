using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Stories.Copies;

namespace Concordance.Desk.Views;

/// <summary>How much of a report stands, in the same words or nearly so, in another one.</summary>
/// <param name="Report">The other: that with which it has most in common.</param>
/// <param name="Percent">Of its text that is not set aside, in whole percent.</param>
public sealed record SharedWordsView(string Report, int Percent)
{
    /// <summary>Less than this is a sentence or two: that is no news about a report.</summary>
    private const int Least = 15;

    /// <summary>By report; those that share little are not in it.</summary>
    public static ImmutableDictionary<string, SharedWordsView> All(Shown shown)
    {
        Dictionary<(string Of, string With), List<SpanEntry>> shared = [];
        foreach (CopyEntry copy in (shown.Dossier.Stories ?? []).SelectMany(s => s.Copies ?? []).Where(c => c.As is CopyKind.Verbatim or CopyKind.Edited))
            foreach (SpanEntry span in copy.Spans)
                foreach (string with in copy.Spans.Select(s => s.Report).Where(r => r != span.Report).Distinct())
                {
                    if (!shared.TryGetValue((span.Report, with), out List<SpanEntry>? spans)) shared[(span.Report, with)] = spans = [];
                    spans.Add(span);
                }

        return shared.Select(s => (s.Key.Of, View: new SharedWordsView(s.Key.With, Share(shown.ReportOf(s.Key.Of), s.Value)))).Where(s => s.View.Percent >= Least).GroupBy(s => s.Of, StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, g => g.Select(s => s.View).OrderByDescending(v => v.Percent).ThenBy(v => shown.References.Order(v.Report)).First(), StringComparer.Ordinal);
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
