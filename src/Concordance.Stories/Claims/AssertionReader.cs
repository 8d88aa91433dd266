using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>The clauses of one report that assert something, in text order. A verb that only carries another ("plans to close", "is expected to meet") is told by that other's status; "the plant built in 1910" and "to close it" only name something.</summary>
internal sealed class AssertionReader
{
    /// <summary>Words deeper below the verb are told beside what it asserts.</summary>
    private const int Deepest = 4;

    private const int FewestNamed = 2;

    private readonly Joined _story;
    private readonly SideTable _sides;
    private readonly ReadReport _report;
    private readonly ParsedText _parsed;
    private readonly Referent?[] _whom;
    private readonly HashSet<int> _cues;
    private readonly Statement?[] _within;
    private readonly bool[] _aside, _timed;

    private AssertionReader(Joined story, SideTable sides, ReadReport report)
    {
        (_story, _sides, _report, _parsed) = (story, sides, report, report.Parsed);
        _whom = report.WhomByToken();
        _cues = [.. report.Statements.Where(s => s.Cue is not null).Select(s => _parsed.TokenAt(s.Cue!.Value.Start))];
        (_aside, _timed, _within) = (new bool[_parsed.Count], new bool[_parsed.Count], new Statement?[_parsed.Count]);
        foreach (int t in report.SetAside.Select(a => a.Span).Concat(report.TakenBack).SelectMany(_parsed.TokensOf)) _aside[t] = true;
        foreach (int t in report.Times.SelectMany(a => _parsed.TokensOf(a.Span))) _timed[t] = true;
        foreach (Statement said in report.Statements.Where(s => s.Speaker is not null && !s.Content.IsEmpty).OrderByDescending(s => s.ContentHull.Length))
            foreach (int t in _parsed.TokensOf(said.ContentHull)) _within[t] = said;
    }

    public static IEnumerable<Assertion> Of(Joined story, SideTable sides, ReadReport report)
    {
        AssertionReader reader = new(story, sides, report);
        for (int t = 0; t < report.Parsed.Count; t++)
            if (reader.Asserts(t) && reader.Read(t) is { } assertion) yield return assertion;
    }

    private bool Asserts(int token)
    {
        if (_aside[token] || _cues.Contains(token)) return false;
        if (_parsed.Pos[token] == Pos.NOUN) return _parsed.Child(token, Relation.cop) >= 0 || HandedPaper.Of(_parsed, token, -1) is not null;
        if (_parsed.Pos[token] != Pos.VERB) return _parsed.Pos[token] is Pos.ADJ or Pos.ADV && _parsed.Child(token, Relation.cop) >= 0;
        if (_parsed.Child(token, Relation.xcomp) is >= 0 and var under && _parsed.Pos[under] == Pos.VERB) return false;
        if (_parsed.Relations[token] is Relation.amod or Relation.compound or Relation.acl or Relation.nmod or Relation.@case or Relation.flat) return false;
        // "As soon as it closes one": a habit or a condition; "what it means": a question.
        if (_parsed.Relations[token] is Relation.advcl && (_parsed.HasChild(token, "to") || (_parsed.Tags[token] is "VBZ" or "VBP" && _parsed.Child(token, Relation.mark) >= 0))) return false;
        return _parsed.Lower(_parsed.Subject(token)) is not ("what" or "whatever" or "whoever");
    }

    private Assertion? Read(int word)
    {
        if (_within[word] is { Question: true }) return null;
        EventStatus status = StatusReader.Read(_parsed, word).Status;
        Arguments who = Arguments.Of(_report, word);
        int subject = who.IsSubject ? who.Thing : who.Doer;
        if (subject < 0) subject = Carried(word);
        if (HandedPaper.Of(_parsed, word, subject) is { } handed) return Handed(word, HandedPaper.IsAwaited(_parsed, word) ? EventStatus.Proposed : status, handed);
        if (status is EventStatus.Conditional || _parsed.Pos[word] == Pos.NOUN && _parsed.Child(word, Relation.cop) < 0) return null;
        SortedDictionary<string, Span> content = new(StringComparer.Ordinal);
        string? ordinal = null;
        Gather(word, 0, content, ref ordinal);
        Slot? doer = SlotOf(subject), thing = SlotOf(who.IsSubject ? -1 : who.Thing);
        foreach (Slot slot in new[] { doer, thing }.OfType<Slot>()) content.TryAdd(slot.Key, slot.At);
        content.Remove(EventKin.Of(_parsed, word));
        // "To head": alone it is a way, with somebody or something headed it is a role.
        string act = thing is null ? Phrasal(word) ?? EventKin.Of(_parsed, word) : Predicate.Of(_parsed, word);
        bool certain = thing is { IsCertain: true } && !EventKin.IsGeneral(_parsed, word);
        return content.Count < (certain ? 1 : FewestNamed) ? null : Made(word, act, status, doer, thing, content, ordinal) is { } made ? made with { ByHimAlone = who.ByHimAlone } : null;
    }

    /// <summary>"Went through", "put off", "gave up": with its particle a verb as general as "go" tells something; null where it has none.</summary>
    private string? Phrasal(int word)
    {
        if (_parsed.Pos[word] != Pos.VERB || !EventKin.IsGeneral(_parsed, word)) return null;
        int next = word + 1;
        return next < _parsed.Count && _parsed.SentenceOf[next] == _parsed.SentenceOf[word] && (_parsed.Tags[next] == "RP" || _parsed.Relations[next] == Relation.compound_prt || (_parsed.Pos[next] is Pos.ADP or Pos.ADV && _parsed.Lower(next) is "through" or "ahead" or "away" or "back" or "off" or "out" && _parsed.Heads[next] == word)) ? $"{EventKin.Of(_parsed, word)} {_parsed.Lower(next)}" : null;
    }

    /// <summary>Giver and taker say which paper it is; what it is called differs from report to report.</summary>
    private Assertion? Handed(int word, EventStatus status, HandedPaper handed)
    {
        Slot? giver = SlotOf(handed.Giver), taker = SlotOf(handed.Taker);
        if (giver is not { IsName: true }) giver = null;
        if (taker is not { IsName: true } || taker.Key == giver?.Key) taker = null;
        SortedDictionary<string, Span> content = new(StringComparer.Ordinal) { [HandedPaper.Act] = _parsed.Spans[handed.Paper] };
        foreach (Slot slot in new[] { giver, taker }.OfType<Slot>()) content[slot.Key] = slot.At;
        return content.Count < FewestNamed ? null : Made(word, HandedPaper.Act, status, giver, new Slot(HandedPaper.Act, _parsed.Spans[handed.Paper], new HashSet<string>()), content, null);
    }

    private Assertion? Made(int word, string act, EventStatus status, Slot? doer, Slot? thing, SortedDictionary<string, Span> content, string? ordinal)
    {
        if (ClaimPhases.Of(status, _parsed, word) is not { } phase) return null;
        Span at = EventFinder.ClauseOf(_parsed, word);
        DayRange[] days = [.. _report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && at.Contains(t.Span)).Select(t => _story.On(t)?.Days).OfType<DayRange>()];
        return new(_report, word, act, EventKin.IsGeneral(_parsed, word) && act != HandedPaper.Act && !act.Contains(' ', StringComparison.Ordinal), status, phase, doer, thing, content, days, ordinal, Figures.Of(_report, at), at, _within[word]) { Reported = _story.DayOf(_report).Range };
    }

    /// <summary>Who is to do it where another verb carries it: "the delegation is set to attend", "asked the ministry to pay".</summary>
    private int Carried(int word)
    {
        for (int at = word, steps = 0; _parsed.Relations[at] is Relation.xcomp or Relation.conj && _parsed.Heads[at] is >= 0 and var over && steps < Deepest; at = over, steps++)
        {
            if (_parsed.Relations[at] == Relation.xcomp && _parsed.Child(over, Relation.obj) is >= 0 and var asked) return asked;
            if (_parsed.Subject(over) is >= 0 and var subject) return subject;
        }

        return -1;
    }

    private void Gather(int at, int depth, SortedDictionary<string, Span> content, ref string? ordinal)
    {
        if (depth >= Deepest) return;
        foreach (int child in _parsed.Children(at))
        {
            if (!Belongs(child)) continue;
            if (_parsed.Relations[child] is Relation.amod or Relation.nummod && EventFrame.IsOrdinal(_parsed, child)) ordinal ??= _parsed.Lemma(child);
            else if (KeyOf(child) is { } key) content.TryAdd(key, _parsed.Spans[child]);
            Gather(child, depth + 1, content, ref ordinal);
        }
    }

    /// <summary>It is part of the clause and no clause of its own.</summary>
    private bool Belongs(int child) => !_timed[child] && _parsed.Relations[child] switch
    {
        Relation.ccomp or Relation.advcl or Relation.advcl_relcl or Relation.acl_relcl or Relation.parataxis or Relation.csubj or Relation.discourse or Relation.vocative or Relation.punct or Relation.mark or Relation.aux or Relation.aux_pass or Relation.cop or Relation.det => false,
        Relation.conj => _parsed.Pos[child] is not Pos.VERB,
        _ => true,
    };

    private string? KeyOf(int token)
    {
        if (_parsed.Pos[token] is Pos.PROPN or Pos.PRON or Pos.NOUN && _story.EntityOf(_whom[token]) is { Type: not (ReferentType.Unnamed or ReferentType.Group) } entity) return $"@{entity.Main}";
        if (_parsed.Pos[token] is Pos.ADJ or Pos.PROPN && _sides.OfPeople(_parsed.Form(token)) is { } state) return $"@{state.Main}";
        return _parsed.Pos[token] switch
        {
            Pos.PROPN => _parsed.Lower(token),
            Pos.NOUN or Pos.ADJ or Pos.VERB when !EventKin.IsGeneral(_parsed, token) => EventKin.Of(_parsed, token),
            _ => null,
        };
    }

    private Slot? SlotOf(int token)
    {
        if (token < 0) return null;
        if (_parsed.Pos[token] == Pos.PRON && KeyOf(token) is null) return Speaker(token);
        HashSet<string> which = new(StringComparer.Ordinal);
        foreach (int child in _parsed.Children(token))
            if (_parsed.Relations[child] is Relation.amod or Relation.compound or Relation.nmod_poss or Relation.nmod && KeyOf(child) is { } word) which.Add(word);
        string? key = KeyOf(token) ?? (_parsed.Pos[token] is Pos.NOUN ? EventKin.Of(_parsed, token) : null);
        return key is null ? null : new(key, _parsed.Spans[token], which) { IsCertain = IsCertain(token) };
    }

    private bool IsCertain(int noun)
    {
        foreach (int child in _parsed.Children(noun))
            if (_parsed.Relations[child] is Relation.nmod_poss || _parsed.Lower(child) is "the" or "all" or "both" or "this" or "these" or "that") return true;
        return _parsed.HasChild(noun, "no");
    }

    /// <summary>"The ministry said it would pay": whom a pronoun of what somebody says means, where nothing else is known, is who says it.</summary>
    private Slot? Speaker(int pronoun) =>
        _parsed.Lower(pronoun) is "it" or "they" or "he" or "she" && _within[pronoun] is { Kind: StatementKind.Indirect, Speaker.Referents: [var one] } && _story.EntityOf(one) is { Type: not (ReferentType.Unnamed or ReferentType.Group) } entity
            ? new($"@{entity.Main}", _parsed.Spans[pronoun], new HashSet<string>())
            : null;
}
