using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>What a number was, what it became, and the percentage or the difference told beside them, where these do not fit: "rose from 200 to 260, up 20%", "a 15 percent rise from 1,200 to 1,500".</summary>
internal static class PercentFromTo
{
    private static readonly RuleId Rule = new("differences/percent-from-to");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 0; i + 1 < report.Quantities.Length; i++)
            {
                if (FromTo.Read(report, i) is not var (from, to) || from.Unit == "percent") continue;
                foreach (int at in new[] { i + 2, i - 1 })
                    if (at >= 0 && at < report.Quantities.Length && report.Quantities[at] is var told && IsOfThem(report, i, at, told) && !Fit(report, from, to, told))
                        findings.Conflict(Rule, ConflictKind.Number, "a change and its two ends", [told, from, to], [report.Report.At(told.Span), Beside.At(report, from, to)], "the change does not fit what the number was before and after");
            }
    }

    private static bool IsOfThem(ReadReport report, int pair, int at, Quantity told)
    {
        if (!Written.IsPlain(told) || Beside.Behind(report, told) is "of" or "a" or "per" or "annually" or "each" or "more") return false;
        if (told.Unit != "percent" && (told.Unit != report.Quantities[pair].Unit || told.Unit is null)) return false;
        (Quantity one, Quantity other) = at < pair ? (told, report.Quantities[pair]) : (report.Quantities[pair + 1], told);
        return Beside.Says(report, one, other) && (at < pair || Moves.Among(report.Parsed, report.Parsed.TokenAt(one.Span.End), report.Parsed.TokenAt(other.Span.Start)) is not null || report.Parsed.Lower(report.Parsed.TokenAt(other.Span.Start) - 1) is "(" or "or" or "by");
    }

    private static bool Fit(ReadReport report, Quantity from, Quantity to, Quantity told)
    {
        (Written before, Written after) = (Written.Of(report, from), Written.Of(report, to));
        if (before.Value > after.Value) (before, after) = (after, before);
        Written by = after - before;
        // A fall is measured by what was before, the larger one; by the smaller it fits as well where somebody turned it round.
        if (told.Unit == "percent") return before.Low <= 0 || after.Low <= 0 || by.Low <= 0 || (by / before * 100).Meets(Written.Share(report, told)) || (by / after * 100).Meets(Written.Share(report, told));
        return by.Meets(Written.Of(report, told));
    }
}
