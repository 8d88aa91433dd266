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
                if (IsAsking(parsed, t) && IsUnknown(parsed, t) is { } from && Words(parsed, t) is { } asked)
                    questions.Ask(Rule, UnknownKind.SaidUnclear, Question(story, report, asked), [], report.Report.At(Span.Hull(parsed.Spans[from], asked)));
                else if (parsed.Lower(t) == "yet" && parsed.Lower(t + 1) == "to" && t > 0 && parsed.Lower(t - 1) is "has" or "have" && Yet(story, report, t) is { } open)
                    questions.Ask(Rule, UnknownKind.SaidUnclear, open.Question, [], open.At);
            }
        }
    }

    private static bool IsAsking(ParsedText parsed, int token) => parsed.Lower(token) is "whether" or "when" or "where" or "how" or "who" or "why" or "which" or "what";

    /// <summary>The word right before that makes a question of the clause; null where none does ("asked whether", "even when").</summary>
    private static int? IsUnknown(ParsedText parsed, int asking)
    {
        int first = parsed.Sentences[parsed.SentenceOf[asking]].First;
        for (int t = asking - 1; t >= first && asking - t <= Reach; t--)
        {
            string word = parsed.Lower(t);
            if (word is "unclear" or "unknown" or "uncertain" or "undecided" or "unsure") return t;
            bool negated = Before(parsed, t, first) is "not" or "n't" or "without" or "never" or "no" && (t < 2 || parsed.Form(t - 2) is not "-");
            if (word is "clear" or "known" or "certain" or "decided" && negated) return t;
            if (parsed.Lemma(t) is "say" or "specify" or "respond" or "disclose" or "reveal" or "announce" or "answer" or "comment" or "explain" && (negated || Refused(parsed, t))) return t > first && parsed.Lower(t - 1) == "without" ? t - 1 : t;
            if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT) return null;
        }

        return null;
    }

    private static string Before(ParsedText parsed, int token, int first) => token > first ? parsed.Lower(parsed.Lower(token - 1) is "yet" or "immediately" or "fully" && token - 1 > first ? token - 2 : token - 1) : "";

    private static bool Refused(ParsedText parsed, int token) => token > 1 && parsed.Lower(token - 1) == "to" && parsed.Lemma(token - 2) is "decline" or "refuse";

    /// <summary>The question's clause, from its first word to the last that hangs on its verb.</summary>
    private static Span? Words(ParsedText parsed, int asking)
    {
        int verb = parsed.Heads[asking];
        for (int steps = 0; verb >= 0 && parsed.Pos[verb] is not (Pos.VERB or Pos.AUX) && steps < Reach; steps++) verb = parsed.Heads[verb];
        Span words = verb > asking ? Span.Hull(parsed.Spans[asking], parsed.Phrase(verb)) : parsed.Spans[asking];
        return verb > asking && words.Start == parsed.Spans[asking].Start && words.Length <= Longest ? words : null;
    }

    private static string Question(Joined story, ReadReport report, Span words)
    {
        ParsedText parsed = report.Parsed;
        string text = Wording.Of(report, words);
        int second = parsed.TokenAt(words.Start) + 1;
        // "Whether it will attend": the name instead of the pronoun, where it is known.
        if (parsed.Lower(second) is "it" or "he" or "she" or "they" && story.EntityOf(report.Whom(second)) is { } who) text = $"{parsed.Form(second - 1)} {who.Name}{text[(parsed.Form(second - 1).Length + 1 + parsed.Form(second).Length)..]}";
        return char.ToUpperInvariant(text[0]) + text[1..] + "?";
    }

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
