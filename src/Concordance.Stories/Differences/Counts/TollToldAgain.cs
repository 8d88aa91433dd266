using Concordance.Language.Quantities;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>A toll that one report tells higher than one before it, and a later report again as at first: "three were injured", "four", "three". It did not rise; one of the numbers is wrong.</summary>
internal static class TollToldAgain
{
    private static readonly RuleId Rule = new("differences/toll-told-again");

    public static void Find(MeasureTable measures, Findings findings)
    {
        foreach (IReadOnlyList<Measured> matter in measures.Matters())
            if (Of(matter) is var (first, other, again) && !findings.Tells(first.At, other.At) && !findings.Tells(other.At, again.At))
                findings.Conflict(Rule, ConflictKind.Number, $"how many: {first.Name}", new[] { first.Of, other.Of, again.Of }.OfType<object>(), [first.At, other.At, again.At], "a later report gives the first number again", null);
    }

    /// <summary>The first number, the higher one, and the first again, of three days; null where the toll goes on from the higher one.</summary>
    public static (Measured First, Measured Other, Measured Again)? Of(IReadOnlyList<Measured> matter)
    {
        Measured[] told = [.. matter.Where(m => m is { IsToll: true, IsDayKnown: true, Told: not null } && m.Of is not { Bound: not QuantityBound.Exact }).OrderBy(m => m.Told)];
        foreach (Measured other in told)
        {
            if (told.LastOrDefault(m => m.Told > other.Told) is not { } again || again.Value >= other.Value) continue;
            if (told.FirstOrDefault(m => m.Told < other.Told && m.Value == again.Value) is { } first && told.All(m => m.Value == again.Value || m.Value == other.Value)) return (first, other, again);
        }

        return null;
    }
}
