using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>The states that one report tells of things and persons, in text order.</summary>
internal sealed class StateReader
{
    private const int LongestWords = 90, Near = 5;

    private readonly Joined _story;
    private readonly ReadReport _report;
    private readonly ParsedText _parsed;
    private readonly Referent?[] _whom;
    private readonly StateThings _things;

    private StateReader(Joined story, ReadReport report)
    {
        (_story, _report, _parsed, _whom) = (story, report, report.Parsed, report.WhomByToken());
        _things = new StateThings(story, report, _whom);
    }

    public static IEnumerable<StateTold> Of(Joined story, ReadReport report)
    {
        StateReader reader = new(story, report);
        for (int t = 0; t < report.Parsed.Count; t++)
            foreach (StateTold told in reader.At(t)) yield return told;
    }

    private IEnumerable<StateTold> At(int t)
    {
        if (_parsed.Pos[t] == Pos.VERB && Running(t) is (var runs, var form, var subject) && Told(t, t, new StateWord('i', "closed", runs, t), subject, form) is { } running) yield return running;
        if (_parsed.Pos[t] == Pos.VERB && CauseTold(t) is { } cause) yield return cause;
        if (_parsed.Lower(t) == "guilty" && Guilty(t) is { } guilty) yield return guilty;
        foreach (StateWord word in StateWords.At(_parsed, t))
            if (Read(t, word) is { } told) yield return told;
    }

    private StateTold? Read(int t, StateWord word)
    {
        // "Road A7: closed", "cause: not determined".
        if (word.Kind is 'v' or 'i' or 'a' && _parsed.Tags[t] is "VBN" or "VBD" or "JJ" && BeforeColon(t) is >= 0 and var label) return Told(t, t, word, label, Phrases.IsNot(_parsed.Lower(t - 1)) ? StateForm.NotYet : StateForm.Holds);
        if (word.Kind == 'o') return ByNoun(t, word);
        // "Holds all markets closed": an adjective that was taken for a verb.
        if (word.Kind is 'i' && _parsed.Tags[t] == "VBN" && _parsed.Relations[t] == Relation.xcomp && _parsed.Heads[t] is >= 0 and var kept && _parsed.Lemma(kept) is "keep" or "hold" or "leave" or "remain" or "stay") word = word with { Kind = 'a' };
        (int clause, int thing) = word.Kind switch
        {
            'a' => Adjective(t),
            'p' => OfPhrase(t, word.Last),
            's' => (_parsed.VerbAbove(word.Last), word.Last),
            'n' => _parsed.Preposition(t) is "in" or "to" or "into" || _parsed.Lower(t - 1) is "in" or "to" ? Above(t) : (-1, -1),
            _ => (t, Patient(t, word.Kind == 'i')),
        };
        if (thing < 0 || clause < 0 || StateForms.Of(_parsed, clause, t) is not { } form) return null;
        return Told(t, clause, word, thing, form);
    }

    private StateTold? Told(int t, int clause, StateWord word, int thing, StateForm form)
    {
        if (StateTellers.Denies(_report, _parsed.Spans[t], charge: word.Course == "court") || (form != StateForm.NotYet && StateTellers.IsAwaited(_report, _parsed.Spans[t])) || IsLetGo(t, word) || _things.Of(thing, word.Course) is not { } of || (of.Key == "kind trading" && StateSlips.IsDaily(_parsed, t))) return null;
        Span state = _parsed.SpanOf(t, word.Last + 1), words = Span.Hull(Span.Hull(_parsed.ShortPhrase(thing), state), _parsed.Spans[clause]);
        if (words.Length > LongestWords) words = Span.Hull(state, _parsed.Spans[clause]);
        if (form is not StateForm.Holds) words = StateForms.WithWhatIsAhead(_parsed, clause, words, LongestWords);
        return new StateTold(_report, word.Course, word.Step, form, of, new HashSet<Place>(NamedIn(_parsed.SentenceOf[t])), IsMain(clause) || StateSlips.IsOnlyVerb(_parsed, clause), _parsed.Relations[clause] is Relation.amod or Relation.acl && BeforeColon(t) < 0 && !StateSlips.IsOnlyVerb(_parsed, clause), DayOf(clause), _report.At(words)) { Doer = DoerOf(clause, thing) };
    }

    /// <summary>Who does it, where a name says so and not "the two parties": "the union accepted the offer", "the bank is prepared to accept it".</summary>
    private Entity? DoerOf(int clause, int thing) => _parsed.Pos[clause] == Pos.VERB && SubjectOf(clause) is >= 0 and var subject && subject != thing && _parsed.Pos[subject] == Pos.PROPN ? _story.EntityOf(_whom[subject]) : null;

    /// <summary>"Was questioned for five hours and then released" ends no trial.</summary>
    private bool IsLetGo(int t, StateWord word) => word is { Course: "court", Step: 8 } && _parsed.Lemma(t) == "release" && (_parsed.Lower(t + 1) is "on" or "without" or "pending" || (_parsed.Relations[t] == Relation.conj && _parsed.Lemma(_parsed.Heads[t]) is "question" or "interview" or "interrogate" or "arrest" or "detain" or "hold"));

    /// <summary>"Found him guilty", "was found not guilty" is a verdict; who pleads guilty or not is on trial.</summary>
    private StateTold? Guilty(int t)
    {
        int verb = t - 1;
        while (verb >= 0 && t - verb <= Near && _parsed.SentenceOf[verb] == _parsed.SentenceOf[t] && _parsed.Lemma(verb) is not ("find" or "plead")) verb--;
        if (verb < 0 || _parsed.Lemma(verb) is not ("find" or "plead") || VerbForm.IsOpen(_parsed, verb)) return null;
        bool pleads = _parsed.Lemma(verb) == "plead";
        int thing = _parsed.Child(verb, Relation.nsubj_pass), last = Phrases.IsNot(_parsed.Lower(t - 1)) ? t - 2 : t - 1;
        if (thing < 0) thing = pleads ? SubjectOf(verb) : last > verb ? last : -1;
        return thing < 0 ? null : Told(verb, verb, new StateWord('v', "court", pleads ? 4 : 5, t), thing, StateForm.Holds);
    }

    /// <summary>"Was caused by a cable", "a power cut had caused the delay", "traced the virus to a worker": the cause is known.</summary>
    private StateTold? CauseTold(int verb)
    {
        if (_parsed.Lemma(verb) is not ("cause" or "trigger" or "trace") || VerbForm.IsOpen(_parsed, verb) || _parsed.HasNot(verb) || StateTellers.Denies(_report, _parsed.Spans[verb], charge: false)) return null;
        int passive = _parsed.Child(verb, Relation.nsubj_pass), thing = passive >= 0 ? passive : _parsed.Child(verb, Relation.obj);
        if (thing < 0 || _parsed.Pos[thing] != Pos.NOUN || !Which.Of(_parsed, thing).IsTheOne) return null;
        int by = _parsed.Child(verb, Relation.obl_agent, Relation.obl);
        // "Traced the virus to a worker": trees hang the end on the noun now and then.
        if (_parsed.Lemma(verb) == "trace" && !(by >= 0 && _parsed.Preposition(by) == "to")) by = _parsed.Child(thing, Relation.nmod);
        bool told = _parsed.Lemma(verb) == "trace" ? by >= 0 && _parsed.Preposition(by) == "to" : passive < 0 ? SubjectOf(verb) >= 0 : by >= 0 && _parsed.Preposition(by) == "by";
        Span words = Span.Hull(_parsed.Spans[verb], _parsed.ShortPhrase(by >= 0 ? by : thing));
        return told ? new StateTold(_report, "known", 1, StateForm.Holds, new StateThing("kind cause", thing, null, Which.Of(_parsed, thing)), new HashSet<Place>(NamedIn(_parsed.SentenceOf[verb])), IsMain(verb), false, DayOf(verb), _report.At(words)) : null;
    }

    /// <summary>"Road A7: closed": the noun that ends what stands before the colon; -1 where none does.</summary>
    private int BeforeColon(int t)
    {
        int colon = Phrases.IsNot(_parsed.Lower(t - 1)) ? t - 2 : t - 1;
        return colon > 0 && _parsed.Lower(colon) == ":" && _parsed.Pos[colon - 1] is Pos.NOUN or Pos.PROPN ? colon - 1 : -1;
    }

    /// <summary>"The closure of the bridge was lifted", "ordered the closure of the bridge", "announced her resignation".</summary>
    private StateTold? ByNoun(int noun, StateWord word)
    {
        if (_parsed.Relations[noun] is not (Relation.obj or Relation.nsubj or Relation.nsubj_pass) || _parsed.Heads[noun] is not (>= 0 and var verb) || _parsed.Pos[verb] != Pos.VERB || StateForms.Of(_parsed, verb, verb) is not { } form) return null;
        int thing = Belonging(noun);
        if (thing < 0) return null;
        bool ends = _parsed.Lemma(verb) is "lift" or "end" or "cancel" or "reverse" or "revoke" or "withdraw";
        if (!ends) return _parsed.Lemma(verb) is "announce" or "order" or "confirm" or "report" or "begin" or "start" or "force" or "cause" or "approve" or "complete" or "hand" or "win" or "give" ? Told(noun, verb, word, thing, form) : null;
        return word is { Course: "closed", Step: 0 } ? Told(noun, verb, word with { Step = 1 }, thing, form) : null;
    }

    /// <summary>Whose or of what a noun is: "the closure of the bridge", "the bridge's closure", "her resignation".</summary>
    private int Belonging(int noun)
    {
        foreach (int child in _parsed.Children(noun))
            if (_parsed.Relations[child] == Relation.nmod_poss || (_parsed.Relations[child] == Relation.nmod && _parsed.Preposition(child) == "of")) return child;
        return -1;
    }

    /// <summary>Of what a phrase tells: "the fire is under control", "was brought under control", "a man on the run".</summary>
    private (int Clause, int Thing) OfPhrase(int first, int last)
    {
        int head = last;
        for (int t = first; t <= last; t++)
            if (_parsed.Heads[t] < first || _parsed.Heads[t] > last) head = t;
        if (_parsed.Child(head, Relation.nsubj) is >= 0 and var own) return (head, own);
        if (_parsed.Heads[head] is >= 0 and var noun && _parsed.Pos[noun] is Pos.NOUN or Pos.PROPN && noun < first) return (head, noun);
        int verb = _parsed.VerbAbove(head);
        if (verb < 0) return (-1, -1);
        int thing = _parsed.Child(verb, Relation.nsubj_pass);
        if (thing < 0 && _parsed.Lemma(verb) is "bring" or "put" or "place" or "keep" or "hold" or "leave" or "get") thing = _parsed.Child(verb, Relation.obj);
        return (verb, thing < 0 && _parsed.Lemma(verb) is "be" or "remain" or "stay" or "keep" or "get" or "come" or "go" ? SubjectOf(verb) : thing);
    }

    /// <summary>What a clause of its own tells is the news; what hangs on a noun or a verb is often told again.</summary>
    private bool IsMain(int clause) => _parsed.Relations[clause] is Relation.root or Relation.ccomp or Relation.conj or Relation.parataxis;

    /// <summary>The one day that the clause gives; null where it gives none or several.</summary>
    private DateOnly? DayOf(int clause)
    {
        Span sentence = _parsed.SentenceSpan(_parsed.SentenceOf[clause]);
        DateOnly?[] days = [.. _report.Times.Where(x => x.Kind is TimeKind.Date or TimeKind.Time && sentence.Contains(x.Span) && _parsed.TokenAt(x.Span.End - 1) is var at && at < _parsed.Count && (at == clause || _parsed.VerbAbove(at) == clause)).Select(x => _story.On(x)?.Days.Latest).Distinct()];
        return days is [{ } one] ? one : null;
    }

    /// <summary>What the state is of: what is acted on, or, of a verb that is told of its subject, who or what does it.</summary>
    private int Patient(int verb, bool alsoOfSubject)
    {
        int passive = _parsed.Child(verb, Relation.nsubj_pass), thing = _parsed.Child(verb, Relation.obj);
        if (passive >= 0) return passive;
        // "Resumed this Friday": the day is taken for an object now and then.
        if (thing >= 0 && _report.Times.Any(x => x.Span.Overlaps(_parsed.Spans[thing]))) thing = -1;
        if (thing >= 0) return thing;
        if (_parsed.Tags[verb] == "VBN" && _parsed.Relations[verb] is Relation.acl or Relation.amod) return _parsed.Heads[verb];
        if (StateSlips.Gerund(_parsed, verb) is >= 0 and var gerund) return gerund;
        if (alsoOfSubject || IsBare(verb)) return SubjectOf(verb);
        // "Lund, 63, is charged": what acts is taken for the subject of the active now and then.
        return _parsed.HasChild(verb, "was", "were", "been", "is", "are", "be") ? _parsed.Tags[verb] is "VBN" or "VBD" ? SubjectOf(verb) : -1 : RightOf(verb);
    }

    /// <summary>"Tuba found in a ditch", "two suspects arrested": headlines and logs leave out "was".</summary>
    private bool IsBare(int verb) =>
        _parsed.Tags[verb] is "VBN" or "VBD" && _parsed.Relations[verb] == Relation.root && _parsed.Child(verb, Relation.aux, Relation.aux_pass) < 0 && _parsed.Child(verb, Relation.ccomp, Relation.xcomp) < 0
        && _parsed.Child(verb, Relation.nsubj) is >= 0 and var subject && subject < verb && _parsed.Pos[subject] == Pos.NOUN && (_parsed.Pos[Math.Min(verb + 1, _parsed.Count - 1)] is Pos.ADP or Pos.PUNCT or Pos.NUM or Pos.ADV || verb + 1 >= _parsed.Count);

    /// <summary>"Arrested Ola Lund, a clerk": an apposition hides the object from the tree; then the noun or name right behind.</summary>
    private int RightOf(int verb)
    {
        int noun = -1;
        for (int t = verb + 1; t < _parsed.Count && _parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM or Pos.NOUN or Pos.PROPN; t++)
        {
            if (_story.EntityOf(_whom[t]) is { Type: ReferentType.Person }) return t;
            if (_parsed.Pos[t] is Pos.NOUN or Pos.PROPN) noun = t;
        }

        return noun;
    }

    /// <summary>"The road is closed", "the road will stay shut", "the closed road".</summary>
    private (int Clause, int Thing) Adjective(int t)
    {
        if (_parsed.Relations[t] == Relation.amod && _parsed.Heads[t] is >= 0 and var noun) return _parsed.Pos[noun] == Pos.NOUN && _parsed.Lemma(noun) is "state" or "condition" ? Above(noun) : (t, noun);
        if (_parsed.Child(t, Relation.nsubj) is >= 0 and var own) return (t, own);
        return _parsed.Relations[t] == Relation.xcomp && _parsed.Heads[t] is >= 0 and var verb && _parsed.Pos[verb] == Pos.VERB ? (verb, _parsed.Lemma(verb) is "keep" or "hold" or "leave" or "declare" or "find" ? Patient(verb, true) : SubjectOf(verb)) : (-1, -1);
    }

    /// <summary>Whom or what the verb above a noun tells of: "was taken to hospital", "is in custody".</summary>
    private (int Clause, int Thing) Above(int noun)
    {
        if (_parsed.Child(noun, Relation.nsubj, Relation.nsubj_pass) is >= 0 and var own) return (noun, own);
        int verb = _parsed.VerbAbove(noun);
        if (verb < 0) return (-1, -1);
        // "Took two children to hospital", "faces years in prison", "is taking his case to prison": of what is moved, or of who comes into it.
        int thing = _parsed.Child(verb, Relation.nsubj_pass);
        bool moves = _parsed.Lemma(verb) is "take" or "send" or "bring" or "rush" or "convey" or "remand" or "hold";
        if (thing < 0 && moves) thing = _parsed.Child(verb, Relation.obj);
        // "The guard was led out and taken to hospital"; a log leaves out "was".
        if (thing < 0 && moves && _parsed.Relations[verb] is Relation.conj) thing = SubjectOf(verb);
        if (thing < 0 && _parsed.Lemma(verb) is "be" or "remain" or "stay" or "lie" or "face" or "spend") thing = SubjectOf(verb);
        return (verb, thing);
    }

    private int SubjectOf(int verb)
    {
        if (_parsed.Subject(verb) is >= 0 and var own) return own;
        return _parsed.Relations[verb] is Relation.xcomp or Relation.conj && _parsed.Heads[verb] is >= 0 and var above ? _parsed.Subject(above) : -1;
    }

    /// <summary>"Trains run again", "will ring once more": what had stopped goes on; "no trains run", "no longer rings": it has stopped.</summary>
    private (int Step, StateForm Form, int Subject)? Running(int verb)
    {
        if (_parsed.Child(verb, Relation.nsubj) is not (>= 0 and var subject) || StateWords.IsWord(_parsed.Lemma(verb)) || _parsed.Child(verb, Relation.xcomp, Relation.ccomp) >= 0) return null;
        if (IsNo(subject)) return VerbForm.IsOpen(_parsed, verb) || _parsed.Tags[verb] == "VBD" ? null : (0, StateForm.Holds, subject);
        if (!IsAgain(verb) || _parsed.HasNot(verb) || StateForms.Of(_parsed, verb, verb) is not { } form) return null;
        return (1, form, subject);
    }

    private bool IsNo(int noun)
    {
        foreach (int child in _parsed.Children(noun))
            if (child < noun && _parsed.Lower(child) == "no") return _parsed.Pos[noun] == Pos.NOUN && _parsed.Tags[noun] == "NNS";
        return false;
    }

    private bool IsAgain(int verb)
    {
        foreach (int child in _parsed.Children(verb))
            if (_parsed.Lower(child) == "again") return true;
        return _parsed.Lower(verb + 1) == "once" && _parsed.Lower(verb + 2) == "more";
    }

    private IEnumerable<Place> NamedIn(int sentence)
    {
        SentenceRange range = _parsed.Sentences[sentence];
        for (int t = range.First; t < range.End; t++)
            if (_parsed.Pos[t] == Pos.PROPN && _story.EntityOf(_whom[t]) is { } who) yield return who.Main;
    }
}
