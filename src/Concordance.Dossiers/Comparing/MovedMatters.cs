using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Comparing;

/// <summary>Matters that stand otherwise on the later day.</summary>
internal static class MovedMatters
{
    /// <summary>The changes of the later dossier with a step that a new report tells; of the steps before it only the last.</summary>
    public static ImmutableArray<ChangeEntry> Changes(Counted counted) =>
    [
        .. (counted.After.Stories ?? []).SelectMany(s => s.Changes ?? [])
            .Select(c => (Change: c, First: FirstNew(counted, c))).Where(c => c.First >= 0)
            .Select(c => c.Change with { Steps = c.Change.Steps[Math.Max(0, c.First - 1)..] })
            .OrderBy(c => counted.OrderOf(c.Steps[^1].Span)),
    ];

    private static int FirstNew(Counted counted, ChangeEntry change)
    {
        for (int i = 0; i < change.Steps.Length; i++)
            if (counted.IsNew(change.Steps[i].Span)) return i;
        return -1;
    }

    /// <summary>What lay ahead on the earlier day and is told as done, or as not done, in a new report. A later doubt of what was done is a question of contradictions.</summary>
    /// <param name="changes">Tell their steps themselves.</param>
    public static ImmutableArray<MovedEvent> Events(Counted counted, ImmutableArray<ChangeEntry> changes)
    {
        ILookup<string, SpanEntry> told = changes.SelectMany(c => c.Steps).ToLookup(s => s.Span.Report, s => s.Span, StringComparer.Ordinal);
        return
        [
            .. (counted.After.Events ?? []).GroupBy(e => e.SameAs ?? e.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any())
                .Select(g => Moved(counted, [.. g.Where(e => !IsOnlyNamed(e)).OrderBy(e => counted.OrderOf(e.Span))])).OfType<MovedEvent>()
                .Where(m => !told[m.IsAt.Report].Any(s => s.Start < m.IsAt.End && m.IsAt.Start < s.End)).DistinctBy(m => (m.IsAt.Report, m.IsAt.Start))
                .OrderBy(m => counted.OrderOf(m.IsAt)),
        ];
    }

    private static MovedEvent? Moved(Counted counted, EventEntry[] tellings)
    {
        EventEntry[] old = [.. tellings.Where(e => !counted.IsNew(e.Span))], later = [.. tellings.Where(e => counted.IsNew(e.Span) && IsSettled(e.Status))];
        if (old.Length == 0 || later.Length == 0 || old.Any(e => IsSettled(e.Status)) || !IsAhead(old[^1].Status)) return null;
        return new MovedEvent(Word(old[^1].Status), old[^1].Span, Word(later[^1].Status), later[^1].Span);
    }

    /// <summary>"The talks could end in a summit", "may raise it at the talks": what may be is told of the verb, and the talks are only named.</summary>
    private static bool IsOnlyNamed(EventEntry told) => told is { Rule: "events/noun-trigger", Status: EventStatus.Possible };

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional;

    private static bool IsSettled(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied;

    private static string Word(EventStatus status) => status == EventStatus.NotHappened ? "not-happened" : status.ToString().ToLowerInvariant();
}
