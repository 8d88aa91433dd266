using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>What was expected of a number and what it came to: "analysts had expected a loss of $6 million", "lost $5 million".</summary>
internal static class ForecastAndFact
{
    private static readonly RuleId Rule = new("differences/forecast-and-fact");

    public static void Find(MeasureTable measures, Findings findings)
    {
        foreach (Measured fact in measures.Groups.SelectMany(g => g))
            if (measures.ForecastsOf(fact).FirstOrDefault(f => f.Value != fact.Value && (f.In == fact.In || f.Named.Overlaps(fact.Named))) is { } forecast)
                findings.Alike(Rule, new[] { forecast.Of, fact.Of }.OfType<object>(), [forecast.At, fact.At], "both can hold: one number was expected, the other is told as fact");
    }
}
