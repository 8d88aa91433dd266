using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>A word of stance with its party, wherever it stands: "Norvia awaits a paper", "the union is willing to", "its refusal to".</summary>
internal static class ToldStance
{
    public static readonly RuleId Rule = new("positions/told-stance");

    private static readonly string[] OwnSide = ["country", "government", "company", "union", "side", "party", "team", "group", "delegation", "ministry"];

    /// <summary>"Dropped its demand": what was demanded is wanted no more.</summary>
    private static readonly string[] GivingUp = ["drop", "withdraw", "abandon", "waive", "relinquish", "retract"];

    private static readonly string[] Carriers = ["express", "make", "issue", "voice", "put", "set", "repeat", "reiterate", "raise", "renew", "emphasize", "emphasise", "stress", "show", "signal", "have", "maintain", "underline"];

    public static PositionDraft? At(ReadReport report, int token, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        if (StanceLexicon.At(parsed, token) is not { } word || Complement.Of(parsed, token, word) is not (>= 0 and var complement)) return null;
        bool verb = parsed.Pos[token] == Pos.VERB && word.Class == Pos.VERB, negated = IsNegated(parsed, token), nomore = IsNoMore(parsed, token);
        if ((word.Stance == Stance.Rejects && ActsOfWords.Is(parsed, complement)) || IsImagined(parsed, token)) return null;
        bool would = verb && IsConditional(parsed, token, word);
        if ((!would && IsSupposed(parsed, token, verb)) || parsed.Lower(parsed.Child(complement, Relation.det)) == "no") return null;
        Statement? said = Around(report, parsed.Spans[token]);
        if ((Holder(report, token, word, sides) ?? InOwnVoice(report, token, word, said, sides)) is not { } party) return null;
        if ((negated || nomore) && word.Stance is not (Stance.Accepts or Stance.Offers or Stance.Wants)) return null;
        // "If they march on, it will seek more land" threatens.
        if (word.Class == Pos.VERB && word.Stance == Stance.Wants && HasIf(parsed, token)) return null;
        // Two that agreed on a thing together have no position on it any more.
        if (word.Class == Pos.VERB && word.Stance == Stance.Accepts && SubjectOf(parsed, token) is >= 0 and var doer && parsed.Child(doer, Relation.conj) >= 0) return null;
        if (word.Class == Pos.NOUN && parsed.Preposition(complement) == "of" && sides.Of(report, complement) is not null) return null;
        Span text = Complement.Words(parsed, complement);
        if (word.Class != Pos.VERB) text = Span.Hull(parsed.Spans[token], text);
        // "Norvia rejected it" answers, "had not wanted it" tells nothing by itself.
        else if (parsed.Pos[complement] == Pos.PRON && word.Stance is Stance.Rejects or Stance.Accepts && SubjectOf(parsed, token) is >= 0 and var who) text = Span.Hull(parsed.Spans[who], text);
        else if (parsed.Pos[complement] == Pos.PRON) return null;
        bool given = (nomore && word.Stance == Stance.Wants) || (word.Class == Pos.NOUN && parsed.Relations[token] == Relation.obj && parsed.Heads[token] is >= 0 and var does && GivingUp.Contains(parsed.Lemma(does)) && !parsed.HasNot(does));
        return new PositionDraft(report, party, text, given ? Stance.Accepts : negated || nomore ? Stance.Rejects : word.Stance, given ? Firmness.Stated : would ? Firmness.Open : word.Firmness, VoiceOf(report, said, party, sides), said, word.Stance != Stance.Open, new Because(Rule, report.At(token)));
    }

    /// <summary>"The hypothetical scenario where the board wants one ship and the state another".</summary>
    private static bool IsImagined(ParsedText parsed, int token)
    {
        for (int t = parsed.Sentences[parsed.SentenceOf[token]].First; t < token; t++)
            if (parsed.Lemma(t) is "scenario" or "hypothetical" or "hypothetically" or "imagine" or "suppose") return true;
        return false;
    }

    /// <summary>Of a noun its owner or who expresses it; of an adjective or verb its subject.</summary>
    private static Entity? Holder(ReadReport report, int token, StanceWord word, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        if (word.Class != Pos.NOUN) return sides.Of(report, SubjectOf(parsed, token));
        if (sides.OfOwner(report, token) is { } owner) return owner;
        return parsed.Relations[token] is Relation.obj && parsed.Heads[token] is >= 0 and var verb && (Carriers.Contains(parsed.Lemma(verb)) || GivingUp.Contains(parsed.Lemma(verb))) ? sides.Of(report, SubjectOf(parsed, verb)) : null;
    }

    private static Statement? Around(ReadReport report, Span token) =>
        report.Statements.Where(s => s.Voice != Reading.Attribution.Voice.Reporter && s.Content.Any(c => c.Contains(token))).OrderBy(s => s.ContentHull.Length).ThenBy(s => s.ContentHull).FirstOrDefault();

    /// <summary>"We want", "my country is willing", "our readiness": the speaker's side.</summary>
    private static Entity? InOwnVoice(ReadReport report, int token, StanceWord word, Statement? said, Sides sides)
    {
        if (said?.Speaker is not { } speaker) return null;
        ParsedText parsed = report.Parsed;
        int who = word.Class == Pos.NOUN ? parsed.Child(token, Relation.nmod_poss) : SubjectOf(parsed, token);
        if (who < 0) return null;
        int owner = parsed.Child(who, Relation.nmod_poss);
        // In reported speech "it" and "they" that stand for nobody else are the speaker.
        bool own = parsed.Lower(who) is "we" or "i" or "our" || (said.Kind == StatementKind.Indirect && parsed.Lower(who) is "it" or "they" or "he" or "she" && report.Whom(who) is null) || (owner >= 0 && parsed.Lower(owner) is "our" or "my" or "his" or "her" or "their" && OwnSide.Contains(parsed.Lemma(who)));
        return own ? sides.Of(report, speaker) : null;
    }

    /// <summary>The subject of a verb, or of the verb that it is joined to or completes.</summary>
    public static int SubjectOf(ParsedText parsed, int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 4; at = parsed.Heads[at], steps++)
        {
            if (at == token && RightBefore(parsed, token) is >= 0 and var own) return own;
            if (Closest(parsed, at, parsed.Subject(at)) is >= 0 and var subject) return parsed.Relations[subject] == Relation.nsubj_pass && at != token ? -1 : subject;
            if (parsed.Relations[at] == Relation.conj && Nearest(parsed, at) is >= 0 and var near) return near;
            if (parsed.Relations[at] is not (Relation.conj or Relation.xcomp or Relation.advcl)) return -1;
        }

        return -1;
    }

    /// <summary>"Norvian carrier Skyline Air wants": of two subjects the one beside the verb acts, the other says where it is from.</summary>
    private static int Closest(ParsedText parsed, int verb, int subject)
    {
        for (int t = verb - 1; t > subject && subject >= 0; t--)
            if (parsed.Heads[t] == verb && parsed.Relations[t] == parsed.Relations[subject]) return t;
        return subject;
    }

    /// <summary>"The guild wants 40 percent, the company offers 30": a noun right before a finite verb of its own clause, whatever the tree makes of it.</summary>
    private static int RightBefore(ParsedText parsed, int verb)
    {
        if (parsed.Tags[verb] is not ("VBZ" or "VBP" or "VBD") || parsed.Subject(verb) >= 0) return -1;
        int t = verb - 1, first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        if (t < first || parsed.Pos[t] is not (Pos.NOUN or Pos.PROPN)) return -1;
        int start = t;
        while (start > first && parsed.Pos[start - 1] is Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.DET or Pos.NUM) start--;
        return start == first || parsed.Lower(start - 1) is "," or ";" or "and" or "but" or "while" or "–" or "—" ? t : -1;
    }

    /// <summary>"Norvia waits, while the union hopes for peace but demands pay": a joined verb goes on from the clause right before it.</summary>
    private static int Nearest(ParsedText parsed, int verb)
    {
        for (int t = verb - 1, first = parsed.Sentences[parsed.SentenceOf[verb]].First; t >= first; t--)
            if (parsed.Relations[t] == Relation.nsubj && parsed.Heads[t] is >= 0 and var head && head > t && head < verb && parsed.Relations[head] is not Relation.acl_relcl) return t;
        return -1;
    }

    /// <summary>"Would accept", "could live with": what a side could do with is a position, if an open one; "would demand" is none.</summary>
    private static bool IsConditional(ParsedText parsed, int token, StanceWord word)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tags[child] == "MD") return word.Stance is Stance.Accepts or Stance.Open ? parsed.Lower(child) is "would" or "could" or "can" : word.Stance == Stance.Rejects && parsed.Lower(child) == "would";
        return false;
    }

    /// <summary>"No longer insists".</summary>
    private static bool IsNoMore(ParsedText parsed, int token)
    {
        for (int t = Math.Max(1, token - 3); t < token; t++)
            if (parsed.Lower(t) == "longer" && parsed.Lower(t - 1) == "no") return true;
        return false;
    }

    private static bool IsNegated(ParsedText parsed, int token) => parsed.HasNot(token) || parsed.HasChild(token, "no");

    /// <summary>"If Norvia insists", "may demand", "to demand": nobody has demanded anything.</summary>
    private static bool IsSupposed(ParsedText parsed, int token, bool verb)
    {
        if (verb && parsed.Tags[token] is "VB" && parsed.Child(token, Relation.aux) < 0) return true;
        foreach (int child in parsed.Children(token))
        {
            if (parsed.Tags[child] == "MD" && parsed.Lower(child) is not "will") return true;
            if (parsed.Relations[child] == Relation.mark && parsed.Lower(child) is "if" or "unless" or "whether" or "to" or "until" or "once") return true;
        }

        return false;
    }

    private static bool HasIf(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] == Relation.advcl && parsed.Lower(parsed.Child(child, Relation.mark)) is "if" or "unless") return true;
        return false;
    }

    private static PositionVoice VoiceOf(ReadReport report, Statement? around, Entity party, Sides sides)
    {
        if (around?.Speaker is not { } speaker) return PositionVoice.Reporter;
        return ReferenceEquals(sides.Of(report, speaker), party) ? PositionVoice.Own : PositionVoice.Other;
    }
}
