using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Decisions;

/// <summary>The dossier's lists by the kind of finding that a decision names, and the words of each finding.</summary>
internal static class FindingLists
{
    /// <summary>The findings of a kind with the words that tell them.</summary>
    public static IEnumerable<(FindingEntry Entry, ImmutableArray<SpanEntry> Spans)> Of(Dossier dossier, string kind) => kind switch
    {
        "statement" => Each(dossier.Statements, s => [Hull(s.Content)]),
        "event" => Each(dossier.Events, e => [e.Span]),
        "condition" => Each(dossier.Conditions, c => [c.Condition]),
        "time" => Each(dossier.Times, t => [t.Span]),
        "quantity" => Each(dossier.Quantities, q => [q.Span]),
        "knot" => (dossier.Stories ?? []).SelectMany(s => s.Talks?.Found?.Knots ?? []).Select(k => ((FindingEntry)k, OfKnot(dossier, k))),
        _ => (dossier.Stories ?? []).SelectMany(s => Of(s, kind)),
    };

    /// <summary>The kind of the finding with that id, or null.</summary>
    public static string? KindOf(Dossier dossier, string id) => Kinds.FirstOrDefault(k => Of(dossier, k).Any(e => e.Entry.Id == id));

    /// <summary>What a person decided on findings that are in the dossier, by id.</summary>
    public static Dictionary<string, DecisionWord> Decided(Dossier dossier) =>
        Kinds.SelectMany(k => Of(dossier, k)).Where(e => e.Entry.Decided is not null).ToDictionary(e => e.Entry.Id, e => e.Entry.Decided!.Value, StringComparer.Ordinal);

    /// <summary>The dossier with each finding of the kind as the function has it; null leaves it out.</summary>
    public static Dossier With(Dossier dossier, string kind, Func<FindingEntry, FindingEntry?> change) => kind switch
    {
        "statement" => dossier with { Statements = Each(dossier.Statements, change) },
        "event" => dossier with { Events = Each(dossier.Events, change) },
        "condition" => dossier with { Conditions = Each(dossier.Conditions, change) },
        "time" => dossier with { Times = Each(dossier.Times, change) },
        "quantity" => dossier with { Quantities = Each(dossier.Quantities, change) },
        _ => dossier with { Stories = dossier.Stories is { } stories ? [.. stories.Select(s => With(s, kind, change))] : null },
    };

    private static readonly ImmutableArray<string> Kinds = ["statement", "event", "condition", "time", "quantity", "claim", "copy", "conflict", "look-alike", "unusable", "change", "unknown", "position", "knot"];

    private static IEnumerable<(FindingEntry, ImmutableArray<SpanEntry>)> Of(StoryEntry story, string kind) => kind switch
    {
        "claim" => Each(story.Claims, c => [c.Text, .. c.Supports.Select(s => s.Span)]),
        "copy" => Each(story.Copies, c => c.Spans),
        "conflict" => Each(story.Conflicts, c => c.Spans),
        "look-alike" => Each(story.LookAlikes, l => l.Spans),
        "unusable" => Each(story.Unusable, u => [u.Span]),
        "change" => Each(story.Changes, c => [.. c.Steps.Select(s => s.Span)]),
        "unknown" => Each(story.Unknowns, u => u.Spans),
        "position" => Each(story.Talks?.Found?.Positions, p => [p.Text]),
        "identity" => Each(story.Talks?.Found?.Identities, i => i.Spans),
        "happening" => Each(story.Talks?.Found?.Happenings, h => h.Spans),
        _ => [],
    };

    private static StoryEntry With(StoryEntry story, string kind, Func<FindingEntry, FindingEntry?> change) => kind switch
    {
        "claim" => story with { Claims = Each(story.Claims, change) },
        "copy" => story with { Copies = Each(story.Copies, change) },
        "conflict" => story with { Conflicts = Each(story.Conflicts, change) },
        "look-alike" => story with { LookAlikes = Each(story.LookAlikes, change) },
        "unusable" => story with { Unusable = Each(story.Unusable, change) },
        "change" => story with { Changes = Each(story.Changes, change) },
        "unknown" => story with { Unknowns = Each(story.Unknowns, change) },
        "knot" when story.Talks?.Found is { } talks => story with { Talks = new TalksSlot(talks with { Knots = Each<KnotEntry>(talks.Knots, change) ?? [] }) },
        "position" when story.Talks?.Found is { } talks => story with { Talks = new TalksSlot(DecidedPositions.Closed(talks with { Positions = Each<PositionEntry>(talks.Positions, change) ?? [] }, talks)) },
        _ => story,
    };

    private static IEnumerable<(FindingEntry, ImmutableArray<SpanEntry>)> Each<T>(ImmutableArray<T>? list, Func<T, ImmutableArray<SpanEntry>> spans)
        where T : FindingEntry => (list ?? []).Select(e => ((FindingEntry)e, spans(e)));

    private static ImmutableArray<T>? Each<T>(ImmutableArray<T>? list, Func<FindingEntry, FindingEntry?> change)
        where T : FindingEntry => list is { } entries ? [.. entries.Select(e => change(e)).OfType<T>()] : null;

    /// <summary>A circle is told by its conditions.</summary>
    private static ImmutableArray<SpanEntry> OfKnot(Dossier dossier, KnotEntry knot) => [.. (dossier.Conditions ?? []).Where(c => knot.Conditions.Contains(c.Id)).Select(c => c.Condition)];

    private static SpanEntry Hull(ImmutableArray<SpanEntry> pieces) => pieces.Length == 1 ? pieces[0] : pieces[0] with { End = pieces[^1].End };
}
