using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"45 of the 60 seats (80 percent)", "30 out of 120, or 30 percent": a share that its two numbers do not give.</summary>
internal static class ShareOfCount
{
    private static readonly RuleId Rule = new("differences/share-of-count");

    private const int Farthest = 5;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Quantity percent in report.Quantities)
            {
                if (percent.Unit != "percent" || !Written.IsPlain(percent) || Pair(report, percent) is not var (part, whole, words)) continue;
                Written share = Written.Share(report, percent);
                decimal given = 100m * part / whole;
                if (part > whole || (given >= share.Low && given <= share.High)) continue;
                findings.Conflict(Rule, ConflictKind.Number, "a share and its two numbers", [percent], [report.Report.At(words), report.Report.At(percent.Span)], $"{part} of {whole} is another share");
            }
    }

    /// <summary>"A of B things (" or "A out of B, or" right before the share.</summary>
    private static (int Part, int Whole, Span Words)? Pair(ReadReport report, Quantity percent)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(percent.Span.Start), first = parsed.Sentences[parsed.SentenceOf[at]].First;
        if (!(parsed.Lower(at - 1) == "(" || (parsed.Lower(at - 1) == "or" && parsed.Lower(at - 2) == ","))) return null;
        for (int t = at - 2; t > at - 2 - Farthest && t > first; t--)
        {
            if (Count.Of(report, t) is not var (whole, behind)) continue;
            int of = t - 1;
            while (of > first && parsed.Lower(of) is "the" or "all" or "its" or "their") of--;
            if (parsed.Lower(of) != "of") return null;
            int part = parsed.Lower(of - 1) == "out" ? of - 2 : of - 1;
            return part >= first && whole > 0 && Count.Of(report, part) is var (number, _) ? (number, whole, parsed.SpanOf(part, behind)) : null;
        }

        return null;
    }
}
