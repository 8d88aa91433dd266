using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>"Dozens of villagers", "hundreds of thousands of people", "tens of millions of dollars": a plural says at least two of its number, no more.</summary>
internal static class PluralNumber
{
    private const string Rule = "quantities/plural-number";

    public static QuantityRead? Read(CutText w, int at)
    {
        if (One(w, at) is not { } value) return null;
        int end = at + 1;
        for (int i = 0; i < 2 && w.Is(end, "of") && Scale(w, end + 1) is { } scale; i++) (value, end) = (value * scale, end + 2);
        if (!w.Is(end, "of") || w.Breaks(end + 1) || !w.IsLetters(end + 1)) return End(w, at, end, value);
        (string? unit, int past) = Counted.Unit(w, end + 1);
        if (unit is not null) return new(at, past, QuantityRead.Plain(value), null, QuantityBound.AtLeast, false, unit, null, Rule);
        string? of = CountedNoun.Behind(w, end + 1);
        return new(at, end, QuantityRead.Plain(value), null, QuantityBound.AtLeast, false, CountedNoun.IsPersons(of) ? "person" : null, of, Rule);
    }

    /// <summary>"Dozens were hurt", "thousands marched": the counted are persons nobody names.</summary>
    private static QuantityRead? End(CutText w, int at, int end, decimal value) =>
        w.IsLetters(end) && !w.Breaks(end) && (w.IsAny(end, "more", "were", "are", "have", "remain", "gathered", "fled") || w.IsAny(end, "marched", "protested", "injured", "killed", "wounded", "died", "missing"))
            ? new(at, end, QuantityRead.Plain(value), null, QuantityBound.AtLeast, false, null, null, Rule) : null;

    private static decimal? One(CutText w, int at) => w.Lower(at) switch
    {
        "dozens" => 24,
        "scores" when w.Is(at + 1, "of") => 40,
        "tens" when w.Is(at + 1, "of") => 20,
        "hundreds" => 200,
        "thousands" => 2000,
        "millions" => 2_000_000,
        "billions" => 2_000_000_000,
        "trillions" => 2_000_000_000_000,
        _ => null,
    };

    private static decimal? Scale(CutText w, int at) => w.Lower(at) switch
    {
        "thousands" => 1000,
        "millions" => 1_000_000,
        "billions" => 1_000_000_000,
        _ => null,
    };
}
