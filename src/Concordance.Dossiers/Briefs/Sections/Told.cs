using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>One happening as all reports tell it: its events by report, so that the last tells its latest state.</summary>
internal sealed record Told(ImmutableArray<EventEntry> Events)
{
    public EventEntry Latest => Events[^1];

    /// <summary>Said to have happened by any report: a plan for it is no longer open.</summary>
    public bool Happened => Events.Any(e => e.Status is EventStatus.Happened or EventStatus.Ongoing);

    /// <summary>Whether a passage overlaps one of the events' passages.</summary>
    public bool Touches(SpanEntry span) => Events.Any(e => e.Span.Report == span.Report && e.Span.Start < span.End && span.Start < e.Span.End);

    public static ImmutableArray<Told> Of(View view) =>
    [
        .. view.Events.GroupBy(e => e.SameAs ?? e.Id)
            .Select(g => new Told([.. g.OrderBy(e => view.References.Order(e.Span.Report)).ThenBy(e => e.Span.Start)]))
            .OrderByDescending(t => view.References.Order(t.Latest.Span.Report)).ThenBy(t => t.Latest.Span.Start),
    ];

    public static string InWords(EventStatus status) => status switch
    {
        EventStatus.Happened => "reported as done",
        EventStatus.Ongoing => "reported as going on",
        EventStatus.Planned => "planned",
        EventStatus.Proposed => "proposed",
        EventStatus.Possible => "possible",
        EventStatus.Conditional => "on a condition",
        EventStatus.Doubtful => "doubtful",
        EventStatus.Refused => "refused",
        EventStatus.Denied => "denied",
        EventStatus.NotHappened => "reported as not done",
    };
}
