using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Reads the clauses of one report: each predicate, a verb, what is said to be something, or an event's noun that an empty verb carries ("held talks").</summary>
internal sealed class ClauseReader(ReadReport report, TokenLayers layers)
{
    /// <summary>The kind of event of "want", "demand", "call for".</summary>
    public const string Demand = "demand";

    private const int Farthest = 6;

    private static readonly string[] Carriers = ["hold", "have", "conduct", "make", "pay", "give", "take", "occur", "happen"];

    private static readonly string[] Backwards = ["after", "because", "since", "as", "while", "although", "though", "when"];

    private static readonly string[] TakesBack = ["false", "untrue", "hoax", "rumour", "rumor", "rumours", "rumors", "unconfirmed", "whether", "unless"];

    private readonly FrozenSet<int> _eventNouns = [.. report.Events.Select(e => report.Parsed.TokenAt(e.Trigger.Start)).Where(t => report.Parsed.Pos[t] == Pos.NOUN)];

    private ParsedText Parsed => report.Parsed;

    /// <summary>The tokens of all predicates that are not set aside.</summary>
    public IEnumerable<int> Predicates()
    {
        HashSet<int> carrying = [.. _eventNouns.Select(CarrierOf).Where(c => c >= 0)];
        for (int t = 0; t < Parsed.Count; t++)
            if (!layers.IsAside(t) && !carrying.Contains(t) && (IsVerb(t) || Parsed.Child(t, Relation.cop) >= 0 || (_eventNouns.Contains(t) && CarrierOf(t) >= 0))) yield return t;
    }

    /// <summary>Its family with its particle; where something is acted on, more verbs are one ("lead", "head").</summary>
    public string FamilyOf(int token)
    {
        int particle = Parsed.Child(token, Relation.compound_prt);
        if (particle >= 0) return layers.Word(token) + " " + Parsed.Lower(particle);
        return IsVerb(token) && Parsed.Child(token, Relation.obj, Relation.nsubj_pass, Relation.obl_agent) >= 0 ? Predicate.Of(Parsed, token) : layers.Word(token);
    }

    public string? KindOf(int token) => Parsed.Lemma(token) == "want" && Parsed.Child(token, Relation.obj) >= 0 ? Demand : EventLexicon.Of(Parsed, token)?.Name;

    public Clause Read(int token)
    {
        int carrier = CarrierOf(token);
        string? kind = KindOf(token);
        Statement? within = Within(token);
        SlotReader slots = new(report, layers, within, kind is "meet" or "talk" or "agree" or "clash" or "merge" or "exchange" or "trade", kind == Demand);
        int[] own = carrier < 0 ? [token] : [token, carrier];
        int start = Parsed.Sentences[Parsed.SentenceOf[token]].First;
        HashSet<int> scope = Scope(own, slots);
        return new Clause(report, token, FamilyOf(token), kind, StatusReader.Read(Parsed, token).Status, within, Words(scope),
            slots.Of(own), [.. report.Times.Where(t => scope.Contains(Parsed.TokenAt(t.Span.Start)) || scope.Contains(Parsed.TokenAt(t.Span.End - 1)))], Above(carrier < 0 ? token : carrier, within), Limits(own, start), own.Any(t => Parsed.Children(t).ToArray().Any(IsWill)));
    }

    /// <summary>The empty verb that carries an event's noun, or -1.</summary>
    private int CarrierOf(int token)
    {
        int verb = Parsed.Heads[token];
        if (!_eventNouns.Contains(token) || verb < 0 || Parsed.Pos[verb] != Pos.VERB || Parsed.Relations[token] is not (Relation.obj or Relation.nsubj or Relation.nsubj_pass)) return -1;
        string lemma = Parsed.Lemma(verb);
        // "Talks took place" is empty, "talks took a turn" is not.
        if (lemma == "take") return Parsed.Children(verb).ToArray().Any(c => Parsed.Lower(c) == "place") ? verb : -1;
        return Carriers.Contains(lemma, StringComparer.Ordinal) && (Parsed.Relations[token] is not Relation.nsubj || lemma is "occur" or "happen") ? verb : -1;
    }

    private bool IsVerb(int token) => Parsed.Pos[token] == Pos.VERB && Parsed.Relations[token] is not (Relation.aux or Relation.aux_pass or Relation.cop or Relation.amod or Relation.@case or Relation.mark or Relation.compound_prt);

    /// <summary>The innermost statement whose content holds the predicate.</summary>
    private Statement? Within(int token)
    {
        Span at = Parsed.Spans[token];
        return report.Statements.Where(s => s.Voice != Voice.Reporter && s.Content.Any(c => c.Contains(at))).OrderBy(s => s.ContentHull.Length).ThenBy(s => s.ContentHull).FirstOrDefault();
    }

    /// <summary>The predicate and what hangs on it, without what is told beside it, and the verbs above that share its subject.</summary>
    private HashSet<int> Scope(int[] own, SlotReader slots)
    {
        HashSet<int> scope = [];
        Stack<int> open = new(own);
        for (int at = own[^1], steps = 0; steps < Farthest && Parsed.Relations[at] == Relation.xcomp && Parsed.Heads[at] >= 0; at = Parsed.Heads[at], steps++) open.Push(Parsed.Heads[at]);
        while (open.TryPop(out int at))
        {
            if (slots.IsAttribution(at) || !scope.Add(at)) continue;
            foreach (int child in Parsed.Children(at))
                if (Parsed.Relations[child] is not (Relation.parataxis or Relation.conj or Relation.ccomp) || !IsPredicate(child) || (Parsed.Relations[child] == Relation.ccomp && own.Contains(at))) open.Push(child);
        }

        return scope;
    }

    private bool IsPredicate(int token) => IsVerb(token) || Parsed.Child(token, Relation.cop) >= 0;

    private Span Words(HashSet<int> scope)
    {
        int first = scope.Min(), last = scope.Max();
        while (first < last && (Parsed.Pos[first] is Pos.PUNCT or Pos.CCONJ || Parsed.Lower(first) == "that" && Parsed.Relations[first] == Relation.mark)) first++;
        // "Lind [4]": the number of a source list is no word of the clause.
        while (last > first && (Parsed.Pos[last] is Pos.PUNCT || Parsed.Form(last - 1) == "[")) last--;
        return Parsed.SpanOf(first, last + 1);
    }

    /// <summary>What stands between the predicate and what is asserted: verbs above it, and words that open its clause and do not look back.</summary>
    private ImmutableSortedSet<string> Above(int predicate, Statement? within)
    {
        ImmutableSortedSet<string>.Builder above = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (int at = predicate, steps = 0; steps < Farthest && Parsed.Heads[at] is var head && head >= 0; at = head, steps++)
        {
            Relation relation = Parsed.Relations[at];
            if (relation is Relation.conj or Relation.parataxis || (within?.Cue is { } cue && cue.Overlaps(Parsed.Spans[head]))) { if (relation is Relation.conj) continue; break; }
            if (relation is Relation.acl_relcl || (relation is Relation.acl && Parsed.Tags[at] is "VBN" or "VBG")) break;
            if (within is not null && relation is Relation.ccomp && SelfSaying.Holds(Parsed, head)) break;
            int opening = Parsed.Child(at, Relation.mark);
            if (relation is Relation.advcl && opening >= 0 && Backwards.Contains(Parsed.Lower(opening), StringComparer.Ordinal) && Parsed.Tags[at] is "VBD" or "VBN" or "VBZ" or "VBP") break;
            above.Add(relation is Relation.advcl && opening >= 0 ? Parsed.Lower(opening) : layers.Word(head));
            if (relation is not (Relation.xcomp or Relation.ccomp)) break;
        }

        if (IsTakenBack(predicate)) above.Add("taken back");
        return above.ToImmutable();
    }

    /// <summary>Words that turn or weaken the predicate, wherever the tree hangs them: on it, or right before it.</summary>
    private ImmutableSortedSet<string> Limits(int[] own, int start)
    {
        IEnumerable<int> near = own.SelectMany(t => Parsed.Children(t).ToArray()).Concat(own.SelectMany(t => Enumerable.Range(Math.Max(start, t - 2), Math.Min(2, t - start))).Where(t => Parsed.Pos[t] is Pos.ADV or Pos.PART or Pos.AUX));
        IEnumerable<string> or = own.SelectMany(t => Parsed.Children(t).ToArray().Append(t)).Where(t => Parsed.Child(t, Relation.cc) is var cc and >= 0 && Parsed.Lower(cc) == "or").Select(_ => "or");
        return [.. or, .. near.Select(t => IsNot(t) ? "not" : LimitingWords.Has(Parsed.Lower(t)) ? Parsed.Lower(t) : Parsed.Tags[t] == "MD" ? Modal(t) : "").Where(w => w.Length > 0)];
    }

    /// <summary>Words of the sentence that take back what it says: "reports that … were false".</summary>
    private bool IsTakenBack(int token)
    {
        SentenceRange sentence = Parsed.Sentences[Parsed.SentenceOf[token]];
        return Enumerable.Range(sentence.First, sentence.Count).Any(t => TakesBack.Contains(Parsed.Lower(t), StringComparer.Ordinal));
    }

    private bool IsNot(int token) => Parsed.Lower(token) is "not" or "n't" or "never" or "nt";

    /// <summary>"Will" and "would" of what was ahead then are one; the others each say another thing.</summary>
    private string Modal(int token) => IsWill(token) ? "" : Parsed.Lower(token);

    private bool IsWill(int token) => Parsed.Tags[token] == "MD" && Parsed.Lower(token) is "will" or "'ll" or "would" or "shall" or "wo";
}
