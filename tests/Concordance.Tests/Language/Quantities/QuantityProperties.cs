using System.Collections.Immutable;
using System.Globalization;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Language.Quantities;

public sealed class QuantityProperties
{
    private static readonly string[] Phrases =
    [
        "30 prisoners", "at least", "1,000 for 1,000", "$5 to $7 million", "between 20 and 30 people", "52-48", "voted", "won 3-1", "8,26%", "-2.64%", "Holm, 45,", "aged 6 to 14", "dozens of", "hundreds of thousands of people",
        "two dozen", "50 or more", "half", "June 2", "at 10:00 GMT", "for 30 days", "2025", "each", "of", "(", ")", ",", ".", "-", "to", "€", "Rs 15 crore", "99999999999999", "1,000,000,000,000,000", "trillion trillion", "\ud800", "\n\n", "0",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Phrases).ListOf().Select(p => string.Join(' ', p)).ToArbitrary();

    [Property(MaxTest = 1000)]
    public Property Every_value_is_a_decimal_and_an_upper_end_lies_above_it() => Prop.ForAll(Texts, text => Found(text).Quantities.All(q =>
        Number(q.Value) is { } low && (q.UpTo is null || Number(q.UpTo) > low) && (q.Against is null || Number(q.Against) is not null)));

    [Property(MaxTest = 1000)]
    public Property No_quantity_overlaps_a_time_or_another_quantity() => Prop.ForAll(Texts, text =>
    {
        (ImmutableArray<Quantity> quantities, ImmutableArray<TimeExpression> times) = Found(text);
        int end = 0;
        foreach (Quantity quantity in quantities)
        {
            if (quantity.Span.Start < end || quantity.Span.End > text.Length || times.Any(t => t.Span.Overlaps(quantity.Span))) return false;
            end = quantity.Span.End;
        }

        return true;
    });

    [Property(MaxTest = 1000)]
    public Property What_is_counted_stands_in_the_text() => Prop.ForAll(Texts, text => Found(text).Quantities.All(q => q.Of is null || text.Contains(q.Of, StringComparison.Ordinal)));

    private static (ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times) Found(string text)
    {
        ParsedText parsed = Untagged.Parse(text);
        ImmutableArray<TimeExpression> times = TimeFinder.Find(parsed);
        return (QuantityFinder.Find(parsed, times), times);
    }

    private static decimal? Number(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
