using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"It is unclear whether", "did not say when", "nobody knows who", "opinions differ on how", "would not confirm that": the report itself says what is not known.</summary>
internal static class SaidUnclear
{
    private static readonly RuleId Rule = new("unknowns/said-unclear");

    private const int Reach = 7, Near = 8, Longest = 150, Shortest = 12;

    public static void Find(Joined story, Questions questions, LaterWords later)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
            {
                if (From(parsed, t) is not { } from) continue;
                if (AskedClause.IsAsking(parsed, t) && (t + 1 == parsed.Sentences[parsed.SentenceOf[t]].End || parsed.Pos[t + 1] == Pos.PUNCT)) Bare(report, questions, from, t);
                else if ((AskedClause.Words(parsed, t) ?? (parsed.Lower(t) is "that" or "if" or "whether" || from == t - 1 ? AskedClause.Plain(parsed, t) : null)) is { } asked && AskedClause.Question(story, report, asked) is { Length: > Shortest } question)
                    questions.Ask(Rule, UnknownKind.SaidUnclear, question, [], later.Answers(report, asked), [report.Report.At(Span.Hull(parsed.Spans[from], asked))]);
            }
        }
    }

    /// <summary>"Nobody says why": what is asked for stands in front.</summary>
    private static void Bare(ReadReport report, Questions questions, int from, int asking)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[asking]), words = new(sentence.Start, report.Parsed.Spans[asking].End);
        if (words.Length > Longest) words = report.Parsed.SpanOf(from, asking + 1);
        questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, words)}”: {report.Parsed.Lower(asking)}?", [], report.Report.At(words));
    }

    private static int? From(ParsedText parsed, int asking)
    {
        if (AskedClause.IsAsking(parsed, asking)) return Unknown(parsed, asking);
        // "If" and "that" ask only right behind such a word: "it is unclear if", "is far from certain that".
        if (parsed.Lower(asking) is "if") return Unknown(parsed, asking) is { } from && from == asking - 1 ? from : null;
        bool asks = parsed.Lower(asking) is "that" && parsed.Lower(asking - 1) is "confirm" or "confirmed" or "certain" or "verify" or "verified" or "established";
        return asks && Lack.From(parsed, asking - 1) >= 0 ? asking - 1 : null;
    }

    /// <summary>The word before that makes a question of the clause; null where none does ("asked whether", "even when").</summary>
    private static int? Unknown(ParsedText parsed, int asking)
    {
        int first = parsed.Sentences[parsed.SentenceOf[asking]].First;
        for (int t = asking - 1; t >= first && asking - t <= Reach; t--)
        {
            string word = parsed.Lower(t);
            if (Knowing.IsOpen(parsed, t) && !(word is "undecided" && parsed.Lower(asking) is "when") || word is "unsure" or "disputed" || (asking - t < 3 && Knowing.IsRiddle(parsed, t))) return t;
            if (word is "open" && parsed.Lower(t - 1) is "is" or "remains" or "left" or "leaves" or "leave" or "still") return t - 1;
            if (word is "seen" && parsed.Lower(t - 1) is "be" && parsed.Lower(t - 3) is "remains" or "remain" or "remained") return t - 3;
            if (word is "to" or "about" or "on" or "of" or "over" or "for" or "idea" or "indication" && parsed.Lower(asking + 1) is not "to" && (Nothing(parsed, t, first) ?? AtOdds(parsed, t)) is { } nothing) return nothing;
            if (word is "know" && parsed.Lower(t - 1) is "to" && parsed.Lower(t - 2) is "want" && parsed.Lower(t - 3) is "detectives" or "police" or "investigators" or "prosecutors") return t - 2;
            if (Knowing.Of(parsed, t) is { Length: > 0 } kind && Lack.From(parsed, t) is >= 0 and var lack && Counts(parsed, t, asking, lack, kind)) return parsed.Lower(lack) is "without" ? lack : t;
            // "Did not state a party when they registered": what is not stated stands in between.
            if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT || (parsed.Pos[t] is Pos.NOUN or Pos.PROPN && !parsed.Lower(t).EndsWith("day", StringComparison.Ordinal) && parsed.Lemma(t) is not ("question" or "request" or "comment" or "reporter" or "journalist" or "detail" or "matter" or "issue" or "answer"))) return null;
        }

        return null;
    }

    /// <summary>Somebody's ignorance is no open question of the story: "he does not know what fear is", "you never know who will come".</summary>
    private static bool Counts(ParsedText parsed, int verb, int asking, int lack, string kind)
    {
        if (parsed.Lower(verb + 1) is "you" or "if" || (parsed.Lower(verb) is "sure" && parsed.Lower(parsed.Subject(verb)) is not "it")) return false;
        if (parsed.Lower(lack) is "without" && kind is "know") return false;
        if (parsed.Lower(asking + 1) is "to" && kind is "know" or "say") return false;
        if (parsed.Lower(lack) is "nobody" or "no" or "one" or "neither" or "without" or "none" or "yet") return true;
        // "Declined to predict when": he was asked, and keeps it back.
        if (parsed.Lower(lack) is "declined" or "declines" or "declining" or "refused" or "refuses" or "refusing" && parsed.Lower(lack + 1) is "to") return true;
        bool yet = Enumerable.Range(Math.Max(0, verb - Near), Near + 2).Any(t => t < parsed.Count && parsed.Lower(t) is "yet" or "still" or "immediately");
        int subject = parsed.Subject(verb) is >= 0 and var own ? own : parsed.Heads[verb] >= 0 ? parsed.Subject(parsed.Heads[verb]) : -1;
        string who = parsed.Lower(subject);
        if (who is "you" or "i") return false;
        if (who is "we") return parsed.Lemma(verb) is "know" or "say" or "establish" or "determine" or "confirm" && (yet || parsed.Lower(asking) is "whether" or "who" or "when" or "where" or "if") && parsed.Lower(lack) is not "never";
        if (kind is "know" && parsed.Tags[verb] is not "VBN" && who is "he" or "she" or "they" or "who" or "people" or "voters" or "") return yet;
        return kind is not "know" || parsed.Lower(lack) is not "never";
    }

    /// <summary>"Nothing from the police yet as to (how)", "no word on (when)", "no idea (who)", "silent on (who)".</summary>
    private static int? Nothing(ParsedText parsed, int last, int first)
    {
        for (int t = last; t >= Math.Max(first, last - Near) && (parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT)); t--)
            if (parsed.Lower(t) is "nothing" or "silent" or "mum" || (parsed.Lower(t) is "no" && parsed.Lower(t + 1) is "word" or "idea" or "information" or "indication" or "news" or "clue" or "answer" or "explanation" or "agreement" or "decision" or "details" or "statement" or "record" || (parsed.Lower(t) is "no" && parsed.Pos[t + 1] == Pos.ADJ && parsed.Lower(t + 2) is "word" or "indication" or "explanation" or "information" or "answer"))) return t;
        return null;
    }

    /// <summary>"Opinions differ on (how)", "dodged the question of (when)", "uncertainty over (who)".</summary>
    private static int? AtOdds(ParsedText parsed, int preposition)
    {
        int t = parsed.Lower(preposition - 1) is "question" or "questions" ? preposition - (parsed.Pos[preposition - 2] == Pos.DET ? 3 : 2) : preposition - 1;
        bool question = t < preposition - 1;
        if (t < 0) return null;
        if (question) return parsed.Lemma(t) is "dodge" or "avoid" or "evade" or "sidestep" or "duck" or "leave" or "face" && parsed.Pos[t] == Pos.VERB ? t : null;
        return parsed.Lower(t) is "differ" or "differed" or "uncertainty" or "speculation" ? t : null;
    }
}
