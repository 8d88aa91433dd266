using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Reads the act that a clause or a noun phrase names: through verbs of wanting, refusing and beginning, to the verb or noun that tells what is done.</summary>
internal sealed class ActReader(Joined story, Sides sides)
{
    private const int Deepest = 6;

    private readonly Doers _doers = new(story, sides);

    private readonly PlainActs _plain = new(story, sides);

    private static readonly IReadOnlySet<string> Wrapping = WordList.ReadSet(typeof(ActReader), "en.wanting-verbs.txt"), Refusing = WordList.ReadSet(typeof(ActReader), "en.refusing-verbs.txt"), Light = WordList.ReadSet(typeof(ActReader), "en.light-verbs.txt"), Moving = WordList.ReadSet(typeof(ActReader), "en.changing-by-itself.txt");

    public ActPhrase? Read(ReadReport report, Span span)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(span.Start), end = parsed.TokenAt(span.End - 1) + 1;
        if (first >= end) return null;
        Walk walk = new(report, span, first, Math.Min(end, parsed.Count));
        return _plain.Meeting(report, span, first, Math.Min(end, parsed.Count)) ?? PlainActs.Silenced(report, span, first, Math.Min(end, parsed.Count)) ?? _plain.Particle(report, span, first, Math.Min(end, parsed.Count)) ?? _plain.Mistaken(report, span, first, Math.Min(end, parsed.Count)) ?? _plain.BehindModal(report, span, first, Math.Min(end, parsed.Count)) ?? Follow(walk, Root(parsed, first, Math.Min(end, parsed.Count)));
    }

    /// <summary>The act of a word that is known to name one.</summary>
    public ActPhrase? ReadAt(ReadReport report, Span span, int head)
    {
        ParsedText parsed = report.Parsed;
        return Follow(new Walk(report, span, parsed.Sentences[parsed.SentenceOf[head]].First, parsed.Sentences[parsed.SentenceOf[head]].End), head);
    }

    /// <summary>The coming of a thing that is wanted.</summary>
    public ActPhrase? Wanted(ReadReport report, Span span) => _plain.Wanted(report, span);

    /// <summary>What was met on the way down to the act.</summary>
    private sealed class Walk(ReadReport report, Span span, int first, int end)
    {
        public ReadReport In { get; } = report;

        public int First => first;

        public Span Span { get; } = span;

        public bool IsNegated { get; set; }

        public Entity? Asker { get; set; }

        /// <summary>The subject of a light verb: "Norvia gives its approval", "the plan has its approval".</summary>
        public int Subject { get; set; } = -1;

        public bool Gets { get; set; }

        public bool Holds(int token) => token >= first && token < end;

        public int Opening(int verb) => PlainActs.Opening(In.Parsed, first, verb);
    }

    private static int Root(ParsedText parsed, int first, int end)
    {
        int found = -1;
        for (int t = first; t < end; t++)
        {
            if (parsed.Heads[t] >= first && parsed.Heads[t] < end) continue;
            if (parsed.Pos[t] is not (Pos.VERB or Pos.NOUN or Pos.ADJ or Pos.PROPN or Pos.AUX) && !(parsed.Pos[t] == Pos.ADV && parsed.Child(t, Relation.cop) >= 0)) continue;
            // A noun that names an act and is nobody's subject is what the words are about, whatever verb a tree makes of what follows.
            if (found < 0 || (parsed.Pos[found] != Pos.VERB && parsed.Pos[t] is Pos.VERB or Pos.NOUN && ActLexicon.Of(parsed, found) is null && (parsed.Pos[t] == Pos.VERB || ActLexicon.Of(parsed, t) is not null))) found = t;
        }

        // "the opening of the river locks": a plural taken for a verb, whose subject is the act.
        return found >= 0 && parsed.Tags[found] == "VBZ" && parsed.Child(found, Relation.obj) < 0 && parsed.Child(found, Relation.nsubj) is var noun && noun >= first && parsed.Lower(noun + 1) == "of" && ActLexicon.Of(parsed, noun) is not null ? noun : found;
    }

    private ActPhrase? Follow(Walk walk, int token)
    {
        ParsedText parsed = walk.In.Parsed;
        for (int step = 0; token >= 0 && step < Deepest; step++)
        {
            walk.IsNegated |= ActWords.IsNegated(parsed, token, walk.First);
            string lemma = parsed.Lemma(token);
            int down = -1;
            if (ActWords.IsGoingTo(parsed, token)) down = token + 2;
            else if (parsed.Pos[token] is Pos.VERB or Pos.NOUN or Pos.ADJ && ((Wrapping.Contains(lemma) && !(parsed.Pos[token] == Pos.ADJ && lemma == "set") && !ActWords.SetsFree(parsed, token)) || Refusing.Contains(lemma) || ActWords.HoldsBack(parsed, token)))
            {
                down = Complement(parsed, token, walk);
                if (down >= 0)
                {
                    walk.IsNegated |= Refusing.Contains(lemma) || ActWords.HoldsBack(parsed, token);
                    walk.Asker ??= _doers.Side(walk.In, Subjects.Above(parsed, token)) ?? _doers.Side(walk.In, parsed.Child(token, Relation.compound, Relation.nmod_poss));
                }
            }
            // "Will come back and sign": where somebody goes to do it.
            else if (lemma is "come" or "go" or "sit" && ActLexicon.Of(parsed, token) is null or { Name: "return" } && Idioms.Joined(parsed, token) is >= 0 and var joined && walk.Holds(joined)) down = joined;
            else if (lemma == "be" && parsed.Child(token, Relation.expl) >= 0) down = parsed.Child(token, Relation.nsubj);
            else if (parsed.Pos[token] == Pos.VERB && Light.Contains(lemma) && !ActWords.HoldsBack(parsed, token) && ActLexicon.Of(parsed, token) is not { Name: ActFrame.TakeEffect }) down = LightObject(parsed, token, walk);
            else if (parsed.Pos[token] is Pos.ADJ or Pos.VERB && ActLexicon.Of(parsed, token) is null && Subjects.Of(parsed, token) is var subject && subject >= 0 && ActLexicon.Of(parsed, subject) is { Nature: ActNature.Meeting }) down = subject;
            if (down < 0) return Finish(walk, token);
            token = down;
        }

        return null;
    }

    /// <summary>"insists on a truce", "demands that it be sent", "refuses to sign".</summary>
    private static int Complement(ParsedText parsed, int verb, Walk walk)
    {
        foreach (int child in parsed.Children(verb))
            if (child > verb && walk.Holds(child) && parsed.Relations[child] is Relation.xcomp or Relation.ccomp) return child;
        // "has ruled out signing it", where the tree makes a clause of its own of it.
        if (verb + 2 < parsed.Count && ActWords.HoldsBack(parsed, verb) && parsed.Tags[verb + 2] == "VBG" && parsed.Heads[verb + 2] == verb && walk.Holds(verb + 2)) return verb + 2;
        // "is ready to sign", "offered on Monday to sign", where the tree takes the infinitive for a purpose; "are set to meet" is no party's word.
        for (int to = verb + 1; to < verb + 4 && to + 1 < parsed.Count && walk.Holds(to + 1) && parsed.Pos[to] is not (Pos.VERB or Pos.PUNCT); to++)
            if (parsed.Lower(to) == "to" && parsed.Pos[to + 1] == Pos.VERB && (to > verb + 1 || parsed.Pos[verb] == Pos.ADJ)) return to + 1;
        foreach (int child in parsed.Children(verb))
            if (child > verb && walk.Holds(child) && (parsed.Relations[child] is Relation.obj || (parsed.Relations[child] is Relation.obl or Relation.nmod && parsed.Preposition(child) is "on" or "for" or "upon" or "to")) && ActLexicon.Of(parsed, child) is not null) return child;
        return -1;
    }

    /// <summary>"gives its approval", "holds talks", "proceeds with negotiations": the noun tells what is done.</summary>
    private static int LightObject(ParsedText parsed, int verb, Walk walk)
    {
        foreach (int child in parsed.Children(verb))
        {
            bool fits = parsed.Relations[child] is Relation.obj or Relation.nsubj_pass || (parsed.Relations[child] is Relation.obl or Relation.obl_agent && parsed.Preposition(child) is "with" or "into" or "to" or "in" && ActLexicon.Of(parsed, child) is { Nature: ActNature.Meeting }) || (parsed.Relations[child] is Relation.nsubj && ActLexicon.Of(parsed, child) is { Nature: ActNature.Meeting });
            if (!fits || !walk.Holds(child) || ActLexicon.Of(parsed, child) is not { } frame || frame.Name == ActFrame.Stop) continue;
            walk.Subject = parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass ? -1 : Subjects.Above(parsed, verb);
            walk.Gets = parsed.Lemma(verb) is "have" or "get" or "receive" or "obtain" or "want" or "see" or "win" or "await";
            return child;
        }

        return -1;
    }

    private ActPhrase? Finish(Walk walk, int token)
    {
        ParsedText parsed = walk.In.Parsed;
        ActFrame? known = ActLexicon.Of(parsed, token);
        if (known is { Nature: ActNature.Meeting }) return Meeting(walk, token, known.Value);
        if (ActWords.CeaseFire(parsed, token)) return new ActPhrase(walk.In, walk.Span, token, new ActFrame(ActFrame.CeaseFire, ActNature.Deed), walk.IsNegated, null, walk.Asker, null, null);
        if (ActLexicon.IsVerb(parsed, token)) return Verb(walk, token, (Transfers.Is(walk.In, token, _doers, sides) ? new ActFrame(ActFrame.Give, ActNature.Paper) : known) ?? new ActFrame(parsed.Lemma(token), ActNature.Deed, false));
        if (known is { } state && parsed.Pos[token] is Pos.ADJ or Pos.ADV) return new ActPhrase(walk.In, walk.Span, token, state, walk.IsNegated, null, walk.Asker, Of(walk.In, walk.Opening(token) is >= 0 and var what ? what : Subjects.Of(parsed, token)), null);
        if (known is { } act) return Noun(walk, token, act);
        if (ActWords.Done(parsed, token) is { } done && parsed.Pos[token] is Pos.NOUN) return new ActPhrase(walk.In, walk.Span, token, done, walk.IsNegated, null, walk.Asker, Of(walk.In, token), null);
        return ActWords.LiesThere(parsed, token) ? new ActPhrase(walk.In, walk.Span, token, PlainActs.Lying, walk.IsNegated, null, walk.Asker, Of(walk.In, Subjects.Of(parsed, token)), null) : null;
    }

    private ActPhrase Meeting(Walk walk, int token, ActFrame frame)
    {
        ParsedText parsed = walk.In.Parsed;
        if (parsed.Pos[token] != Pos.VERB) return new ActPhrase(walk.In, walk.Span, token, frame, walk.IsNegated, null, walk.Asker, null, WhichTalks.At(walk.In, token));
        int noun = -1;
        foreach (int child in parsed.Children(token))
            if (walk.Holds(child) && parsed.Relations[child] is Relation.obl && parsed.Preposition(child) is "for" or "in" or "at" && ActLexicon.Of(parsed, child) is { Nature: ActNature.Meeting }) noun = child;
        return new ActPhrase(walk.In, walk.Span, token, frame, walk.IsNegated, null, walk.Asker, null, noun < 0 ? WhichTalks.Ahead : WhichTalks.At(walk.In, noun));
    }

    private ActPhrase? Verb(Walk walk, int verb, ActFrame frame)
    {
        ParsedText parsed = walk.In.Parsed;
        if (frame.Name == "return" && TakenUp.At(parsed, verb) is >= 0 and var course && walk.Holds(course) && Subjects.Above(parsed, verb) is var who) return new ActPhrase(walk.In, walk.Span, verb, TakenUp.Start, walk.IsNegated, who < 0 ? null : _doers.Named(walk.In, who), walk.Asker, Of(walk.In, course), null);
        int opening = walk.Opening(verb), subject = opening >= 0 ? opening : Subjects.Above(parsed, verb), done = Object(parsed, verb), passive = parsed.Child(verb, Relation.aux_pass) >= 0 ? opening >= 0 ? opening : Subjects.Of(parsed, verb) : parsed.Child(verb, Relation.nsubj_pass);
        if (passive >= 0 || frame.Name == ActFrame.TakeEffect) done = -1;
        Entity? by = passive >= 0 ? _doers.Side(walk.In, parsed.Child(verb, Relation.obl_agent)) : done >= 0 && done == subject ? null : _doers.Named(walk.In, subject);
        int thing = done >= 0 ? done : passive >= 0 ? passive : Moving.Contains(frame.Name) || (frame.Name == ActFrame.Give && parsed.Lemma(verb) is "go" or "pass") ? subject : -1;
        // "The boats have left the bank": what leaves, unless a side does.
        if (frame.Name == "leave" && passive < 0 && by is null && subject >= 0) thing = subject;
        // "Norvia's troops leave the bridge": Norvia withdraws them.
        if ((frame.Name == "leave" || (frame.Name == "withdraw" && done < 0 && passive < 0)) && subject >= 0 && (thing == subject || parsed.Pos[subject] == Pos.NOUN) && ActWords.IsForces(parsed.Lemma(subject))) (thing, frame, by) = (subject, new ActFrame("withdraw", ActNature.Deed), sides.OfOwner(walk.In, subject) ?? (sides.Of(walk.In, subject) is { Type: not ReferentType.Group } whose ? whose : null));
        // "Norvia returns to the table": who moves does it, and nothing is done to them.
        if (done < 0 && passive < 0 && thing == subject && by is not null && frame.Name is "return" or "leave" && sides.Of(walk.In, subject) is not null) thing = -1;
        else if (done < 0 && passive < 0 && thing == subject && frame.Name != "withdraw") by = null;
        Thing? of = Of(walk.In, thing);
        // "both parliaments have ratified it": who does it is no side, and what it is done to nothing known.
        if (of is null && by is null && frame.IsKnown && subject >= 0 && parsed.Pos[subject] == Pos.NOUN && passive < 0) of = Of(walk.In, subject);
        // "All forty-one have been returned": a number names what was told before.
        if (of is null && by is null && !(frame.IsKnown && passive >= 0 && ActWords.IsCount(parsed, passive)) && (frame.IsKnown || subject < 0)) return null;
        bool gets = frame.Name == ActFrame.Give && parsed.Lemma(verb) is "receive" or "get" or "obtain" or "have";
        Entity? doer = gets ? of?.Owner : by ?? OwnersAct(frame, of);
        string? stranger = doer is null && !gets ? Strangers.At(parsed, passive >= 0 ? parsed.Child(verb, Relation.obl_agent) : subject != thing ? subject : -1) : null;
        return new ActPhrase(walk.In, walk.Span, verb, frame, walk.IsNegated, doer, walk.Asker, of, null) { Stranger = stranger };
    }

    private ActPhrase Noun(Walk walk, int noun, ActFrame frame)
    {
        ParsedText parsed = walk.In.Parsed;
        int thing = parsed.Lower(noun + 1 < parsed.Count ? noun + 1 : noun) == "of" ? Behind(walk, noun) : -1;
        foreach (int child in parsed.Children(noun))
            if (thing < 0 && parsed.Relations[child] is Relation.nmod && parsed.Preposition(child) is "of" or "on" or "for" or "to") { thing = child; break; }
        if (thing < 0) thing = Behind(walk, noun);
        if (frame.Name == "return" && TakenUp.Is(parsed, thing)) frame = TakenUp.Start;
        if (thing < 0 && walk.Gets) thing = walk.Subject;
        // "Norvia's signature", where the tree hangs the name elsewhere.
        Entity? by = sides.OfOwner(walk.In, noun) ?? (noun > 1 && parsed.Tags[noun - 1] == "POS" ? sides.Of(walk.In, noun - 2) : null) ?? (walk.Gets ? null : _doers.Side(walk.In, walk.Subject));
        // "the return of Norvia": as "Norvia returns".
        if (frame.Name is "return" or "leave" && thing >= 0 && sides.Of(walk.In, thing) is { } moving && (by is null || ReferenceEquals(by, moving))) (by, thing) = (moving, -1);
        Thing? of = Of(walk.In, thing >= 0 ? thing : ActWords.TellsWhich(parsed, noun) ? noun : -1);
        return new ActPhrase(walk.In, walk.Span, noun, frame, walk.IsNegated, by ?? OwnersAct(frame, of), walk.Asker, of, null);
    }

    /// <summary>"an end to the strike": the noun behind, whatever the tree hangs it on; -1 where none stands there.</summary>
    private static int Behind(Walk walk, int noun)
    {
        ParsedText parsed = walk.In.Parsed;
        if (noun + 2 >= parsed.Count || parsed.Lower(noun + 1) is not ("of" or "to")) return -1;
        int t = noun + 2;
        while (t + 1 < parsed.Count && parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM) t++;
        while (t + 1 < parsed.Count && walk.Holds(t + 1) && ((parsed.Pos[t] is Pos.NOUN && (parsed.Pos[t + 1] is Pos.NOUN || parsed.Tags[t + 1] == "POS")) || parsed.Tags[t] == "POS")) t++;
        return walk.Holds(t) && parsed.Pos[t] == Pos.NOUN && parsed.SentenceOf[t] == parsed.SentenceOf[noun] ? t : -1;
    }

    /// <summary>"hand over the list": the particle's noun is the object, whatever the tree calls it.</summary>
    private static int Object(ParsedText parsed, int verb)
    {
        if ((ActWords.Behind(parsed, verb) is >= 0 and var taken ? taken : Idioms.Thing(parsed, verb)) is >= 0 and var behind) return behind;
        if (parsed.Child(verb, Relation.obj) is var plain && plain >= 0)
        {
            // "put its signature to the lease": the paper is what it is put to, and "this" tells of none; "put forward on Monday an offer" has an object like any verb.
            if (parsed.Lemma(verb) != "put" || parsed.Lower(plain) is not ("name" or "names" or "signature")) return plain;
            foreach (int child in parsed.Children(verb).ToArray().Concat(parsed.Children(plain).ToArray()))
                if (parsed.Relations[child] is Relation.obl or Relation.nmod && parsed.Preposition(child) is "to" or "on" or "under" && parsed.Lower(child) is not ("this" or "that")) return child;
            return parsed.Lower(plain + 1) == "to" ? -1 : plain;
        }

        if (verb + 1 >= parsed.Count || parsed.Lower(verb + 1) is not ("over" or "in" or "out" or "up" or "off" or "with" or "back")) return -1;
        return parsed.Relations[verb + 1] == Relation.@case && parsed.Heads[parsed.Heads[verb + 1]] == verb ? parsed.Heads[verb + 1] : -1;
    }

    /// <summary>A pronoun that stands for nothing known names no thing.</summary>
    private Thing? Of(ReadReport report, int token)
    {
        if (token >= 0 && report.Parsed.Pos[token] == Pos.PRON && story.EntityOf(report.Whom(token)) is null) token = Antecedents.Of(story, report, token);
        return token < 0 || ActWords.IsCount(report.Parsed, token) ? null : Thing.At(report, token, story, sides);
    }

    /// <summary>Papers are given, and dues paid, by those whose they are.</summary>
    private static Entity? OwnersAct(ActFrame frame, Thing? of) => frame.Nature == ActNature.Paper || frame.Name == "pay" ? of?.Owner : null;

    /// <summary>Who a word names, as a side where they are on one.</summary>
    public Entity? Doer(ReadReport report, int token) => _doers.Named(report, token);

    /// <summary>Who the sentence around some words says decides, says or wants it.</summary>
    public Entity? Around(ReadReport report, Span words) => _doers.Around(report, words);
}
