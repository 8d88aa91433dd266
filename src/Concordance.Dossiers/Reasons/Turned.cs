using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Reasons;

/// <summary>One finding as "why" shows it: what kind of line it is, what it says beside its words, the passages it stands on.</summary>
public sealed record Turned(string Kind, FindingEntry Entry, string Says, ImmutableArray<SpanEntry> Passages)
{
    public static IEnumerable<Turned> All(Dossier dossier) =>
    [
        .. dossier.Reports.SelectMany(OfReport),
        .. (dossier.Entities ?? []).Select(e => new Turned("name", e, Entity(e, dossier), [.. e.Variants.SelectMany(v => v.Spans)])),
        .. (dossier.Times ?? []).Select(t => new Turned("time", t, Time(t), [t.Span])),
        .. (dossier.Quantities ?? []).Select(q => new Turned("quantity", q, Quantity(q), [q.Span])),
        .. (dossier.Sources ?? []).Select(s => new Turned("source", s, Word(s.As), Some(s.Span))),
        .. (dossier.Statements ?? []).Select(s => new Turned("statement", s, $"{Word(s.Kind)}, {Word(s.Act)}, {Word(s.Voice)}", [.. Some(s.Speaker?.Span), .. Some(s.Cue), .. s.Content])),
        .. (dossier.Events ?? []).Select(e => new Turned("event", e, $"{e.Type}, {Word(e.Status)}", [e.Span])),
        .. (dossier.Conditions ?? []).Select(c => new Turned("condition", c, Word(c.Kind), [c.Sentence])),
        .. (dossier.Stories ?? []).SelectMany(OfStory),
    ];

    private static IEnumerable<Turned> OfReport(ReportEntry report) =>
    [
        .. report.SetAside.Select(a => new Turned("set aside", a, Word(a.As), [a.Span])),
        .. report.BrokenProvenance.Select(b => new Turned("way back to a source that breaks off", b, Word(b.As), [b.Span])),
        .. report.Cautions.Select(c => new Turned("caution", c, Word(c.As), Some(c.Span))),
    ];

    private static IEnumerable<Turned> OfStory(StoryEntry story) =>
    [
        new Turned("story", story, string.Join("; ", story.Why), Some(story.Title)),
        .. (story.Claims ?? []).Select(c => new Turned("claim", c, $"{c.InReports} report(s)", [.. c.Supports.Select(s => s.Span), .. c.Denials.Select(d => d.Span)])),
        .. (story.Copies ?? []).Select(c => new Turned("copy", c, $"{Word(c.As)}{Differs(c)}", c.Spans)),
        .. (story.Conflicts ?? []).Select(c => new Turned("contradiction", c, $"{c.About}: {c.Why}{(c.FitsIf is { } fits ? $"; they fit only if {fits}" : "")}", c.Spans)),
        .. (story.LookAlikes ?? []).Select(l => new Turned("no contradiction", l, l.Why, l.Spans)),
        .. (story.Unusable ?? []).Select(u => new Turned("not usable as written", u, u.Why, [u.Span])),
        .. (story.Changes ?? []).Select(c => new Turned("change", c, $"{c.About}: {string.Join(" > ", c.Steps.Select(s => s.State))}", [.. c.Steps.Select(s => s.Span)])),
        .. (story.Unknowns ?? []).Select(u => new Turned("open question", u, u.Question, u.Spans)),
        .. story.Talks?.Found is { } talks ? OfTalks(talks) : [],
    ];

    private static IEnumerable<Turned> OfTalks(TalksEntry talks) =>
    [
        .. talks.Rounds.Select(r => new Turned("round", r, r.Number is { } n ? $"round {n}" : "number not found", [.. r.Delegations.SelectMany(d => d.Spans)])),
        .. talks.Positions.Select(p => new Turned("position", p, $"{Word(p.Stance)}, {Word(p.Firmness)}", [p.Text])),
        .. talks.Happenings.Select(h => new Turned("happening", h, h.Name, h.Spans)),
        .. talks.Identities.Select(i => new Turned("taken for one thing", i, Assumed(i), i.Spans)),
        .. talks.Knots.Select(k => new Turned("circular condition", k, Word(k.State), k.Nearest)),
        .. talks.Roadmaps.Select(r => new Turned("roadmap", r, $"{r.Steps.Length} steps", [.. r.Steps.Select(s => s.Span)])),
        .. talks.Outcomes.Select(o => new Turned("outcome", o, Word(o.State), [o.Span])),
    ];

    private static ImmutableArray<SpanEntry> Some(SpanEntry? span) => span is null ? [] : [span];

    /// <summary>What stands otherwise in the copy: "; differs: wooden > stone"; "–" where words were left out or put in.</summary>
    private static string Differs(CopyEntry copy) => copy.Edits is { IsEmpty: false } edits
        ? $"; differs: {string.Join(", ", edits.Take(12).Select(e => $"{e.A?.Text ?? "–"} > {e.B?.Text ?? "–"}").Distinct())}"
        : "";

    private static string Entity(EntityEntry entity, Dossier dossier) => string.Join(". ",
    [
        $"{entity.Name}, {Word(entity.Type)}",
        .. entity.Offices.DistinctBy(o => o.Text).Select(o => $"given as {o.Text}"),
        .. entity.Merged.Select(m => $"{string.Join(" = ", m.Forms)}: {m.Why}"),
        .. entity.PerhapsSame.Select(p => $"the same as {(dossier.Entities ?? []).FirstOrDefault(e => e.Id == p.Entity)?.Name ?? p.Entity}? {p.Why}"),
    ]);

    private static string Time(TimeEntry time) =>
        (time.Value ?? "no value can be said") + (time.Expression is { } worked ? $", worked out as {worked}" : time.Relative ? ", worked out from the report's day" : ", fixed");

    private static string Quantity(QuantityEntry quantity) => string.Join(' ', new[]
    {
        quantity.Bound.ToString().ToLowerInvariant(), quantity.Value, quantity.UpTo is { } up ? $"to {up}" : null, quantity.Unit, quantity.Of is { } of ? $"of {of}" : null, quantity.PerSide ? "a side" : null,
    }.OfType<string>());

    /// <summary>A closed word in lower case with blanks: "machine rewritten".</summary>
    /// <summary>Most reasons say themselves that they are assumed: the word stands once.</summary>
    private static string Assumed(IdentityEntry identity) => identity.Why.Contains("assumed that", StringComparison.Ordinal) ? identity.Why : $"{Word(identity.Level)}: {identity.Why}";

    private static string Word<T>(T word)
        where T : struct, Enum => string.Concat(word.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
