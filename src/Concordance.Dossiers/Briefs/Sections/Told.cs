using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>One happening as all reports tell it: its events by report, so that the last tells its latest state.</summary>
/// <param name="Shares">The clause of the latest tells of another happening that stands otherwise: "they promised not to cut jobs".</param>
internal sealed record Told(ImmutableArray<EventEntry> Events, bool Shares)
{
    public EventEntry Latest => Events[^1];

    /// <summary>Said to have happened by any report: a plan for it is no longer open.</summary>
    public bool Happened => Events.Any(e => e.Status is EventStatus.Happened or EventStatus.Ongoing);

    /// <summary>Whether a passage overlaps one of the events' passages.</summary>
    public bool Touches(SpanEntry span) => Events.Any(e => e.Span.Report == span.Report && e.Span.Start < span.End && span.Start < e.Span.End);

    /// <summary>How it stands, with the word that is meant where its clause tells of two.</summary>
    public string State => Shares ? $"{InWords(Latest.Status)} (“{Latest.Trigger.Text}”)" : InWords(Latest.Status);

    public static ImmutableArray<Told> Of(View view)
    {
        HashSet<(string, int, int)> shared = [.. view.Events.GroupBy(e => Clause(e.Span)).Where(g => g.Select(e => e.Status).Distinct().Skip(1).Any()).Select(g => g.Key)];
        return
        [
            .. view.Events.GroupBy(e => e.SameAs ?? e.Id)
                // Of one report the words that tell how it came out, where they first stand, outweigh what it says of the plan.
                .Select(g => g.OrderBy(e => view.References.Order(e.Span.Report)).ThenBy(e => IsSettled(e.Status)).ThenBy(e => IsSettled(e.Status) ? -e.Span.Start : e.Span.Start).ToImmutableArray())
                .Select(g => new Told(g, shared.Contains(Clause(g[^1].Span))))
                .OrderByDescending(t => view.References.Order(t.Latest.Span.Report)).ThenBy(t => t.Latest.Span.Start),
        ];
    }

    /// <summary>Come out one way or the other, no longer open.</summary>
    public static bool IsSettled(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied;

    private static (string, int, int) Clause(SpanEntry span) => (span.Report, span.Start, span.End);

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
