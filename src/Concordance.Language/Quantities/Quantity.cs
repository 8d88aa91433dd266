using Concordance.Texts;

namespace Concordance.Language.Quantities;

public enum QuantityBound { Exact, AtLeast, AtMost, About }

/// <summary>A number in a text with what it counts.</summary>
/// <param name="Value">Decimal digits without grouping: "1000", "2.63".</param>
/// <param name="UpTo">The upper end of a range, else null.</param>
/// <param name="PerSide">"1000 for 1000".</param>
/// <param name="Unit">"person", "percent", "percentage-point", "USD", "km", "year" (an age), "vote", "score" …; null where none is named.</param>
/// <param name="Of">The counted thing in the text's own words (head noun phrase): "prisoners".</param>
public sealed record Quantity(Span Span, string Value, string? UpTo, QuantityBound Bound, bool PerSide, string? Unit, string? Of, Because Because)
{
    /// <summary>Its unit is a currency's code (ISO 4217).</summary>
    public bool IsMoney => Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper);

    /// <summary>What the value stands against in a vote or a game: "48" of "52-48"; else null.</summary>
    public string? Against { get; init; }
}
