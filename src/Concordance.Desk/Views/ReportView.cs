using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Views;

/// <summary>Words that a layer marks in a report's text.</summary>
/// <param name="Says">A name, a day, a reason, where the mark alone does not say it.</param>
/// <param name="Pieces">Of what is broken; empty for one piece.</param>
public sealed record LayerSpanView(string Id, int Start, int End, string? Says, ImmutableArray<MarkView> Pieces);

public sealed record LayersView(
    ImmutableArray<LayerSpanView> Statements, ImmutableArray<LayerSpanView> Times, ImmutableArray<LayerSpanView> Names, ImmutableArray<LayerSpanView> Conditions,
    ImmutableArray<LayerSpanView> SetAside, ImmutableArray<LayerSpanView> Quantities, ImmutableArray<LayerSpanView> Events);

/// <summary>A report's whole text, with what was found in it as layers.</summary>
public sealed record ReportView(Beside<ReportEntry, HeldReportView> Entry, string Text, LayersView Layers)
{
    public static ReportView? Of(Shown shown, string id)
    {
        if (shown.FindReport(id) is not { } report) return null;
        Dossier d = shown.Dossier;
        return new ReportView(CollectionView.Report(shown, report), shown.Made.Texts.Text(id), new LayersView(
            [.. (d.Statements ?? []).Where(s => s.Report == id).Select(s => Broken(s.Id, s.Content, Chains.SpeakerOf(shown, s)))],
            [.. (d.Times ?? []).Where(t => t.Span.Report == id).Select(t => One(t.Id, t.Span, t.Value))],
            [.. (d.Entities ?? []).SelectMany(e => e.Variants.SelectMany(v => v.Spans).Where(s => s.Report == id).Select(s => One(e.Id, s, e.Name))).OrderBy(s => s.Start)],
            [.. (d.Conditions ?? []).Where(c => c.Report == id).Select(c => One(c.Id, c.Condition, c.Marker?.Text))],
            [.. report.SetAside.Select(a => One(a.Id, a.Span, Written.Of(a.As).Replace('-', ' ')))],
            [.. (d.Quantities ?? []).Where(q => q.Span.Report == id).Select(q => One(q.Id, q.Span, q.Value))],
            [.. (d.Events ?? []).Where(e => e.Span.Report == id).Select(e => One(e.Id, e.Span, e.Type))]));
    }

    private static LayerSpanView One(string id, SpanEntry span, string? says) => new(id, span.Start, span.End, says, []);

    private static LayerSpanView Broken(string id, ImmutableArray<SpanEntry> pieces, string? says) =>
        new(id, pieces[0].Start, pieces[^1].End, says, pieces.Length == 1 ? [] : [.. pieces.Select(p => new MarkView(p.Start, p.End))]);
}
