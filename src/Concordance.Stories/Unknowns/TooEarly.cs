using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"It was too early to name a cause", "too soon to say who": what nobody can say yet.</summary>
internal static class TooEarly
{
    private static readonly RuleId Rule = new("unknowns/too-early");

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t + 3 < parsed.Count; t++)
            {
                if (parsed.Lower(t) is not "too" || parsed.Lower(t + 1) is not ("early" or "soon") || parsed.Lower(t + 2) is not "to" || parsed.Lemma(t + 3) is not ("say" or "name" or "tell" or "know" or "judge" or "speculate" or "estimate" or "assess" or "determine" or "give")) continue;
                Span asked = t + 4 < parsed.Count && AskedClause.IsAsking(parsed, t + 4) ? AskedClause.Plain(parsed, t + 4) ?? parsed.Spans[t + 4] : parsed.Phrase(t + 3), words = Span.Hull(parsed.Spans[t], asked);
                if (words.Length <= Longest && parsed.Pos[t + 3] == Pos.VERB && words.End > parsed.Spans[t + 3].End && !report.IsSetAside(words) && !questions.AreAsked(report.Report.At(words)))
                    questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, words)}”: is it known now?", [], report.Report.At(words));
            }
        }
    }
}
