using Concordance.Language;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>What was expected of a number and what it came to: "analysts had expected a loss of $6 million", "lost $5 million".</summary>
internal static class ForecastAndFact
{
    private static readonly RuleId Rule = new("differences/forecast-and-fact");

    /// <summary>Tellings of the fact that are shown.</summary>
    private const int MostNamed = 2;

    public static void Find(MeasureTable measures, Findings findings)
    {
        foreach (Measured[] facts in measures.Groups.SelectMany(g => g.GroupBy(m => m.Value)).Select(g => g.Take(MostNamed).ToArray()))
            if (measures.ForecastsOf(facts[0]).FirstOrDefault(f => AreNear(f, facts[0]) && !IsOfAnotherTime(facts[0]) && (f.In == facts[0].In || f.Named.Overlaps(facts[0].Named))) is { } forecast)
                findings.Alike(Rule, facts.Prepend(forecast).Select(m => m.Of).OfType<object>(), facts.Prepend(forecast).Select(m => m.At), "both can hold: one number was expected, the other is told as fact");
    }

    private static bool AreNear(Measured a, Measured b) => a.Value != b.Value && Math.Max(a.Value, b.Value) <= 2 * Math.Min(a.Value, b.Value);

    /// <summary>"In the first quarter of last year": what was expected is of the time of the report.</summary>
    private static bool IsOfAnotherTime(Measured fact)
    {
        ParsedText parsed = fact.In.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(fact.At.Span.Start)]);
        return parsed.TokensOf(sentence).Any(t => parsed.Lower(t) is "last" or "earlier" or "previous" or "ago" or "before");
    }
}
