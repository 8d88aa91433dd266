using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;
using Concordance.Stories.Copies;

namespace Concordance.Desk.Views;

/// <summary>What one report says of a claim; no words where it says nothing.</summary>
/// <param name="CopyOf">The report whose words these are a copy of, among those shown; null where none is known.</param>
/// <param name="CopyAs">How near they are to it; null where none is known.</param>
public sealed record SideCellView(string Report, ImmutableArray<SpanEntry> Spans, string? CopyOf, CopyKind? CopyAs);

/// <param name="Sources">"3 reports, 2 speakers, 1 side".</param>
public sealed record SideRowView(string Claim, SpanEntry Words, string Sources, ImmutableArray<SideCellView> Cells);

/// <summary>Reports as columns, claims as rows; those told by several of the reports first.</summary>
public sealed record SideBySideView(ImmutableArray<string> Reports, ImmutableArray<SideRowView> Rows, int Total, int From)
{
    /// <summary>Columns that fit a page.</summary>
    public const int MostReports = 6;

    public static SideBySideView? Of(Shown shown, StoryEntry story, ImmutableArray<string>? wanted, string? q, int from, int count)
    {
        if (story.Claims is null) return null;
        ImmutableArray<string> reports = wanted is not { } chosen ? [.. story.Reports.OrderBy(shown.References.Order).Take(MostReports)] : [.. chosen.Where(story.Reports.Contains).Distinct().Take(MostReports)];
        ClaimEntry[] claims = [.. (story.Claims ?? []).Where(c => c.Supports.Any(s => reports.Contains(s.Span.Report)) && (string.IsNullOrEmpty(q) || c.Supports.Any(s => s.Span.Text.Contains(q, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(c => c.Supports.Select(s => s.Span.Report).Where(reports.Contains).Distinct().Count()).ThenBy(c => shown.References.Order(c.Text.Report)).ThenBy(c => c.Text.Start)];
        Window<ClaimEntry> window = Window<ClaimEntry>.Of(claims, from, count);
        return new SideBySideView(reports, [.. window.Items.Select(c => new SideRowView(c.Id, c.Text, Counts.InWords(c), [.. reports.Select(r => Cell(story, c, r, reports))]))], window.Total, window.From);
    }

    private static SideCellView Cell(StoryEntry story, ClaimEntry claim, string report, ImmutableArray<string> reports)
    {
        SpanEntry[] spans = [.. claim.Supports.Select(s => s.Span).Where(s => s.Report == report).DistinctBy(s => (s.Start, s.End)).OrderBy(s => s.Start)];
        // A copy's passages stand in the order of their days: the first of them is what the others repeat.
        CopyEntry? copied = (story.Copies ?? []).FirstOrDefault(c => c.As.HasOneOrigin() && c.Spans[0].Report != report && reports.Contains(c.Spans[0].Report) && c.Spans.Any(p => spans.Any(p.Overlaps)));
        return new SideCellView(report, [.. spans], copied?.Spans[0].Report, copied?.As);
    }
}
