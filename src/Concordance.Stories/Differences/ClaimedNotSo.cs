using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What nobody by name is told to claim, and at once the denial: "It is being said that our bakers earn less. That is untrue", "It is often written that all was lost. It was not: …".</summary>
internal static class ClaimedNotSo
{
    private static readonly RuleId Rule = new("differences/claimed-not-so");

    private const int LongestEcho = 5;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int s = 0; s + 1 < report.Parsed.Sentences.Length; s++)
                if (Claim(report.Parsed, s) is { } claim && Denial(report.Parsed, s + 1) is { } denial) findings.Dispute(Rule, report, [], report.Report.At(claim), report.Report.At(denial), "it is claimed, and at once denied");
    }

    /// <summary>"It is often said that …", "it has been claimed that …": what stands behind "that".</summary>
    private static Span? Claim(ParsedText parsed, int sentence)
    {
        (int first, int end) = (parsed.Sentences[sentence].First, parsed.Sentences[sentence].End);
        // A paragraph's number.
        while (first < end && parsed.Pos[first] is Pos.NUM or Pos.PUNCT or Pos.X) first++;
        if (parsed.Lower(first) != "it") return null;
        int t = first + 1;
        while (t < end && parsed.Lower(t) is "is" or "was" or "has" or "'s" or "been" or "being" or "also" or "often" or "sometimes" or "widely" or "now" or "repeatedly") t++;
        bool said = t > first + 1 && t + 2 < end && parsed.Lower(t) is "said" or "claimed" or "written" or "reported" or "alleged" or "suggested" or "rumoured" or "rumored" or "believed";
        return said && parsed.Lower(t + 1) == "that" ? parsed.SpanOf(t + 2, end - 1) : null;
    }

    /// <summary>"That is untrue", "this is not correct", "they did not: …", "it was not".</summary>
    private static Span? Denial(ParsedText parsed, int sentence)
    {
        (int first, int end) = (parsed.Sentences[sentence].First, parsed.Sentences[sentence].End);
        if (end - first < 3) return null;
        int not = Enumerable.Range(first + 1, Math.Min(3, end - first - 1)).FirstOrDefault(t => Phrases.IsNot(parsed.Lower(t)), -1);
        bool points = parsed.Lower(first) is "that" or "this" or "it" && parsed.Lower(first + 1) is "is" or "was" or "'s";
        bool untrue = points && Enumerable.Range(first + 2, Math.Min(3, end - first - 2)).Any(t => parsed.Lower(t) is "untrue" or "false" or "wrong" or "incorrect" or "nonsense" || (not > 0 && t > not && parsed.Lower(t) is "true" or "so" or "correct" or "right"));
        bool echo = not > 0 && not - first < LongestEcho && parsed.Tags[first] == "PRP" && parsed.Pos[first + 1] == Pos.AUX && not + 1 < end && parsed.Form(not + 1) is "." or ":" or "," or ";";
        return untrue || echo ? parsed.SentenceSpan(sentence) : null;
    }
}
