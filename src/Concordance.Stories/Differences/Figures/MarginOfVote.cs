using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"By 310 votes to 205, a majority of 95": the difference told is not that of the two numbers.</summary>
internal static class MarginOfVote
{
    private static readonly RuleId Rule = new("differences/margin-of-vote");

    private const int Farthest = 9;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Quantity tally in report.Quantities.Where(q => q.Against is not null && q.Unit == "vote"))
            {
                ParsedText parsed = report.Parsed;
                int behind = parsed.TokenAt(tally.Span.End);
                for (int t = behind; t + 2 < parsed.Count && t < behind + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[behind - 1]; t++)
                {
                    if (parsed.Lower(t) is not ("majority" or "margin") || parsed.Lower(t + 1) != "of" || parsed.Lower(t - 1) != "a" || Count.Of(report, t + 2) is not var (told, end)) continue;
                    decimal margin = Math.Abs(Amount.Of(tally.Value) - Amount.Of(tally.Against!));
                    if (told != margin) findings.Conflict(Rule, ConflictKind.Number, "a vote and its margin", [tally], [report.Report.At(tally.Span), report.Report.At(parsed.SpanOf(t, end))], $"the two numbers lie {margin} apart");
                }
            }
    }
}
