using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>The states that one report tells of things and persons, in text order.</summary>
internal sealed class StateReader
{
    /// <summary>en.courses.txt: by word, the courses it is a step of.</summary>
    private static readonly FrozenDictionary<string, Word[]> Words = WordList.Read(typeof(StateReader), "en.courses.txt").Select(l => l.Split(' ')).GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => new Word(p[1][0], p[2], p[3][0] - '0')).ToArray(), StringComparer.Ordinal);

    /// <summary>en.kinds-of-service.txt.</summary>
    private static readonly FrozenDictionary<string, string> Kinds = WordList.Read(typeof(StateReader), "en.kinds-of-service.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private const int Farthest = 4, LongestWords = 90;

    private readonly Joined _story;
    private readonly ReadReport _report;
    private readonly ParsedText _parsed;
    private readonly Referent?[] _whom;

    private StateReader(Joined story, ReadReport report) => (_story, _report, _parsed, _whom) = (story, report, report.Parsed, report.WhomByToken());

    private readonly record struct Word(char Kind, string Course, int Step);

    public static IEnumerable<StateTold> Of(Joined story, ReadReport report)
    {
        StateReader reader = new(story, report);
        for (int t = 0; t < report.Parsed.Count; t++)
            foreach (StateTold told in reader.At(t)) yield return told;
    }

    private IEnumerable<StateTold> At(int t)
    {
        if (_parsed.Pos[t] == Pos.VERB && Running(t) is (var runs, var form, var subject) && Told(t, t, new Word('i', "closed", runs), subject, form) is { } running) yield return running;
        foreach (Word word in WordsAt(t))
            if (Read(t, word) is { } told) yield return told;
    }

    private Word[] WordsAt(int t)
    {
        if (_parsed.Pos[t] == Pos.VERB)
        {
            int particle = _parsed.Child(t, Relation.compound_prt);
            string with = _parsed.Lower(particle >= 0 ? particle : t + 1);
            if (Words.TryGetValue($"{_parsed.Lemma(t)}-{with}", out Word[]? both)) return both;
            // "Sent him to prison": the noun is taken for an infinitive.
            if (_parsed.Lower(t - 1) != "to" || !Words.TryGetValue(_parsed.Lower(t), out Word[]? verb) || verb[0].Kind != 'n') return Words.TryGetValue(_parsed.Lemma(t), out verb) ? [.. verb.Where(w => w.Kind is 'v' or 'i')] : [];
        }

        char kind = _parsed.Pos[t] == Pos.ADJ ? 'a' : _parsed.Pos[t] == Pos.NOUN || _parsed.Tags[t] == "VB" ? 'n' : ' ';
        return kind != ' ' && Words.TryGetValue(_parsed.Lower(t), out Word[]? words) ? [.. words.Where(w => w.Kind == kind)] : [];
    }

    private StateTold? Read(int t, Word word)
    {
        (int clause, int thing) = word.Kind switch
        {
            'a' => Adjective(t),
            'n' => _parsed.Preposition(t) is "in" or "to" or "into" || _parsed.Lower(t - 1) is "in" or "to" ? Above(t) : (-1, -1),
            _ => (t, Patient(t, word.Kind == 'i')),
        };
        if (thing < 0 || Form(clause, t) is not { } form) return null;
        return Told(t, clause, word, thing, form);
    }

    private StateTold? Told(int t, int clause, Word word, int thing, StateForm form)
    {
        if (IsNotAsserted(t)) return null;
        (int at, Entity? who) = Stands(thing);
        // "The acquittal of Ola Lund is quashed" is a state of Lund.
        if (word.Course == "court" && who is null && at >= 0) who = Condemned(at);
        if (word.Course == "court" && who is null) return null;
        if (at < 0 || (who is null && _parsed.Pos[at] != Pos.NOUN) || (who is not null && word.Course is not ("court" or "body" or "missing"))) return null;
        Span words = Span.Hull(Span.Hull(_parsed.ShortPhrase(thing), _parsed.Spans[t]), _parsed.Spans[clause]);
        if (words.Length > LongestWords) words = Span.Hull(_parsed.Spans[t], _parsed.Spans[clause]);
        HashSet<Place> named = [.. NamedIn(_parsed.SentenceOf[t])];
        string? kind = who is null && word.Course == "closed" ? Kinds.GetValueOrDefault(_parsed.Lemma(at)) : null;
        return new StateTold(_report, word.Course, word.Step, form, who is not null ? KeyOf(who) : kind is not null ? $"kind {kind}" : EventKin.Of(_parsed, at), at, who, Which.Of(_parsed, at), named, _report.At(words));
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
        if (alsoOfSubject) return SubjectOf(verb);
        return _parsed.HasChild(verb, "was", "were", "been", "is", "are", "be") ? -1 : RightOf(verb);
    }

    /// <summary>"Arrested Ola Lund, a clerk": an apposition hides the object from the tree; then the noun or name right behind.</summary>
    private int RightOf(int verb)
    {
        int noun = -1;
        for (int t = verb + 1; t < _parsed.Count && _parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM or Pos.NOUN or Pos.PROPN; t++)
        {
            if (_parsed.Pos[t] == Pos.PROPN) return t;
            if (_parsed.Pos[t] == Pos.NOUN) noun = t;
        }

        return noun;
    }

    /// <summary>"The road is closed", "the road will stay shut", "the closed road".</summary>
    private (int Clause, int Thing) Adjective(int t)
    {
        if (_parsed.Relations[t] == Relation.amod && _parsed.Heads[t] is >= 0 and var noun) return _parsed.Pos[noun] == Pos.NOUN && _parsed.Lemma(noun) is "state" or "condition" ? Above(noun) : (t, noun);
        if (_parsed.Child(t, Relation.nsubj) is >= 0 and var own) return (t, own);
        return _parsed.Relations[t] == Relation.xcomp && _parsed.Heads[t] is >= 0 and var verb && _parsed.Pos[verb] == Pos.VERB ? (verb, _parsed.Lemma(verb) is "keep" or "hold" or "leave" or "declare" ? Patient(verb, true) : SubjectOf(verb)) : (-1, -1);
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
        if (_parsed.Child(verb, Relation.nsubj) is not (>= 0 and var subject) || Words.ContainsKey(_parsed.Lemma(verb)) || _parsed.Child(verb, Relation.xcomp, Relation.ccomp) >= 0) return null;
        if (IsNo(subject)) return VerbForm.IsOpen(_parsed, verb) || _parsed.Tags[verb] == "VBD" ? null : (0, StateForm.Holds, subject);
        if (!IsAgain(verb) || _parsed.HasNot(verb) || Form(verb, verb) is not { } form) return null;
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

    /// <summary>Null where the words leave it open, or tell of something that was so before.</summary>
    private StateForm? Form(int clause, int word)
    {
        if (VerbForm.IsOpen(_parsed, clause)) return _parsed.Lemma(word) == "return" && _parsed.HasChild(clause, "may", "can") ? StateForm.Ahead : null;
        if (_parsed.Lemma(clause) is "face") return StateForm.Ahead;
        bool not = _parsed.HasNot(clause) || _parsed.HasNot(word);
        if (_parsed.HasChild(clause, "had")) return null;
        if (_parsed.Pos[clause] == Pos.VERB && VerbForm.Of(_parsed, clause, false) is var form and not null)
            return form.Value switch { { Done: false } => StateForm.NotYet, { When: DeedTime.Ahead } when clause == word => StateForm.Ahead, _ => StateForm.Holds };
        if (not) return StateForm.NotYet;
        if (_parsed.Pos[clause] != Pos.VERB) return StateForm.Holds;
        // "Is closed", "are turned off", "trains run again"; a bare participle behind its noun.
        bool present = _parsed.HasChild(clause, "is", "are", "'s", "remains", "being") || _parsed.Tags[clause] is "VBZ" or "VBP" || (_parsed.Tags[clause] == "VBN" && _parsed.Relations[clause] is Relation.acl or Relation.amod);
        return present && !_parsed.HasChild(clause, "to") ? StateForm.Holds : null;
    }

    /// <summary>The word that the thing is known by, and who it is; of a pronoun the noun that it stands for.</summary>
    private (int At, Entity? Who) Stands(int thing)
    {
        if ((Person(thing) ?? RightBehind(thing)) is { } person) return (thing, person);
        if (_parsed.Pos[thing] is Pos.NOUN) return (thing, Apposed(thing));
        if (_story.EntityOf(_whom[thing]) is { } who) return (thing, who);
        if (_parsed.Pos[thing] != Pos.PRON || _whom[thing] is not { } referent) return (-1, null);
        Mention? noun = referent.Mentions.LastOrDefault(m => m.Kind == MentionKind.Noun && m.Span.End <= _parsed.Spans[thing].Start);
        for (int t = noun is null ? -1 : _parsed.TokenAt(noun.Span.End - 1), steps = 0; steps < Farthest && t >= 0; t--, steps++)
            if (_parsed.Pos[t] == Pos.NOUN) return (t, null);
        return (-1, null);
    }

    private Entity? Person(int token) => _story.EntityOf(_whom[token]) is { Type: ReferentType.Person } person ? person : null;

    /// <summary>Of a full name its words: one who is named only once in each of two reports may have been taken for two.</summary>
    private static string KeyOf(Entity who) => who.Name.Contains(' ', StringComparison.Ordinal) ? $"@{who.Name}" : $"@{who.Main}";

    private Entity? Condemned(int noun)
    {
        if (_parsed.Lemma(noun) is not ("acquittal" or "conviction" or "sentence" or "verdict" or "judgment" or "arrest" or "detention")) return null;
        foreach (int t in _parsed.TokensOf(_parsed.Phrase(noun)))
            if (Person(t) is { } person) return person;
        return null;
    }

    /// <summary>"The night watchman, Ola Lund", "former mayor Ola Lund": the noun is the office of the name.</summary>
    private Entity? Apposed(int noun)
    {
        foreach (int child in _parsed.Children(noun))
            if (_parsed.Relations[child] is Relation.appos or Relation.flat && Person(child) is { } person) return person;
        return RightBehind(noun + 1);
    }

    /// <summary>The person of a run of names: of "Ola Lund" the reading may have only "Lund".</summary>
    private Entity? RightBehind(int first)
    {
        for (int t = first; t < _parsed.Count && t < first + Farthest && _parsed.Pos[t] == Pos.PROPN; t++)
            if (Person(t) is { } person) return person;
        return null;
    }

    private bool IsNotAsserted(int t) => _report.Statements.Where(s => s.ContentHull.Contains(_parsed.Spans[t])).MinBy(s => s.ContentHull.Length) is { } said && (said.Question || said.Act is Act.Deny or Act.Accuse);

    private IEnumerable<Place> NamedIn(int sentence)
    {
        SentenceRange range = _parsed.Sentences[sentence];
        for (int t = range.First; t < range.End; t++)
            if (_parsed.Pos[t] == Pos.PROPN && _story.EntityOf(_whom[t]) is { } who) yield return who.Main;
    }
}
