using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"The claim could not be verified", "this has not been confirmed", "the cause could not be established", "Not verified" in a log.</summary>
internal static class Unverified
{
    private static readonly RuleId Rule = new("unknowns/unverified");

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
            {
                if (parsed.Lower(t) is not ("verified" or "confirmed" or "established" or "determined" or "ascertained" or "explained" or "checked" or "clarified" or "found" or "recovered" or "located" or "caught") || Words(parsed, t) is not { } words) continue;
                if (words.Length <= Longest && !report.IsSetAside(words) && !questions.AreAsked(report.Report.At(words))) questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, words)}”: is it known now?", [], report.Report.At(words));
            }
        }
    }

    private static Span? Words(ParsedText parsed, int verb)
    {
        int at = verb - 1;
        while (at > verb - 4 && parsed.Lower(at) is "be" or "been" or "yet" or "independently" or "officially" or "immediately" or "still" or "fully") at--;
        if (parsed.Lower(at) is not ("not" or "n't" or "cannot")) return null;
        int aux = parsed.Lower(at) is "cannot" ? at : at - 1;
        // "Not verified." in a log.
        if (verb - at == 1 && at == parsed.Sentences[parsed.SentenceOf[verb]].First && parsed.Lower(verb + 1) is "." or "") return parsed.SpanOf(at, verb + 1);
        bool could = parsed.Lower(aux) is "could" or "cannot" or "can", has = parsed.Lower(aux) is "has" or "have";
        if (!(could || has) || !Enumerable.Range(at + 1, verb - at - 1).Any(t => parsed.Lower(t) is "be" or "been")) return null;
        int subject = parsed.Subject(verb);
        return subject >= 0 && subject < aux && parsed.Lower(subject) is not ("who" or "which" or "that" or "it" or "i" or "we" or "you") ? Span.Hull(parsed.Phrase(subject), parsed.Spans[verb]) : null;
    }
}
