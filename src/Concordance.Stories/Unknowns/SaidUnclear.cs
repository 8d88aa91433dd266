using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"It is unclear whether", "without responding to whether", "did not say when", "has yet to confirm": the report itself says what is not known.</summary>
internal static class SaidUnclear
{
    private static readonly RuleId Rule = new("unknowns/said-unclear");

    private const int Reach = 4, Longest = 120;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                // "If" asks only right behind such a word: "it is unclear if".
                if ((AskedClause.IsAsking(parsed, t) || parsed.Lower(t) is "if") && IsUnknown(parsed, t) is { } from && (parsed.Lower(t) is not "if" || from == t - 1) && AskedClause.Words(parsed, t) is { } asked)
                    questions.Ask(Rule, UnknownKind.SaidUnclear, AskedClause.Question(story, report, asked), [], report.Report.At(Span.Hull(parsed.Spans[from], asked)));
                else if (parsed.Lower(t) == "yet" && parsed.Lower(t + 1) == "to" && t > 0 && parsed.Lower(t - 1) is "has" or "have" && Yet(story, report, t) is { } open)
                    questions.Ask(Rule, UnknownKind.SaidUnclear, open.Question, [], open.At);
            }
        }
    }

    /// <summary>The word right before that makes a question of the clause; null where none does ("asked whether", "even when").</summary>
    private static int? IsUnknown(ParsedText parsed, int asking)
    {
        int first = parsed.Sentences[parsed.SentenceOf[asking]].First;
        for (int t = asking - 1; t >= first && asking - t <= Reach; t--)
        {
            string word = parsed.Lower(t);
            if (word is "unclear" or "unknown" or "uncertain" or "undecided" or "unsure" or "disputed" or "mystery" or "riddle") return t;
            if (word is "open" && parsed.Lower(t - 1) is "is" or "remains" or "left" or "leaves" or "leave") return t - 1;
            if (word is "seen" && parsed.Lower(t - 1) is "be" && parsed.Lower(t - 3) is "remains" or "remain" or "remained") return t - 3;
            if (word is "to" or "about" or "on" or "of" or "idea" or "indication" && Nothing(parsed, t, first) is { } nothing) return nothing;
            if (parsed.Lemma(t) is "know" or "say" or "tell" or "explain" && Nobody(parsed, t, first)) return t;
            bool negated = Before(parsed, t, first) is "not" or "n't" or "without" or "never" or "no" && (t < 2 || parsed.Form(t - 2) is not "-");
            if (word is "clear" or "known" or "certain" or "decided" && negated) return t;
            if (parsed.Lemma(t) is "say" or "specify" or "respond" or "disclose" or "reveal" or "announce" or "answer" or "comment" or "explain" && (negated || Refused(parsed, t))) return t > first && parsed.Lower(t - 1) == "without" ? t - 1 : t;
            if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT) return null;
        }

        return null;
    }

    /// <summary>"Nothing from the police yet as to (how)", "no word on (when)", "no idea (who)".</summary>
    private static int? Nothing(ParsedText parsed, int last, int first)
    {
        for (int t = last; t >= Math.Max(first, last - 7) && (parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT)); t--)
            if (parsed.Lower(t) is "nothing" || (parsed.Lower(t) is "no" && parsed.Lower(t + 1) is "word" or "idea" or "information" or "indication" or "news" or "clue" or "answer" or "explanation" or "agreement" or "decision")) return t;
        return null;
    }

    /// <summary>"Nobody knows (why)", "no one could say (who)", "was unable to say (when)".</summary>
    private static bool Nobody(ParsedText parsed, int verb, int first)
    {
        for (int t = verb - 1; t >= Math.Max(first, verb - 4); t--)
            if (parsed.Lower(t) is "nobody" or "unable" or "cannot" || (parsed.Lower(t) is "no" && parsed.Lower(t + 1) is "one") || (parsed.Lower(t) is "neither" or "none" && t >= verb - 3)) return true;
        return false;
    }

    private static string Before(ParsedText parsed, int token, int first) => token > first ? parsed.Lower(parsed.Lower(token - 1) is "yet" or "immediately" or "fully" && token - 1 > first ? token - 2 : token - 1) : "";

    private static bool Refused(ParsedText parsed, int token) => token > 1 && parsed.Lower(token - 1) == "to" && parsed.Lemma(token - 2) is "decline" or "refuse";

    /// <summary>"Ukraine has yet to confirm its attendance": Will Ukraine confirm its attendance?</summary>
    private static (string Question, Place At)? Yet(Joined story, ReadReport report, int yet)
    {
        ParsedText parsed = report.Parsed;
        int verb = yet + 2;
        if (verb >= parsed.Count || parsed.Pos[verb] != Pos.VERB) return null;
        int subject = parsed.Subject(verb);
        if (subject < 0 && parsed.Heads[verb] is >= 0 and var above) subject = parsed.Subject(above);
        if (subject < 0 || subject > yet) return null;
        Span does = Span.Hull(parsed.Spans[verb], parsed.Phrase(verb)), at = Span.Hull(parsed.Spans[subject], does);
        does = new Span(parsed.Spans[verb].Start, does.End);
        string who = parsed.Pos[subject] == Pos.PRON ? story.EntityOf(report.Whom(subject))?.Name ?? parsed.Form(subject) : parsed.Phrase(subject).Of(report.Report.Text);
        string words = Wording.Of(report, does);
        return at.Length > Longest ? null : ($"Will {who} {words}?", report.Report.At(at));
    }
}
