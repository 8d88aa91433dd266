using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Deeds;

/// <summary>The deeds that one report tells, in text order.</summary>
internal sealed class DeedReader
{
    /// <summary>en.one-act.txt: verbs for one act that are not of one family, with the family of the act.</summary>
    private static readonly FrozenDictionary<string, string> Acts = WordList.Read(typeof(DeedReader), "en.one-act.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => EventKin.OfWord(p[1]), StringComparer.Ordinal);

    private readonly Joined _story;
    private readonly ReadReport _report;
    private readonly ParsedText _parsed;
    private readonly int? _told;
    private readonly Referent?[] _whom;
    private readonly HashSet<int> _cues;
    private readonly Dictionary<int, TimeExpression[]> _times;
    private readonly Dictionary<int, HashSet<Entity>> _named = [];

    private DeedReader(Joined story, ReadReport report, int? told)
    {
        (_story, _report, _parsed, _told) = (story, report, report.Parsed, told);
        _whom = report.WhomByToken();
        _cues = [.. report.Statements.Where(s => s.Cue is not null).Select(s => _parsed.TokenAt(s.Cue!.Value.Start))];
        _times = report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time).GroupBy(t => SentenceAt(t.Span.Start)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public static IEnumerable<Deed> Of(Joined story, ReadReport report)
    {
        DeedReader reader = new(story, report, story.DayOf(report).Value?.DayNumber);
        for (int t = 0; t < report.Parsed.Count; t++)
        {
            if (report.Parsed.Pos[t] != Pos.VERB) continue;
            if (!reader._cues.Contains(t) && reader.Read(t, open: false) is { } deed) yield return deed;
            if (reader.Willed(t) is { } willed) yield return willed;
        }
    }

    /// <summary>What is only asked for, possible or a condition ("until it signs", "may sign"), or was to be done: as if it were still ahead.</summary>
    public static IEnumerable<Deed> OpenOf(Joined story, ReadReport report)
    {
        DeedReader reader = new(story, report, story.DayOf(report).Value?.DayNumber);
        for (int t = 0; t < report.Parsed.Count; t++)
            if (report.Parsed.Pos[t] == Pos.VERB && !reader._cues.Contains(t) && VerbForm.MayCome(report.Parsed, t) && reader.Read(t, open: true) is { } deed) yield return deed;
    }

    private Deed? Read(int verb, bool open)
    {
        Statement? said = _report.Innermost(_parsed.Spans[verb]);
        if (said is { Question: true } || (said is null && IsUnderDenial(verb))) return null;
        bool denied = said is { Act: Act.Deny, Negated: false };
        if (NominalDeeds.Of(_report, verb) is var (noun, fate)) return open ? null : Told(verb, noun, fate, said, denied);
        if ((open ? new VerbForm(DeedTime.Ahead, true) : VerbForm.Of(_parsed, verb, said is { Act: Act.Accuse or Act.Deny }) ?? Coming(verb)) is not { } form || (form.Done && !denied && IsUnreal(verb, said))) return null;
        Arguments who = Arguments.Of(_report, verb);
        if (who.Thing < 0 || Name(who.Thing) is not { } thing) return null;
        Span words = Span.Hull(Span.Hull(_parsed.Spans[verb], _parsed.ShortPhrase(who.Thing)), who.Doer >= 0 ? _parsed.ShortPhrase(who.Doer) : _parsed.Spans[verb]);
        bool given = _parsed.Pos[who.Thing] == Pos.NOUN && HandOver.IsPaper(_parsed, who.Thing) && HandOver.IsGivenOrCome(_parsed, verb);
        // Who gets a paper does not give it: giver and taker tell of one delivery.
        if (given && HandOver.IsGot(_parsed, verb)) who = who with { Doer = -1 };
        string act = given ? HandOver.Delivery : ActOf(verb);
        Deed deed = Made(verb, act, thing, who, form.Done != denied, form.When, said, words) with { IsSubject = who.IsSubject && !given && act != WilledActs.Ordering, ByHimAlone = who.ByHimAlone, IsGeneral = !given && act == EventKin.Of(_parsed, verb) && EventKin.IsGeneral(_parsed, verb) };
        // "The verdict announced for Saturday was not handed down": not on that day.
        return deed.Day is null && NominalDeeds.SetFor(_parsed, who.Thing) is >= 0 and var set && DayOf(set) is ({ } day, var at) ? deed with { Day = day, DayAt = at } : deed;
    }

    /// <summary>What is ordered or voted as a deed of its own ("ordered the gates to be opened" is the giving of an order to open), and "goes on trial".</summary>
    private Deed? Willed(int verb)
    {
        if (WilledActs.Of(_parsed, verb) is not var (act, thing, what) || (VerbForm.Of(_parsed, verb, false) ?? Coming(verb)) is not { } form || form.When != DeedTime.Past && act != EventKin.OfWord("begin")) return null;
        Statement? said = _report.Innermost(_parsed.Spans[verb]);
        if (said is { Question: true } || IsUnderDenial(verb) || said is { Act: Act.Deny } || IsUnreal(verb, said)) return null;
        int doer = act == EventKin.OfWord("begin") ? -1 : WilledActs.Doer(_parsed, verb);
        Span words = what >= 0 ? Span.Hull(_parsed.Spans[verb], _parsed.Spans[what]) : _parsed.Spans[verb];
        Deed deed = Made(verb, act, thing, new Arguments(doer, what >= 0 ? what : verb, false, false), form.Done, form.When, said, words) with { Which = WilledActs.WhichOf(_parsed, verb, act, what), IsSubject = act == EventKin.OfWord("begin") };
        return what >= 0 && deed.Day is null && DayOf(what) is ({ } day, var at) ? deed with { Day = day, DayAt = at, Clock = ClockOf(what) } : deed;
    }

    /// <summary>"Opens on 3 March", told before: a plan in the form of the present.</summary>
    private VerbForm? Coming(int verb) =>
        _parsed.Tags[verb] is "VBZ" or "VBP" && !_parsed.HasNot(verb) && !VerbForm.IsOpen(_parsed, verb) && _told is { } told && DayOf(verb).Day > told ? new VerbForm(DeedTime.Ahead, true) : null;

    /// <summary>The family of the verb; with its particle that of the noun made of both: "walk out", "walkout".</summary>
    private string ActOf(int verb)
    {
        string particle = _parsed.Lower(verb + 1);
        if (particle is "out" or "off" or "over" or "down" or "up" && EventKin.FamilyOf(_parsed.Lemma(verb) + particle) is { } both) return both;
        if (_parsed.Lemma(verb) is "issue" or "make" or "come" or "give" && Arguments.Of(_report, verb) is { Thing: >= 0 and var order } && _parsed.Lemma(order) == "order") return WilledActs.Ordering;
        // "The museum will open its doors again": it reopens.
        if (_parsed.Lemma(verb) is "open" or "start" or "run" && _parsed.HasChild(verb, "again")) return EventKin.OfWord("reopen");
        if (_parsed.Lemma(verb) == "go" && _parsed.Lower(verb + 1) == "to" && _parsed.Child(verb, Relation.nsubj) is >= 0 and var prize && _parsed.Lemma(prize) is "prize" or "award" or "title" or "medal") return EventKin.OfWord("win");
        // "The talks were led by Lund": chaired.
        if (_parsed.Lemma(verb) == "lead" && _parsed.Child(verb, Relation.nsubj_pass) is >= 0 and var led && _parsed.Lemma(led) is "talk" or "talks" or "meeting" or "session" or "hearing" or "panel") return EventKin.OfWord("chair");
        // "Got the only goal": scored it.
        if (_parsed.Lemma(verb) is "get" or "net" or "grab" or "hit" && _parsed.Child(verb, Relation.obj) is >= 0 and var goal && _parsed.Lemma(goal) is "goal" or "winner" or "equaliser" or "equalizer") return EventKin.OfWord("score");
        if (_parsed.Lemma(verb) == "find" && _parsed.HasChild(verb, "guilty")) return EventKin.OfWord(_parsed.HasNot(verb) || _parsed.Lower(verb + 1) == "not" ? "acquit" : "convict");
        // "Ran aground": the verb alone tells of many things.
        if (verb + 1 < _parsed.Count && Arguments.IsWhither(_parsed, verb + 1)) return $"{EventKin.Of(_parsed, verb)} {_parsed.Lower(verb + 1)}";
        // "Turned the offer down", "had the case thrown out": the particle stands behind what is acted on.
        if (_parsed.Child(verb, Relation.compound_prt) is >= 0 and var apart) particle = _parsed.Lower(apart);
        return Acts.GetValueOrDefault($"{_parsed.Lemma(verb)}-{particle}") ?? Acts.GetValueOrDefault(_parsed.Lemma(verb)) ?? EventKin.Of(_parsed, verb);
    }

    /// <summary>"Few think that he sold it", "rumours that he sold it are false": told by nobody. Whoever accuses somebody of it tells it.</summary>
    private bool IsUnreal(int verb, Statement? said) => said is not { Act: Act.Accuse } && StatusReader.Read(_parsed, verb).Status is EventStatus.Doubtful or EventStatus.Denied;

    /// <summary>"Denied that tickets had been sold", where no speaker was found: it tells nothing of the deed.</summary>
    private bool IsUnderDenial(int verb)
    {
        // "Ada Lund, head of the line, denied that": behind an apposition the verb is taken for a participle.
        for (int t = _parsed.Sentences[_parsed.SentenceOf[verb]].First; t < verb; t++)
            if (_parsed.Pos[t] == Pos.VERB && _parsed.Lemma(t) == "deny" && _parsed.Lower(t + 1) is not ",") return true;
        for (int at = verb; _parsed.Relations[at] is Relation.ccomp or Relation.xcomp or Relation.conj or Relation.advcl && _parsed.Heads[at] is >= 0 and var above; at = above)
            if (_parsed.Lemma(above) is "deny" or "doubt" or "dispute") return true;
        return false;
    }

    /// <summary>"The vote on the budget is set for Monday" tells of a vote, and of the budget.</summary>
    private Deed? Told(int verb, int noun, Fate fate, Statement? said, bool denied)
    {
        int thing = NominalDeeds.Thing(_parsed, noun);
        if (Name(thing) is not { } name || VerbForm.Of(_parsed, verb, false) is var form && fate is not Fate.Set && form is null) return null;
        bool not = form is { Done: false };
        if (not && fate is Fate.CalledOff or Fate.Moved) return null;
        DeedTime when = fate is Fate.Set or Fate.Moved || form is { When: DeedTime.Ahead } ? DeedTime.Ahead : DeedTime.Past;
        string family = EventKin.Of(_parsed, noun), act = thing == noun ? OneMatter.Bare : Acts.GetValueOrDefault(family, family);
        return Made(verb, act, name, new Arguments(-1, thing, true, false), fate != Fate.CalledOff && !not && !denied, when, said, Span.Hull(_parsed.ShortPhrase(noun), _parsed.Spans[verb])) with { IsNominal = true, IsSubject = true, IsMoved = fate == Fate.Moved } is var deed && deed.Day is null && NominalDeeds.SetFor(_parsed, noun) is >= 0 and var participle && DayOf(participle) is ({ } day, var at)
            ? deed with { Day = day, DayAt = at } : deed;
    }

    private Deed Made(int verb, string act, string thing, Arguments who, bool done, DeedTime when, Statement? said, Span words)
    {
        (int? day, Span? dayAt) = DayOf(verb);
        Teller? source = Teller.Of(_story, _report, said);
        return new Deed(_report, verb, act, thing, who.Thing, Which.Of(_parsed, who.Thing), who.Doer, who.Doer < 0 ? null : WhoAt(who.Doer), done, when, day, _told, said, source, _report.Report.At(words))
        {
            Named = new HashSet<Place>(NamedIn(_parsed.SentenceOf[verb]).Where(e => !ReferenceEquals(e, source?.Who)).Select(e => e.Main)),
            NamedWithIt = new HashSet<Place>(NamedWith(verb, who.Thing).Where(e => !ReferenceEquals(e, source?.Who)).Select(e => e.Main)),
            DayAt = dayAt,
            Within = TimesOf(verb) is [{ } only] ? _story.On(only)?.Days : null,
            Clock = ClockOf(verb),
        };
    }

    /// <summary>"The contractor, Lund Works": whom the apposition names.</summary>
    private Entity? Named(int token) =>
        _parsed.Pos[token] == Pos.NOUN && _parsed.Child(token, Relation.appos) is >= 0 and var name && _parsed.Pos[name] == Pos.PROPN && _story.EntityOf(_whom[name]) is { Type: ReferentType.Organisation or ReferentType.Person } named ? named : _story.EntityOf(_whom[token]);

    /// <summary>The family of a noun; of a name or a pronoun whom it names; null where that is not clear.</summary>
    private string? Name(int token)
    {
        Entity? who = Named(token);
        if (_parsed.Pos[token] == Pos.NOUN && who is not null && !ReferenceEquals(who, _story.EntityOf(_whom[token]))) return $"@{who.Main}";
        // At the head of a sentence a surname is taken for a noun now and then.
        bool isName = who is { Type: ReferentType.Person } && char.IsUpper(_parsed.Form(token)[0]) && who.Name.Split(' ').Contains(_parsed.Form(token), StringComparer.Ordinal);
        if (_parsed.Pos[token] is Pos.NOUN && !isName) return EventKin.Of(_parsed, token);
        return who is not null ? $"@{who.Main}" : _parsed.Pos[token] is Pos.PROPN ? "@" + _parsed.Lower(token) : null;
    }

    /// <summary>The first whom a phrase names; of a person's the name, not the office before it.</summary>
    private Entity? WhoAt(int token)
    {
        Span phrase = _parsed.Phrase(token);
        foreach (int t in _parsed.TokensOf(phrase))
            if (_story.EntityOf(_whom[t]) is { Type: ReferentType.Person } person) return person;
        return _story.EntityOf(_whom[token]);
    }

    /// <summary>The one day among the times that hang on the verb, with its words.</summary>
    private (int? Day, Span? At) DayOf(int verb)
    {
        TimeExpression[] own = TimesOf(verb);
        DateOnly?[] days = [.. own.Select(t => _story.On(t)?.Days.Single).Distinct()];
        return days is [{ } one] ? (one.DayNumber, own[0].Span) : (null, null);
    }

    private TimeExpression[] TimesOf(int verb) => _times.TryGetValue(_parsed.SentenceOf[verb], out TimeExpression[]? times) ? [.. times.Where(t => VerbOf(t) == verb)] : [];

    /// <summary>"At 6am on Thursday"; "about 6am" and "before 6am" give none.</summary>
    private int? ClockOf(int verb)
    {
        TimeExpression[] own = [.. TimesOf(verb).Where(t => _story.On(t)?.Value?.Contains('T', StringComparison.Ordinal) == true)];
        if (own is not [{ Bound: null } only] || _story.On(only)!.Value!.Split('T') is not [_, var clock] || clock.EndsWith('Z') || _parsed.Lower(_parsed.TokenAt(only.Span.Start) - 1) is not ("at" or "," or "on")) return null;
        string[] parts = clock.Split(':');
        int minutes = 0;
        return int.TryParse(parts[0], out int hours) && (parts.Length == 1 || int.TryParse(parts[1], out minutes)) ? (60 * hours) + minutes : null;
    }

    private int VerbOf(TimeExpression time)
    {
        int at = _parsed.TokenAt(time.Span.End - 1);
        return at < _parsed.Count ? _parsed.VerbAbove(at) : -1;
    }

    private HashSet<Entity> NamedIn(int sentence)
    {
        if (_named.TryGetValue(sentence, out HashSet<Entity>? named)) return named;
        SentenceRange range = _parsed.Sentences[sentence];
        return _named[sentence] = new(Enumerable.Range(range.First, range.Count).Where(t => _parsed.Pos[t] == Pos.PROPN).Select(t => _story.EntityOf(_whom[t])).OfType<Entity>(), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Who is named under the verb itself, or as what it is done to: "the pool that Lund built was shut" names nobody with the shutting.</summary>
    private IEnumerable<Entity> NamedWith(int verb, int thing)
    {
        SentenceRange range = _parsed.Sentences[_parsed.SentenceOf[verb]];
        return Enumerable.Range(range.First, range.Count).Where(t => _parsed.Pos[t] == Pos.PROPN && (_parsed.VerbAbove(t) == verb || t == thing)).Select(t => _story.EntityOf(_whom[t])).OfType<Entity>();
    }

    private int SentenceAt(int offset) => _parsed.TokenAt(offset) is var t && t < _parsed.Count ? _parsed.SentenceOf[t] : -1;
}
