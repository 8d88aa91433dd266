using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two agree on a deal that lets a third profit from "its" goods: "Norway and Chile agreed on a fish deal that allows Spain to fish in its waters". Whose, the words do not tell.</summary>
internal static class ThirdOfTwo
{
    private static readonly RuleId Rule = new("differences/third-of-two");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
                if (parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "agree" or "sign" or "conclude" or "reach" or "strike" or "close" && Read(report, t) is { } words)
                    findings.Unusable(Rule, UnusableKind.Impossible, report.Report.At(words), "two have agreed, a third profits, and whose “its” is cannot be told");
        }
    }

    private static Span? Read(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        Span[] two = [.. Named(report, parsed.SpanOf(sentence.First, verb + 1))];
        if (two.Length != 2 || parsed.Lower(parsed.TokenAt(two[0].End)) != "and" || parsed.TokenAt(two[0].End) + 1 != parsed.TokenAt(two[1].Start)) return null;
        int that = verb + 1;
        while (that < sentence.End && parsed.Lower(that) is not ("that" or "which")) that++;
        int deal = Enumerable.Range(verb + 1, Math.Max(0, that - verb - 1)).LastOrDefault(t => parsed.Lemma(t) is "deal" or "agreement" or "accord" or "pact" or "treaty" or "contract", -1);
        if (deal < 0 || deal != that - 1 || that + 2 >= sentence.End || parsed.Lemma(that + 1) is not ("allow" or "let" or "enable" or "permit" or "give" or "entitle")) return null;
        int its = Enumerable.Range(that + 2, sentence.End - that - 2).FirstOrDefault(t => parsed.Lower(t) == "its", -1);
        if (its < 0) return null;
        Span[] third = [.. Named(report, parsed.SpanOf(that + 2, its))];
        if (third.Length != 1 || two.Any(s => parsed.State(parsed.TokenAt(s.End - 1)) == parsed.State(parsed.TokenAt(third[0].End - 1)))) return null;
        int last = its;
        while (last + 1 < sentence.End && parsed.Pos[last + 1] is not (Pos.PUNCT or Pos.CCONJ)) last++;
        return Span.Hull(two[0], parsed.Spans[last]);
    }

    private static IEnumerable<Span> Named(ReadReport report, Span words) =>
        report.Referents.Where(r => r.Type is ReferentType.Organisation or ReferentType.Place).SelectMany(r => r.Mentions).Where(m => m.Kind == MentionKind.Name && words.Contains(m.Span)).Select(m => m.Span).Order();
}
