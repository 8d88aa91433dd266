using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Who was asked and gave no answer: "neither firm would comment", "the town has not replied to the request", "did not return calls", "could not be reached".</summary>
internal static class NotAnswered
{
    private static readonly RuleId Rule = new("unknowns/not-answered");

    private const int Longest = 110, Near = 4;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
            {
                if (End(parsed, t) is not (> 0 and int end) || Subject(parsed, t, end - 1) is not { } who || report.IsSetAside(t)) continue;
                Span words = Span.Hull(who, parsed.SpanOf(t, end));
                if (words.Length <= Longest && !questions.AreAsked(report.Report.At(words))) questions.Ask(Rule, UnknownKind.SilentParty, $"“{Wording.Of(report, words)}”: what do they say?", [], report.Report.At(words));
            }
        }
    }

    /// <summary>Where the words end that tell of no answer; 0 where the word begins none.</summary>
    private static int End(ParsedText parsed, int at)
    {
        bool declined = parsed.Lower(at) is "declined" or "refused" && parsed.Lower(at + 1) is "to";
        bool none = parsed.Lower(parsed.Child(parsed.Heads[at] >= 0 ? parsed.Heads[at] : at, Relation.nsubj)) is "neither" or "nobody" or "none" || parsed.Lower(at - 2) is "neither" || parsed.Lower(at - 1) is "neither" or "nobody";
        if (!declined && parsed.Lower(at) is not ("would" or "did" or "has" or "have" or "could" or "will")) return 0;
        bool not = declined || none;
        for (int t = at + 1; t < Math.Min(parsed.Count, at + 1 + Near); t++)
        {
            string word = parsed.Lower(t);
            if (not && word is "comment" or "reply" or "replied" or "respond" or "responded" or "answer" or "answered" && parsed.Lower(t + 1) is not ("on" or "the" or "a" or "this" or "whether" or "when" or "how" or "by") && (parsed.Pos[t] == Pos.VERB || parsed.Lower(t - 1) is "to")) return t + 1;
            if (not && word is "return" or "returned" && parsed.Lower(t + 1) is "calls" or "a" or "phone" or "repeated") return t + (parsed.Lower(t + 1) is "calls" ? 2 : t + 3 < parsed.Count && parsed.Pos[t + 3] == Pos.NOUN ? 4 : 3);
            if (not && word is "elaborate" or "commented" && parsed.Pos[t] == Pos.VERB) return t + 1;
            if (not && word is "be" && parsed.Lower(t + 1) is "drawn") return t + 2;
            if (not && word is "be" && parsed.Lower(t + 1) is "reached" && parsed.Lower(at) is "could") return t + 2;
            if (word is "not" or "n't") not = true;
            else if (word is not ("to" or "yet" or "be" or "immediately" or "so" or "far" or "promptly" or "been")) return 0;
        }

        return 0;
    }

    private static Span? Subject(ParsedText parsed, int at, int verb)
    {
        int subject = parsed.Subject(verb);
        for (int t = verb; subject < 0 && t >= at; t--) subject = parsed.Subject(t);
        return subject >= 0 && subject < at && parsed.Lower(subject) is not ("who" or "which" or "that" or "i" or "we" or "you") ? parsed.Phrase(subject) : null;
    }
}
