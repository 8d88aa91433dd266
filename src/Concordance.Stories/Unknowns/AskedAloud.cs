using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A question put in the report and left without an answer: "What happened? We do not know yet", "Asked whether he would go, the mayor shrugged".</summary>
internal static class AskedAloud
{
    private static readonly RuleId Rule = new("unknowns/asked-aloud");

    private const int Longest = 120, MostAhead = 3;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int s = 0; s < parsed.Sentences.Length; s++)
            {
                Span words = parsed.SentenceSpan(s);
                if (report.IsSetAside(words)) continue;
                Span? asked = parsed.Text[words.End - 1] == '?' ? IsPut(parsed, s) && IsLeft(parsed, s) ? words : null : NotTold(parsed, parsed.Sentences[s]);
                if (asked is not { } open || open.Length > Longest || questions.AreAsked(report.Report.At(open))) continue;
                string text = Wording.Of(report, open).TrimEnd('?');
                questions.Ask(Rule, UnknownKind.SaidUnclear, char.ToUpperInvariant(text[0]) + text[1..] + "?", [], report.Report.At(open));
            }
        }
    }

    /// <summary>By the report itself, not in somebody's quoted words.</summary>
    private static bool IsPut(ParsedText parsed, int sentence)
    {
        (int first, Span words) = (parsed.Sentences[sentence].First, parsed.SentenceSpan(sentence));
        int line = parsed.Text.AsSpan(0, words.Start).LastIndexOfAny('\n', '\r') + 1;
        ReadOnlySpan<char> before = parsed.Text.AsSpan(line, words.Start - line);
        return (AskedClause.IsAsking(parsed, first) || parsed.Lower(first) is "will" or "did" or "does" or "is" or "are" or "was" or "were" or "has" or "can" or "could") && !words.In(parsed.Text).ContainsAny('"', '“') && before.Count('“') == before.Count('”') && before.Count('"') % 2 == 0;
    }

    /// <summary>Within the same paragraph the report says that nobody knows.</summary>
    private static bool IsLeft(ParsedText parsed, int question)
    {
        for (int s = question + 1; s < Math.Min(parsed.Sentences.Length, question + 1 + MostAhead); s++)
        {
            if (parsed.Text.AsSpan(parsed.SentenceSpan(s - 1).End, parsed.SentenceSpan(s).Start - parsed.SentenceSpan(s - 1).End).ContainsAny('\n', '\r')) return false;
            for (int t = parsed.Sentences[s].First; t + 1 < parsed.Sentences[s].End; t++)
            {
                string word = parsed.Lower(t), next = parsed.Lower(t + 1);
                if ((word is "n't" or "not" or "nobody" && next is "know" or "knows" or "known" or "clear") || (word is "no" && next is "answer") || (word is "no" && next is "one" && parsed.Lower(t + 2) is "knows") || word is "unclear" or "unknown" && parsed.Lower(t - 1) is "is" or "remains") return true;
            }
        }

        return false;
    }

    /// <summary>"Asked whether …, she declined": what was asked.</summary>
    private static Span? NotTold(ParsedText parsed, SentenceRange sentence)
    {
        int first = sentence.First;
        if (parsed.Lower(first) is not "asked" || !(AskedClause.IsAsking(parsed, first + 1) || parsed.Lower(first + 1) is "if")) return null;
        int comma = Enumerable.Range(first, sentence.Count).FirstOrDefault(t => parsed.Lower(t) is ",", -1);
        // Of several the question may hold the first.
        if (comma < 0 || Enumerable.Range(comma + 1, sentence.End - comma - 1).Any(t => parsed.Lower(t) is ",")) return null;
        for (int t = comma + 1; t < sentence.End; t++)
            if (parsed.Lower(t) is "shrugged" or "smiled" or "laughed" or "declined" or "refused" or "demurred" || (parsed.Lower(t) is "would" or "did" && parsed.Lower(t + 1) is "not" or "n't") || (parsed.Lower(t) is "said" && parsed.Lower(t + 1) is "nothing")) return parsed.SpanOf(first + 1, comma);
        return null;
    }
}
