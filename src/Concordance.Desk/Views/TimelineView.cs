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

/// <summary>Planned beside happened, by day; a stretch of it where less is asked for.</summary>
/// <param name="ReportDays">The days on which reports appeared: where an as-of slider stops.</param>
/// <param name="Total">How many marks there are in all.</param>
public sealed record TimelineView(ImmutableArray<TimelineDayView> Days, ImmutableArray<TimelineMarkView> Undated, ImmutableArray<DateOnly> ReportDays, int Total)
{
    private readonly record struct Placed(DateOnly? Day, bool Planned, string Event);

    /// <summary>Null where the dossier has no timeline, or not the events that it names.</summary>
    /// <param name="from">So many marks are passed over, of the days in their order and then of those without a day.</param>
    /// <param name="count">So many at most; null: all.</param>
    public static TimelineView? Of(Shown shown, MadeDossier made, string story, int from, int? count)
    {
        ImmutableArray<DateOnly> reportDays = [.. (shown.StoryOf(story)?.Reports ?? []).Select(r => DayOf(shown, r)).OfType<DateOnly>().Distinct().Order()];
        // As of an earlier day a story may have another id: it is the one that shares a report with this.
        HashSet<string> reports = [.. shown.StoryOf(story)?.Reports ?? []];
        if ((made.Dossier.Stories ?? []).FirstOrDefault(s => s.Reports.Any(reports.Contains)) is not { Timeline: { } timeline }) return null;
        Dictionary<string, EventEntry> events = (made.Dossier.Events ?? []).ToDictionary(e => e.Id, StringComparer.Ordinal);
        if (!timeline.SelectMany(t => t.Planned.Concat(t.Happened)).All(events.ContainsKey)) return null;
        ILookup<string, string> happened = timeline.SelectMany(t => t.Happened).ToLookup(e => events[e].SameAs ?? e, StringComparer.Ordinal);
        TimelineMarkView Mark(Placed placed)
        {
            EventEntry e = events[placed.Event];
            return new(e.Id, e.Span, shown.References.LineOf(e.Span), Written.Of(e.Status), shown.NameOf(e.Place), DayOf(shown, e.Span.Report), happened[e.SameAs ?? e.Id].FirstOrDefault(h => h != e.Id));
        }

        Placed[] all = [.. InOrder(timeline)], asked = [.. all.Skip(from).Take(count ?? all.Length)];
        return new TimelineView(
            [.. asked.Where(p => p.Day is not null).GroupBy(p => p.Day!.Value).Select(g => new TimelineDayView(g.Key, [.. g.Where(p => p.Planned).Select(Mark)], [.. g.Where(p => !p.Planned).Select(Mark)]))],
            [.. asked.Where(p => p.Day is null).Select(Mark)],
            reportDays, all.Length);
    }

    /// <summary>Days in their order, what was planned for each before what happened on it; then what has no day.</summary>
    private static IEnumerable<Placed> InOrder(ImmutableArray<TimelineEntry> timeline)
    {
        foreach (IGrouping<DateOnly, TimelineEntry> day in timeline.Where(t => On(t) is not null).GroupBy(t => On(t)!.Value).OrderBy(g => g.Key))
        {
            foreach (string planned in day.SelectMany(t => t.Planned)) yield return new(day.Key, true, planned);
            foreach (string happened in day.SelectMany(t => t.Happened)) yield return new(day.Key, false, happened);
        }

        foreach (string undated in timeline.Where(t => On(t) is null).SelectMany(t => t.Planned.Concat(t.Happened))) yield return new(null, false, undated);
    }

    private static DateOnly? On(TimelineEntry entry) => entry.At.Value ?? entry.At.Earliest ?? entry.At.Latest;

    private static DateOnly? DayOf(Shown shown, string report) => shown.FindReport(report)?.Published is { } day ? day.Value ?? day.Earliest : null;
}
