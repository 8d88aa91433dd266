using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>Sums of one report given in two currencies whose rate differs by more than rounding from that of its other sums: one of the numbers is wrong.</summary>
internal static class ExchangeRate
{
    private static readonly RuleId Rule = new("differences/exchange-rate");

    /// <summary>So much a rate moves from one day to the next.</summary>
    private const decimal Slack = 0.05m;

    private sealed record Pair(Quantity Sum, Quantity Other, Written Rate, string Years);

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (IGrouping<(string?, string?, string), Pair> same in Pairs(report).GroupBy(p => (p.Sum.Unit, p.Other.Unit, p.Years)))
            {
                Pair[] all = [.. same.OrderBy(p => p.Rate.Value)];
                // Two that agree tell which the third is; of two alone either can be wrong, and both are shown.
                if (all.Max(p => p.Rate.Low) <= all.Min(p => p.Rate.High) * (1 + Slack)) continue;
                findings.Conflict(Rule, ConflictKind.Number, $"the rate of {same.Key.Item1} to {same.Key.Item2}", all.SelectMany(p => new object[] { p.Sum, p.Other }), all.Select(p => Beside.At(report, p.Sum, p.Other)), "the sums of one report are given at rates that differ");
            }
    }

    /// <summary>"60 billion rubles (US$2.63 billion)", "€4 million, or $4.4 million": the second sum right behind the first.</summary>
    private static IEnumerable<Pair> Pairs(ReadReport report)
    {
        for (int i = 0; i + 1 < report.Quantities.Length; i++)
        {
            (Quantity sum, Quantity other) = (report.Quantities[i], report.Quantities[i + 1]);
            if (!sum.IsMoney || !other.IsMoney || sum.Unit == other.Unit || sum.UpTo is not null || other.UpTo is not null || !IsRestated(report, sum, other)) continue;
            (Written one, Written second) = (Written.Of(report, sum), Written.Of(report, other));
            if (one.Low > 0 && second.Low > 0) yield return new Pair(sum, other, one / second, Years(report, sum));
        }
    }

    private static bool IsRestated(ReadReport report, Quantity sum, Quantity other)
    {
        if (other.Span.Start <= sum.Span.End) return false;
        string between = report.Report.Text[sum.Span.End..other.Span.Start].Trim();
        return between is "(" or "(US" or "(about" or "(approximately" or "(some" or "/" or ", or";
    }

    /// <summary>A sum of another year has the rate of that year.</summary>
    private static string Years(ReadReport report, Quantity sum)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[parsed.TokenAt(sum.Span.Start)]];
        return string.Join(' ', Enumerable.Range(sentence.First, sentence.Count).Select(parsed.Form).Where(w => w.Length == 4 && w.All(char.IsAsciiDigit) && w[0] is '1' or '2'));
    }
}
