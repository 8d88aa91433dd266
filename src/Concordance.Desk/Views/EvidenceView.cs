using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Decisions;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Reasons;
using Concordance.Dossiers.Records;
using Concordance.Store.Acts;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Views;

/// <summary>A station on the way from who said it to the page.</summary>
/// <param name="Unnamed">A source without a name.</param>
/// <param name="Break">Why the way breaks off here; null where it does not.</param>
public sealed record ChainView(string Name, string? Id, bool Unnamed, string? Break);

/// <param name="Name">Null where it is not known.</param>
public sealed record OriginView(string? Name, ImmutableArray<string> Reports);

/// <param name="Words">"3 reports, 2 speakers, 1 side".</param>
public sealed record SourcesView(string Words, int AtLeast, int AtMost, ImmutableArray<OriginView> Origins);

/// <param name="Right">Null under twenty cases.</param>
public sealed record RuleView(string Id, string Says, int? Right, int? Asked);

/// <summary>What a person decided on a finding: when, and at which desk or by whom it was decided elsewhere.</summary>
public sealed record DecidedView(string Word, string? Note, DateTimeOffset At, string By)
{
    /// <summary>Null of an act that decides nothing on a finding.</summary>
    public static DecidedView? Of(KeptAct kept) => kept.Act switch
    {
        DecideFinding d => new DecidedView(Written.Of(d.Word), d.Note, d.By?.At ?? kept.At, d.By?.Name ?? kept.Desk),
        NoteFinding n => new DecidedView("noted", n.Note, n.By?.At ?? kept.At, n.By?.Name ?? kept.Desk),
        _ => null,
    };
}

/// <summary>One line turned over: all that it is made of.</summary>
public sealed record EvidenceView(string Id, string Kind, string Says, ImmutableArray<PassageView> Passages, ImmutableArray<ChainView> Chain, SourcesView? Sources, RuleView Rule, SpanEntry? Trigger, BecauseEntry? Because, bool CanDecide, DecidedView? Decided, string Citation)
{
    /// <summary>Null where nothing has that id.</summary>
    public static EvidenceView? Of(Shown shown, string id)
    {
        // What was refused is not in the dossier, and may be looked at for all that.
        Dossier dossier = shown.Dossier;
        Turned? turned = Find(dossier, id) ?? Find(dossier = shown.Undecided.Dossier, id);
        if (turned is null) return null;
        PassagesView passages = PassagesView.Of(shown, turned.Entry is KnotEntry knot ? [.. OfKnot(dossier, knot), .. turned.Passages] : turned.Passages);
        (string Kind, Quote Words)? decidable = DecidedDossier.WordsOf(dossier, shown.Made.Texts, id);
        BecauseEntry? because = turned.Entry.Because;
        return new EvidenceView(id, turned.Kind, turned.Says, passages.Passages, turned.Entry is StatementEntry said ? Chains.Of(shown, said) : [], turned.Entry is ClaimEntry claim ? Origins.Of(shown, claim) : null,
            RuleOf(turned.Entry.Rule), TriggerOf(turned.Entry), because, decidable is not null, decidable is { } words ? DecidedOn(shown, id, words.Kind, words.Words) : null, passages.Citation);
    }

    /// <summary>The words that set the rule off: of a statement the word of saying, else the first its reason names.</summary>
    private static SpanEntry? TriggerOf(FindingEntry entry) => entry is StatementEntry { Cue: { } cue } ? cue : entry.Because is { At: [var first, ..] } ? first : null;

    private static Turned? Find(Dossier dossier, string id) => Turned.All(dossier).FirstOrDefault(t => t.Entry.Id == id);

    /// <summary>A circle stands on its conditions and on what it takes for one thing.</summary>
    private static IEnumerable<SpanEntry> OfKnot(Dossier dossier, KnotEntry knot)
    {
        TalksEntry? talks = (dossier.Stories ?? []).Select(s => s.Talks?.Found).FirstOrDefault(t => t?.Knots.Any(k => k.Id == knot.Id) == true);
        return (dossier.Conditions ?? []).Where(c => knot.Conditions.Contains(c.Id)).Select(c => c.Sentence).Concat((talks?.Identities ?? []).Where(i => knot.Assumes.Contains(i.Id)).SelectMany(i => i.Spans));
    }

    public static RuleView RuleOf(string rule)
    {
        RuleRecord record = RuleRecords.Of(rule);
        return new RuleView(rule, record.InWords, record.Percent is null ? null : record.Right, record.Percent is null ? null : record.Asked);
    }

    /// <summary>The latest that was decided on a finding: by its words as they stand now, or as they stood when it was decided.</summary>
    private static DecidedView? DecidedOn(Shown shown, string id, string kind, Quote words)
    {
        HashSet<long> here = [.. (shown.Dossier.Decisions ?? []).Where(d => d.Kind == kind && d.Spans is [var at, ..] && DecidedDossier.QuoteOf(shown.Made.Texts, at) == words).Select(d => (long)d.Number)];
        KeptAct[] on = [.. Standing.Latest(shown.Held.Acts).Where(k => here.Contains(k.Number) || k.Act switch
        {
            DecideFinding d => d.Kind == kind && d.Quote == words && d.Id is null || d.Id == id,
            NoteFinding n => n.Kind == kind && n.Quote == words,
            _ => false,
        })];
        // A decision does not hide what was noted.
        string? note = on.Select(k => k.Act).OfType<NoteFinding>().LastOrDefault()?.Note;
        return (on.LastOrDefault(k => k.Act is DecideFinding) ?? on.LastOrDefault()) is { } latest && DecidedView.Of(latest) is { } decided ? decided with { Note = decided.Note ?? note } : null;
    }
}
