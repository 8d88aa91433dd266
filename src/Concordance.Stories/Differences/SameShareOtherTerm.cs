using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One offer of the same share or sum told with two terms: "6.5 percent over two years", "6.5 percent over three years".</summary>
internal static class SameShareOtherTerm
{
    private static readonly RuleId Rule = new("differences/same-share-other-term");

    private const int MostNamed = 4;

    private sealed record Telling(Place At, Quantity Of, TimeExpression Term, string? Value);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, Telling> same in story.Reports.SelectMany(r => Read(story, r)).GroupBy(t => $"{t.Of.Value} {t.Of.Unit}", StringComparer.Ordinal))
            if (same.Select(t => t.Value).Distinct().Count() > 1)
                findings.Conflict(Rule, ConflictKind.Number, $"{same.Key} over how long", same.DistinctBy(t => (t.Value, t.At.Report)).Take(MostNamed).SelectMany(t => new object[] { t.Of, t.Term }), same.DistinctBy(t => (t.Value, t.At.Report)).Take(MostNamed).Select(t => t.At), "the same number with two terms", "the offer was changed in between, or two offers are meant");
    }

    /// <summary>A number that is not round is hardly two offers'.</summary>
    private static IEnumerable<Telling> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q is { Unit: not null, UpTo: null, Bound: QuantityBound.Exact } && IsOwn(q)))
        {
            int next = parsed.TokenAt(quantity.Span.End);
            if (next + 1 >= parsed.Count || parsed.Lower(next) is not "over") continue;
            if (report.Times.FirstOrDefault(t => t.Kind == TimeKind.Duration && t.Span.Start == parsed.Spans[next + 1].Start) is { } term && story.On(term)?.Value is { } value)
                yield return new Telling(report.Report.At(Span.Hull(quantity.Span, term.Span)), quantity, term, value);
        }
    }

    private static bool IsOwn(Quantity quantity) => quantity.Unit == "percent" ? quantity.Value.Contains('.', StringComparison.Ordinal) : quantity.Value.TrimEnd('0').Length > 1;
}
