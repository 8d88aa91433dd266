using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Both sides accuse: "each side accusing the other of stalling", "they accused each other of shelling", "traded accusations".</summary>
internal static class AccusingEachOther
{
    private static readonly RuleId Rule = new("differences/accusing-each-other");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
                if (parsed.Lemma(t) is "accuse" or "blame" or "trade" or "exchange" && parsed.Pos[t] == Pos.VERB && !parsed.IsOpen(t) && Words(parsed, t) is { } words && words.Start < parsed.Spans[t].Start)
                    findings.Conflict(Rule, ConflictKind.Dispute, "what each side says of the other", [.. report.Events.Where(e => e.Trigger == parsed.Spans[t])], [report.At(new Span(words.Start, parsed.Spans[t].Start)), report.Report.At(new Span(parsed.Spans[t].Start, words.End))], "each side accuses the other; the report does not say who is right");
        }
    }

    private static Span? Words(ParsedText parsed, int verb)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        int next = verb + 1;
        if (next + 1 >= sentence.End) return null;
        if (parsed.Lemma(verb) is "trade" or "exchange") return parsed.Lemma(next) is "accusation" or "blame" or "recrimination" ? Until(parsed, From(parsed, verb), next, sentence.End) : null;
        bool each = parsed.Lower(next) is "each" or "one" && parsed.Lower(next + 1) is "other" or "another";
        bool other = parsed.Lower(next) == "the" && parsed.Lower(next + 1) is "other" && Each(parsed, verb) >= 0;
        return each || other ? Until(parsed, other ? Each(parsed, verb) : From(parsed, verb), next + 1, sentence.End) : null;
    }

    private static int Each(ParsedText parsed, int verb)
    {
        for (int t = verb - 1; t >= parsed.Sentences[parsed.SentenceOf[verb]].First && t > verb - 5; t--)
            if (parsed.Lower(t) is "each" or "both") return t;
        return -1;
    }

    private static int From(ParsedText parsed, int verb) => parsed.Subject(verb) is var subject && subject >= 0 && subject < verb ? parsed.TokenAt(parsed.Phrase(subject).Start) : verb;

    private static Span Until(ParsedText parsed, int first, int last, int end)
    {
        while (last + 1 < end && parsed.Pos[last + 1] != Pos.PUNCT) last++;
        return parsed.SpanOf(first, last + 1);
    }
}
