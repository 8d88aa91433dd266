using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"Of the 30 passengers 12 were hurt; the other 20 …": the parts and the rest are not the whole.</summary>
internal static class WholeAndRest
{
    private static readonly RuleId Rule = new("differences/whole-and-rest");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 2; t < report.Parsed.Count; t++)
            {
                if (report.Parsed.Lower(t - 1) is not ("other" or "remaining") || report.Parsed.Lower(t - 2) is not ("the" or "its" or "their") || Count.Of(report, t) is not var (rest, end)) continue;
                if (Whole(report, t) is not var (whole, at) || Parts(report, at, t) is not var (sum, first) || sum + rest == Count.OfWhole(whole)) continue;
                findings.Conflict(Rule, ConflictKind.Number, "a number, its parts and the rest", [whole], [report.Report.At(whole.Span), report.Report.At(report.Parsed.Spans[first]), report.Report.At(report.Parsed.SpanOf(t - 1, end))], $"the parts and the rest add up to {sum + rest}");
            }
    }

    /// <summary>The number behind "of the", "of its" in the sentence or the one before.</summary>
    private static (Quantity Whole, int At)? Whole(ReadReport report, int rest)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.Sentences[Math.Max(0, parsed.SentenceOf[rest] - 1)].First;
        Quantity[] wholes = [.. report.Quantities.Where(q => q.Span.End < parsed.Spans[rest].Start && parsed.TokenAt(q.Span.Start) >= first && Count.OfWhole(q) is not null && IsOfThe(parsed, parsed.TokenAt(q.Span.Start)))];
        return wholes is [var one] ? (one, parsed.TokenAt(one.Span.Start)) : null;
    }

    private static bool IsOfThe(ParsedText parsed, int number) => parsed.Lower(number - 1) is "the" or "its" or "their" or "his" or "her" && parsed.Lower(number - 2) == "of";

    /// <summary>All other numbers up to the rest: those before "of the" ("12 of the 30") and those behind it; null where there is none, or one is a part of a part.</summary>
    private static (int Sum, int First)? Parts(ReadReport report, int whole, int rest)
    {
        ParsedText parsed = report.Parsed;
        int sum = 0, first = -1;
        for (int t = parsed.Sentences[parsed.SentenceOf[whole]].First; t < rest - 2; t++)
        {
            if (t == whole || Count.Of(report, t) is not var (number, behind) || parsed.Lower(t) == "one") continue;
            bool isOfWhole = behind + 2 == whole;
            if ((parsed.Lower(behind) == "of" && !isOfWhole) || (t < whole && !isOfWhole) || parsed.Lower(t - 1) is "in" or "at" or "on" or "for" or "to") return null;
            (sum, first) = (sum + number, first < 0 ? t : first);
        }

        return first < 0 ? null : (sum, first);
    }
}
