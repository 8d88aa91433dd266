namespace Concordance.Language.Quantities;

/// <summary>Words [First, End) read as a quantity by one rule.</summary>
internal readonly record struct QuantityRead(int First, int End, string Value, string? UpTo, QuantityBound Bound, bool PerSide, string? Unit, string? Of, string Rule)
{
    /// <summary>The second number of a tally.</summary>
    public string? Against { get; init; }

    /// <summary>Digits without grouping and without zeros behind the decimal point.</summary>
    public static string Plain(decimal value) => value.ToString("0.########", null);
}
