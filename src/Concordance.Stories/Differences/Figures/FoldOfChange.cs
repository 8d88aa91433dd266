using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"Doubled from 200 to 260", "tripled to 900 from 600": a multiple that the two numbers beside it do not give.</summary>
internal static class FoldOfChange
{
    private static readonly RuleId Rule = new("differences/fold-of-change");

    /// <summary>What is a little less or more is still told as double.</summary>
    private const decimal Less = 0.82m, More = 1.3m;

    private const int Near = 4;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 0; i + 1 < report.Quantities.Length; i++)
            {
                if (FromTo.Read(report, i) is not var (from, to) || Word(report, report.Quantities[i]) is not var (word, times)) continue;
                (Written before, Written after) = (Written.Of(report, from), Written.Of(report, to));
                if (before.Low <= 0 || after.Low <= 0) continue;
                bool least = report.Parsed.Lower(word - 1) is "than", halved = times < 1;
                Written fold = after / before, meant = new(times * (least && !halved ? 0.95m : Less), times, least && !halved ? decimal.MaxValue : times * More);
                if (least && halved) meant = new Written(0, times, times * 1.05m);
                if (!fold.Meets(meant)) findings.Conflict(Rule, ConflictKind.Number, "a multiple and its two ends", [from, to], [report.Report.At(report.Parsed.Spans[word]), Beside.At(report, from, to)], "the multiple does not fit what the number was before and after");
            }
    }

    /// <summary>The verb that leads to the first number, and how many times it says.</summary>
    private static (int Word, decimal Times)? Word(ReadReport report, Quantity first)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(first.Span.Start);
        for (int t = at - 1; t > at - Near && t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[at]; t--)
        {
            decimal? times = parsed.Lower(t) switch { "doubled" or "doubling" => 2, "tripled" or "trebled" or "tripling" => 3, "quadrupled" => 4, "halved" => 0.5m, _ => null };
            if (times is { } found) return (t, found);
            if (parsed.Pos[t] is not (Pos.ADV or Pos.ADP or Pos.DET)) return null;
        }

        return null;
    }
}
