using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Who was asked and gave no answer: "neither firm would comment", "the town has not replied to the request", "has had no reply", "could not be reached"; one question for each.</summary>
internal static class NotAnswered
{
    private static readonly RuleId Rule = new("unknowns/not-answered");

    private const int Longest = 130, Near = 4;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            LaterSpeech later = new(story, report);
            for (int t = 1; t < parsed.Count; t++)
            {
                if (report.IsSetAside(t)) continue;
                if (End(parsed, t) is > 0 and int end && Subject(parsed, t, end - 1) is { } who && !IsPlace(parsed, who, end) && !IsAsked(parsed, who)) Ask(questions, report, Span.Hull(parsed.Phrase(who), parsed.SpanOf(t, end)), Question(story, report, who), later.Of(who));
                else if (NoReply(parsed, t) is { } none) Ask(questions, report, none, $"“{Wording.Of(report, none)}”: has one come?");
            }
        }
    }

    /// <summary>"Several villages could not be reached": no word of theirs is missing, unless they were asked for one.</summary>
    private static bool IsPlace(ParsedText parsed, int who, int end) => parsed.Lower(end - 1) is "reached" && parsed.Lower(end) is not "for" && parsed.Pos[who] == Pos.NOUN && !Gazetteer.English.Is(parsed.Lemma(who), NameClasses.PersonNoun);

    /// <summary>"Why the driver did not respond is a question": it is asked why.</summary>
    private static bool IsAsked(ParsedText parsed, int who)
    {
        int first = parsed.TokenAt(parsed.Phrase(who).Start);
        return Enumerable.Range(parsed.Sentences[parsed.SentenceOf[who]].First, who - parsed.Sentences[parsed.SentenceOf[who]].First).Any(t => t >= first - 1 && parsed.Lower(t) is "why" or "whether");
    }

    private static void Ask(Questions questions, ReadReport report, Span words, string question, Place? closed = null)
    {
        if (words.Length <= Longest && !questions.AreAsked(report.Report.At(words))) questions.Ask(Rule, UnknownKind.SilentParty, question, [], closed, [report.Report.At(words)]);
    }

    /// <summary>"What does the harbour office say?"</summary>
    private static string Question(Joined story, ReadReport report, int who)
    {
        ParsedText parsed = report.Parsed;
        bool joined = parsed.Child(who, Relation.conj) is >= 0 and var other && other - who < Near;
        Span phrase = joined ? parsed.Phrase(who) : parsed.ShortPhrase(who);
        if (report.Names.FirstOrDefault(n => n.Span.Contains(parsed.Spans[who])) is { } called && !joined) phrase = Span.Hull(phrase, called.Span);
        string words = Wording.Inside(report, phrase);
        if (parsed.Tags[who] == "NN" && parsed.Child(who, Relation.det, Relation.nmod_poss) < 0 && parsed.Lower(who) is not "police") words = "the " + words;
        if (words.Contains(',')) words = words[..words.IndexOf(',')];
        // "A spokeswoman for the ministry": it is the ministry's word that is missing.
        if (parsed.Lower(who).StartsWith("spokes", StringComparison.Ordinal) && parsed.Child(who, Relation.nmod) is >= 0 and var body && parsed.Preposition(body) is "for" or "of") return $"What {(parsed.Tags[body] is "NNS" or "NNPS" ? "do" : "does")} {Wording.Inside(report, parsed.ShortPhrase(body))} say?";
        Entity? entity = story.EntityOf(report.Whom(who));
        if (parsed.Lower(who) is "neither" or "none" or "nobody" or "both" || words.StartsWith("neither ", StringComparison.OrdinalIgnoreCase)) return $"“{Wording.Of(report, parsed.Phrase(who))}” gave no answer: what do they say?";
        string name = parsed.Pos[who] == Pos.PRON ? entity?.Name ?? words : parsed.Pos[who] == Pos.PROPN && entity?.Type == ReferentType.Person && !joined ? entity.Name : words;
        bool several = parsed.Tags[who] is "NNS" or "NNPS" || parsed.Lower(who) is "they" or "police" || joined;
        if (parsed.Pos[who] == Pos.PRON && entity is null) return $"“{Wording.Of(report, parsed.SentenceSpan(parsed.SentenceOf[who])).TrimEnd('.')}”: what do they say?";
        // Others tell what they said: whether it is so, they were to be asked.
        if (entity?.Type == ReferentType.Person && !joined && report.Statements.Any(s => s.Speaker is { } told && told.Referents.Any(r => ReferenceEquals(story.EntityOf(r), entity)))) return $"Does {name} confirm what is told of them?";
        return $"What {(several ? "do" : "does")} {name} say?";
    }

    /// <summary>Where the words end that tell of no answer; 0 where the word begins none.</summary>
    private static int End(ParsedText parsed, int at)
    {
        bool declined = parsed.Lower(at) is "declined" or "refused" && parsed.Lower(at + 1) is "to";
        bool none = parsed.Lower(parsed.Child(parsed.Heads[at] >= 0 ? parsed.Heads[at] : at, Relation.nsubj)) is "neither" or "nobody" or "none" || parsed.Lower(at - 2) is "neither" || parsed.Lower(at - 1) is "neither" or "nobody";
        if (!declined && parsed.Lower(at) is not ("would" or "did" or "has" or "have" or "could" or "will" or "wo" or "can" or "cannot" or "was" or "were")) return none && parsed.Lower(at) is "made" or "issued" or "offered" ? Statement(parsed, at) : 0;
        bool not = declined || none || parsed.Lower(at) is "cannot";
        for (int t = at + 1; t < Math.Min(parsed.Count, at + 1 + Near); t++)
        {
            string word = parsed.Lower(t);
            if (not && Answers(parsed, at, t) is > 0 and var end) return end;
            if (word is "not" or "n't") not = true;
            else if (word is not ("to" or "yet" or "be" or "immediately" or "so" or "far" or "promptly" or "been")) return 0;
        }

        return 0;
    }

    private static int Answers(ParsedText parsed, int at, int t)
    {
        string word = parsed.Lower(t), next = parsed.Lower(t + 1);
        if (word is "comment" or "reply" or "replied" or "respond" or "responded" or "answer" or "answered" && next is not ("on" or "the" or "a" or "this" or "whether" or "when" or "how" or "by") && (parsed.Pos[t] == Pos.VERB || parsed.Lower(t - 1) is "to")) return t + 1;
        if (word is "return" or "returned" && next is "calls" or "a" or "phone" or "repeated") return t + (next is "calls" ? 2 : t + 3 < parsed.Count && parsed.Pos[t + 3] == Pos.NOUN ? 4 : 3);
        if (word is "elaborate" or "commented" && parsed.Pos[t] == Pos.VERB) return t + 1;
        if (word is "say" && parsed.Pos[t] == Pos.VERB && (next is "more" || (t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.PUNCT && next is "." or ";"))) return next is "more" ? t + 2 : t + 1;
        if (word is "make" or "made" or "issue" or "issued" or "offer" or "offered" && Statement(parsed, t) is > 0 and var stated) return stated;
        if (word is "be" && next is "drawn") return t + 2;
        if (word is "available" or "reachable" && next is "for" or "to" && parsed.Lower(t + 2) is "comment") return t + 3;
        return word is "be" && next is "reached" && parsed.Lower(at) is "could" ? t + 2 : 0;
    }

    /// <summary>"(Did not make) any official statement", "(neither firm made) a comment": where the words end.</summary>
    private static int Statement(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < Math.Min(parsed.Count, verb + Near); t++)
            if (parsed.Lower(t) is "statement" or "comment" or "announcement") return t + 1;
            else if (parsed.Pos[t] is not (Pos.DET or Pos.ADJ)) return 0;
        return 0;
    }

    /// <summary>"(The council asked for help.) It has had no answer", "there was no reply".</summary>
    private static Span? NoReply(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun) is not ("answer" or "reply" or "response") || parsed.Lower(noun - 1) is not "no" || noun < 3) return null;
        if (parsed.Lower(noun - 2) is not ("had" or "received" or "got" or "was" or "been" or "is" or "gave") || parsed.Lower(noun + 1) is "to" && parsed.Lower(noun - 2) is "is") return null;
        int subject = parsed.Subject(noun - 2) is >= 0 and var own ? own : noun - 3;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[noun]), words = Span.Hull(subject >= parsed.Sentences[parsed.SentenceOf[noun]].First ? parsed.ShortPhrase(subject) : parsed.Spans[noun - 2], parsed.Spans[noun]);
        int before = parsed.SentenceOf[noun] - 1;
        // What was asked for stands in the sentence before.
        return sentence.Length < Longest / 3 && before >= 0 && parsed.SentenceSpan(before) is var asked && Span.Hull(asked, words).Length <= Longest ? Span.Hull(asked, words) : words;
    }

    private static int? Subject(ParsedText parsed, int at, int verb)
    {
        int subject = parsed.Subject(verb);
        for (int t = verb; subject < 0 && t >= at; t--) subject = parsed.Subject(t);
        // "Neither company made a statement": the verb is taken for a participle.
        if (subject < 0 && parsed.Relations[at] == Relation.acl && parsed.HasChild(parsed.Heads[at], "neither")) subject = parsed.Heads[at];
        return subject >= 0 && subject < at && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN or Pos.PRON && parsed.Lower(subject) is not ("who" or "which" or "that" or "i" or "we" or "you") ? subject : null;
    }
}
