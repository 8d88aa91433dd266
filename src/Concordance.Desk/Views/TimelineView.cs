using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Desk.Making;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Views;

/// <summary>An event on the timeline.</summary>
/// <param name="SaidOn">The day of the report that tells it; null where that is not known.</param>
/// <param name="Happened">Of a plan: the id of a telling that it came about, or null.</param>
/// <param name="Line">Of the report, from 1.</param>
public sealed record TimelineMarkView(string Id, SpanEntry Span, int Line, string Status, string? Place, DateOnly? SaidOn, string? Happened);

public sealed record TimelineDayView(DateOnly Day, ImmutableArray<TimelineMarkView> Planned, ImmutableArray<TimelineMarkView> Happened);

/// <summary>Planned beside happened, by day.</summary>
/// <param name="ReportDays">The days on which reports appeared: where an as-of slider stops.</param>
public sealed record TimelineView(ImmutableArray<TimelineDayView> Days, ImmutableArray<TimelineMarkView> Undated, ImmutableArray<DateOnly> ReportDays)
{
    /// <summary>Null where the dossier has no timeline, or not the events that it names.</summary>
    public static TimelineView? Of(Shown shown, MadeDossier made, string story)
    {
        ImmutableArray<DateOnly> reportDays = [.. (shown.StoryOf(story)?.Reports ?? []).Select(r => DayOf(shown, r)).OfType<DateOnly>().Distinct().Order()];
        // As of an earlier day a story may have another id: it is the one that shares a report with this.
        HashSet<string> reports = [.. shown.StoryOf(story)?.Reports ?? []];
        if ((made.Dossier.Stories ?? []).FirstOrDefault(s => s.Reports.Any(reports.Contains)) is not { Timeline: { } timeline }) return null;
        Dictionary<string, EventEntry> events = (made.Dossier.Events ?? []).ToDictionary(e => e.Id, StringComparer.Ordinal);
        if (!timeline.SelectMany(t => t.Planned.Concat(t.Happened)).All(events.ContainsKey)) return null;
        ILookup<string, string> happened = timeline.SelectMany(t => t.Happened).ToLookup(e => events[e].SameAs ?? e, StringComparer.Ordinal);
        TimelineMarkView Mark(string id) => new(id, events[id].Span, shown.References.LineOf(events[id].Span), Written.Of(events[id].Status), shown.NameOf(events[id].Place), DayOf(shown, events[id].Span.Report), happened[events[id].SameAs ?? id].FirstOrDefault(h => h != id));
        return new TimelineView(
            [.. timeline.Where(t => On(t) is not null).GroupBy(t => On(t)!.Value).OrderBy(g => g.Key).Select(g => new TimelineDayView(g.Key, [.. g.SelectMany(t => t.Planned).Select(Mark)], [.. g.SelectMany(t => t.Happened).Select(Mark)]))],
            [.. timeline.Where(t => On(t) is null).SelectMany(t => t.Planned.Concat(t.Happened)).Select(Mark)],
            reportDays);
    }

    private static DateOnly? On(TimelineEntry entry) => entry.At.Value ?? entry.At.Earliest ?? entry.At.Latest;

    private static DateOnly? DayOf(Shown shown, string report) => shown.FindReport(report)?.Published is { } day ? day.Value ?? day.Earliest : null;
}
