using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories.Decisions;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Decisions;

/// <summary>
/// The dossier as a person decided: findings across reports that were refused are left out, what was accepted or edited
/// says so, and every decision is listed with what became of it. One that fits nothing is listed too, never dropped.
/// </summary>
public static class DecidedDossier
{
    /// <summary>Characters of context that find words again, as W3C's TextQuoteSelector is commonly filled.</summary>
    private const int Context = 32;

    /// <summary>Decisions that name an id, as decisions on that finding's words; ids of this dossier, made without decisions.</summary>
    public static ImmutableArray<Decision> ByWords(Dossier dossier, ReportTexts texts, ImmutableArray<Decision> decisions) => [.. decisions.Select(d => ByWords(dossier, texts, d))];

    /// <param name="followed">What became of the decisions that were followed before.</param>
    /// <param name="waiting">Those on findings across reports.</param>
    public static Dossier Follow(Dossier dossier, ReportTexts texts, IEnumerable<DecisionOutcome> followed, IEnumerable<Decision> waiting)
    {
        List<DecisionOutcome> outcomes = [.. followed];
        foreach (DecisionOutcome outcome in outcomes.Where(o => o is { State: DecisionState.Applied, Decision.Word: DecisionWord.Accepted or DecisionWord.Edited or DecisionWord.Added })) dossier = Mark(dossier, outcome.Decision, outcome.At[0]);
        Dictionary<string, string> withdrawn = outcomes.Where(o => o is { State: DecisionState.Applied, Decision.Word: DecisionWord.Given } && o.Decision.Set.ContainsKey("withdrawn")).ToLookup(o => o.Decision.File!).ToDictionary(g => g.Key, g => g.Last().Decision.Set["withdrawn"], StringComparer.Ordinal);
        if (withdrawn.Count > 0) dossier = dossier with { Reports = [.. dossier.Reports.Select(r => r.Files.Select(f => withdrawn.GetValueOrDefault(f.Path)).FirstOrDefault(w => w is not null) is { } why ? r with { Withdrawn = why } : r)] };
        // A note is on what was found, whatever is decided of it.
        foreach (Decision decision in waiting.OrderBy(d => d.Word != DecisionWord.Noted))
        {
            (Dossier next, DecisionOutcome outcome) = Follow(dossier, texts, decision);
            dossier = next;
            outcomes.Add(outcome);
        }

        return outcomes.Count == 0 ? dossier : dossier with { Decisions = [.. outcomes.OrderBy(o => o.Decision.Word != DecisionWord.Given).ThenBy(o => o.Decision.Number).Select(o => Entry(o, texts))] };
    }

    private static Decision ByWords(Dossier dossier, ReportTexts texts, Decision decision)
    {
        if (decision.Names.Any(n => EntityOf(dossier, n) is not null)) return decision with { Names = [.. decision.Names.Select(n => EntityOf(dossier, n) is { } e ? MainName(dossier, e) : n)] };
        if (decision.Id is not { } id || decision.Quote is not null || FindingLists.KindOf(dossier, id) is not { } kind) return decision;
        if (!ReportDecisions.IsOfReport(kind) || WordsOf(dossier, texts, id) is not { } found) return decision.IsSupposition ? decision : decision with { Kind = kind };
        return decision.IsSupposition && kind != decision.Kind ? decision : decision with { Kind = kind, Quote = found.Words };
    }

    /// <summary>The kind of a finding that can be decided on and the words by which a decision finds it again; null for another id.</summary>
    public static (string Kind, Quote Words)? WordsOf(Dossier dossier, ReportTexts texts, string id)
    {
        if (FindingLists.KindOf(dossier, id) is not { } kind) return null;
        return QuoteOf(texts, FindingLists.Of(dossier, kind).First(e => e.Entry.Id == id).Spans[0]) is { } quote ? (kind, quote) : null;
    }

    /// <summary>The words by which a supposition finds what it is about again; null for an id of none of that kind.</summary>
    /// <param name="kind">identity, condition or happening.</param>
    public static Quote? SupposedWords(Dossier dossier, ReportTexts texts, string kind, string id) =>
        FindingLists.Of(dossier, kind).FirstOrDefault(e => e.Entry.Id == id) is { Entry: not null, Spans: [var main, ..] } ? QuoteOf(texts, main) : null;

    /// <summary>Words with what stands before and after them; null where the report is not there.</summary>
    public static Quote? QuoteOf(ReportTexts texts, SpanEntry main)
    {
        if (texts.Find(main.Report) is not { } report) return null;
        string before = report.Text[Math.Max(0, main.Start - Context)..main.Start], after = report.Text[main.End..Math.Min(report.Text.Length, main.End + Context)];
        return new Quote(report.Text[main.Start..main.End], before, after, report.Files.IsEmpty ? null : report.Files[0].Path);
    }

    private static EntityEntry? EntityOf(Dossier dossier, DecidedName name) => (dossier.Entities ?? []).FirstOrDefault(e => e.Id == name.Name);

    private static DecidedName MainName(Dossier dossier, EntityEntry entity)
    {
        VariantEntry variant = entity.Variants.FirstOrDefault(v => v.Form == entity.Name) ?? entity.Variants[0];
        string report = variant.Spans[0].Report;
        return new DecidedName(variant.Form, dossier.Reports.First(r => r.Id == report).File);
    }

    private static (Dossier, DecisionOutcome) Follow(Dossier dossier, ReportTexts texts, Decision decision)
    {
        if (DecidedTalks.Follow(dossier, texts, decision) is { } talks) return talks;
        decision = decision with { Kind = decision.Kind ?? (decision.Id is { } named ? FindingLists.KindOf(dossier, named) : null) };
        (FindingEntry? entry, Place at, DecisionState state, string? why) = Found(dossier, texts, decision);
        if (entry is null) return (dossier, new DecisionOutcome(decision, state, [], why));
        if (decision.Word == DecisionWord.Noted) return (dossier, new DecisionOutcome(decision, DecisionState.Applied, [at], null));
        if (decision.Word == DecisionWord.Edited && entry is PositionEntry position) return Edited(dossier, position, decision, at);
        if (decision.Word == DecisionWord.Edited) return (dossier, new DecisionOutcome(decision, DecisionState.Lost, [at], $"a {decision.Kind} can be accepted or refused, not edited"));
        Dossier next = FindingLists.With(dossier, decision.Kind!, e => e.Id != entry.Id ? e : decision.Word == DecisionWord.Refused ? null : e with { Decided = decision.Word });
        if (decision is { Word: DecisionWord.Refused, Kind: not "unknown" }) next = FindingLists.With(next, "unknown", e => e is UnknownEntry unknown && unknown.Of.Contains(entry.Id) ? null : e);
        return (next, new DecisionOutcome(decision, DecisionState.Applied, [at], null));
    }

    private static (Dossier, DecisionOutcome) Edited(Dossier dossier, PositionEntry position, Decision decision, Place at)
    {
        StoryEntry story = dossier.Stories!.Value.First(s => s.Talks?.Found?.Positions.Any(p => p.Id == position.Id) == true);
        (TalksEntry? talks, string? why) = DecidedPositions.Edit(story.Talks!.Found!, position, decision);
        return talks is null
            ? (dossier, new DecisionOutcome(decision, DecisionState.Lost, [at], why))
            : (dossier with { Stories = [.. dossier.Stories.Value.Select(s => s.Id == story.Id ? s with { Talks = new TalksSlot(talks) } : s)] }, new DecisionOutcome(decision, DecisionState.Applied, [at], null));
    }

    /// <summary>By its id, and by its words where it has none or the id is of another dossier.</summary>
    private static (FindingEntry? Entry, Place, DecisionState, string?) Found(Dossier dossier, ReportTexts texts, Decision decision) =>
        decision.Id is { } id && ById(dossier, decision, id) is var byId && (byId.Entry is not null || decision.Quote is null) ? byId : ByQuote(dossier, texts, decision);

    private static (FindingEntry? Entry, Place, DecisionState, string?) ById(Dossier dossier, Decision decision, string id)
    {
        foreach ((FindingEntry entry, ImmutableArray<SpanEntry> spans) in decision.Kind is { } kind ? FindingLists.Of(dossier, kind) : [])
            if (entry.Id == id) return (entry, PlaceOf(spans[0]), DecisionState.Applied, null);
        return (null, default, DecisionState.Lost, $"no finding here has the id {id}");
    }

    private static (FindingEntry?, Place, DecisionState, string?) ByQuote(Dossier dossier, ReportTexts texts, Decision decision)
    {
        IReadOnlyList<Place> words = decision.Quote!.In(texts.All);
        return DecidedFindings.Find(words, FindingLists.Of(dossier, decision.Kind!).SelectMany(e => e.Spans.Select(s => (e.Entry, PlaceOf(s)))), decision.Kind!);
    }

    private static Dossier Mark(Dossier dossier, Decision decision, Place at)
    {
        HashSet<string> ids = [.. FindingLists.Of(dossier, decision.Kind!).Where(e => PlaceOf(e.Spans[0]) == at).Select(e => e.Entry.Id)];
        return FindingLists.With(dossier, decision.Kind!, e => ids.Contains(e.Id) ? e with { Decided = decision.Word } : e);
    }

    private static ImmutableArray<string> About(Decision decision) => decision switch
    {
        { Quote: { } quote } => [quote.Words],
        { Id: { } id } => [id],
        { File: { } file } => [file],
        { Reports.IsEmpty: false } => decision.Reports,
        _ => [.. decision.Names.Select(n => n.Name)],
    };

    private static Place PlaceOf(SpanEntry span) => new(new ReportId(span.Report), new Span(span.Start, span.End));

    private static DecisionEntry Entry(DecisionOutcome outcome, ReportTexts texts) => new()
    {
        Number = outcome.Decision.Number,
        Decide = outcome.Decision.Word,
        Kind = outcome.Decision.Kind,
        About = About(outcome.Decision),
        State = outcome.State,
        Spans = [.. outcome.At.Where(p => !p.Span.IsEmpty).Select(p => new SpanEntry(p.Report.Value, p.Span.Start, p.Span.End, p.Span.Of(texts.Find(p.Report.Value)!.Text)))],
        Why = outcome.Why,
        Note = outcome.Decision.Note,
        By = outcome.Decision.By?.Name,
        At = outcome.Decision.By?.At,
    };
}
