using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>"1000 for 1000", "200-for-200": the same number on each of two sides.</summary>
internal static class Swap
{
    private const string Rule = "quantities/swap";

    public static QuantityRead? Read(CutText w, int at)
    {
        if (NumberReader.Cardinal(w, at) is not { } first) return null;
        int next = w.Is(first.End, "-") ? first.End + 1 : first.End;
        if (!w.Is(next, "for")) return null;
        next = w.Is(next + 1, "-") ? next + 2 : next + 1;
        if (NumberReader.Cardinal(w, next) is not { } second || second.Value != first.Value || w.Breaks(next)) return null;
        string? of = CountedNoun.Behind(w, second.End) ?? OfSwap(w, second.End);
        return new QuantityRead(at, second.End, QuantityRead.Plain(first.Value), null, QuantityBound.Exact, true, CountedNoun.IsPersons(of) ? "person" : null, of, Rule);
    }

    /// <summary>"A '50 for 50' exchange of captives": what goes either way.</summary>
    private static string? OfSwap(CutText w, int at)
    {
        int word = w.IsAny(at, "\"", "”", "'", "’") ? at + 1 : at;
        return w.IsAny(word, "swap", "exchange", "deal", "trade") && w.Is(word + 1, "of") ? CountedNoun.Behind(w, word + 2) : null;
    }
}
