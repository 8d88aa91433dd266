using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A sum that is promised and of which no report tells that it was paid: "40 million crowns would be paid into the fund", "it would be eligible for a 6 billion loan".</summary>
internal static class PromisedMoney
{
    private static readonly RuleId Rule = new("unknowns/promised-money");

    private const int Longest = 130, Near = 6;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Quantity sum in report.Quantities.Where(q => q.IsMoney && !report.IsSetAside(q.Span)))
            {
                if (Promised(report.Parsed, sum.Span) is not { } words || words.Length > Longest || questions.AreAsked(report.Report.At(words))) continue;
                questions.Ask(Rule, UnknownKind.OpenSlot, $"“{Wording.Of(report, words)}”: was it paid?", [], report.Report.At(words));
            }
    }

    private static Span? Promised(ParsedText parsed, Span sum)
    {
        int first = parsed.TokenAt(sum.Start), end = parsed.TokenAt(sum.End - 1) + 1;
        // Behind the sum: "(19 million dollars) would be paid".
        for (int t = end; t + 2 < parsed.Count && t < end + Near + Near && parsed.SentenceOf[t] == parsed.SentenceOf[first] && parsed.Pos[t] is not (Pos.VERB or Pos.SCONJ); t++)
            if (parsed.Lower(t) is "will" or "would" or "wo" && parsed.Lower(t + 1) is "be" && IsPaying(parsed, t + 2) && parsed.Tags[t + 2] == "VBN") return parsed.SpanOf(first, t + 3);
        for (int t = first - 1; t > Math.Max(parsed.Sentences[parsed.SentenceOf[first]].First + 1, first - Near); t--)
            if (parsed.Lower(t) is "eligible" && parsed.Lower(t + 1) is "for") return Span.Hull(parsed.SpanOf(t, end), parsed.Pos[Math.Min(end, parsed.Count - 1)] == Pos.NOUN ? parsed.Spans[end] : sum);
        return null;
    }

    private static bool IsPaying(ParsedText parsed, int verb) => parsed.Lemma(verb) is "pay" or "infuse" or "inject" or "lend" or "transfer" or "release" or "provide" or "disburse" or "invest" or "spend" or "donate";
}
