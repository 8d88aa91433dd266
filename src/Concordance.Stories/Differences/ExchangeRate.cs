using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Sums of one report given in two currencies whose rate differs from that of its other sums: one of the numbers is wrong.</summary>
internal static class ExchangeRate
{
    private static readonly RuleId Rule = new("differences/exchange-rate");

    /// <summary>Rounding of sums ("US$5.5 billion" for 5.46) stays below a twentieth.</summary>
    private const decimal Tolerance = 0.05m;

    private sealed record Pair(Quantity Sum, Quantity Other, decimal Rate);

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (IGrouping<(string?, string?), Pair> same in Pairs(report).GroupBy(p => (p.Sum.Unit, p.Other.Unit)))
            {
                Pair[] all = [.. same.OrderBy(p => p.Rate)];
                // Two that agree tell which the third is; of two alone either can be wrong, and both are shown.
                if (all.Length < 2 || all[^1].Rate <= all[0].Rate * (1 + Tolerance)) continue;
                findings.Conflict(Rule, ConflictKind.Number, $"the rate of {same.Key.Item1} to {same.Key.Item2}", all.SelectMany(p => new object[] { p.Sum, p.Other }), all.Select(p => report.Report.At(Span.Hull(p.Sum.Span, p.Other.Span))), "the sums of one report are given at rates that differ");
            }
    }

    /// <summary>"60 billion rubles (US$2.63 billion)": the second sum right behind the first, in brackets.</summary>
    private static IEnumerable<Pair> Pairs(ReadReport report)
    {
        string text = report.Report.Text;
        for (int i = 0; i + 1 < report.Quantities.Length; i++)
        {
            (Quantity sum, Quantity other) = (report.Quantities[i], report.Quantities[i + 1]);
            if (!sum.IsMoney || !other.IsMoney || sum.Unit == other.Unit || sum.UpTo is not null || other.UpTo is not null || other.Span.Start <= sum.Span.End) continue;
            string between = text[sum.Span.End..other.Span.Start];
            if (between.Trim() is "(" or "(US" or "(about" or "(approximately" or "(some" && Value(other) != 0) yield return new Pair(sum, other, Value(sum) / Value(other));
        }
    }

    private static decimal Value(Quantity quantity) => Amount.Of(quantity.Value);
}
