using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>A number that says the one before it again has its bound: "over $6.7 billion, or $11.05 per share", "around 10 million pounds ($13 million)".</summary>
internal static class Restated
{
    public static QuantityBound Bound(CutText w, QuantityRead? last, QuantityRead now)
    {
        if (last is not { } before || now.Bound != QuantityBound.Exact || before.Unit is null || now.Unit is null) return now.Bound;
        bool again = now.First - before.End == 1 && w.Is(before.End, "(")
            || now.First - before.End == 2 && w.Is(before.End, ",") && w.Is(before.End + 1, "or");
        return again ? before.Bound : now.Bound;
    }
}
