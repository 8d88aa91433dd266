using Concordance.Language.Quantities;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>One thing counted with a bound and without: "at least 16 ships were waiting", "the queue had grown to 17 ships". The bound allows the other number.</summary>
internal static class BoundAllowsMore
{
    private static readonly RuleId Rule = new("differences/bound-allows-more");

    /// <summary>Of one noun the first of each report are compared.</summary>
    private const int MostCompared = 48;

    public static void Find(MeasureTable measures, Findings findings)
    {
        foreach (IGrouping<string, Measured> noun in measures.Groups.SelectMany(g => g).Distinct().GroupBy(Noun, StringComparer.Ordinal))
        {
            Measured[] all = [.. noun.Take(MostCompared)];
            foreach (Measured bound in all.Where(m => m.Of is { Bound: QuantityBound.AtLeast or QuantityBound.AtMost }))
                if (all.FirstOrDefault(m => m.Of is { Bound: QuantityBound.Exact } or null && AreOne(bound, m)) is { } exact)
                    findings.Alike(Rule, new[] { bound.Of, exact.Of }.OfType<object>(), [bound.At, exact.At], $"both can hold: “{bound.Of!.Span.Of(bound.In.Report.Text)}” allows the other number");
        }
    }

    /// <summary>What is counted, whatever verb tells of it; of a level or a sum all that says which.</summary>
    private static string Noun(Measured one)
    {
        string[] key = one.Keys[0].Split(' ');
        return key is ["count" or "number", ..] or ["level", _, not ("percent" or "")] ? key[^1] : one.Keys[0];
    }

    /// <summary>Of one day, near in size, and another word about it stands in both.</summary>
    private static bool AreOne(Measured bound, Measured exact)
    {
        if (bound.In == exact.In || bound.Told is { } one && exact.Told is { } other && one != other || bound.Value == exact.Value || !bound.Range.Meets(exact.Range) || Math.Max(bound.Value, exact.Value) > 2 * Math.Min(bound.Value, exact.Value)) return false;
        if (bound.Which.Order != exact.Which.Order || !(bound.Named.IsSubsetOf(exact.Named) || exact.Named.IsSubsetOf(bound.Named))) return false;
        return bound.Around.Any(w => w != Noun(bound) && exact.Around.Contains(w)) || bound.IsToll;
    }
}
