using System.Globalization;
using Concordance.Language.Quantities;

namespace Concordance.Stories.Differences;

/// <summary>A counted number as the range of values that its words allow.</summary>
internal readonly record struct Amount(decimal Low, decimal High)
{
    /// <summary>"About 60" allows a tenth on either side.</summary>
    private const decimal Slack = 0.1m;

    public static decimal Of(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, null);

    public static Amount Of(Quantity quantity)
    {
        decimal low = Of(quantity.Value), high = quantity.UpTo is { } up ? Of(up) : low;
        return quantity.Bound switch
        {
            QuantityBound.Exact => new Amount(low, high),
            QuantityBound.AtLeast => new Amount(low, decimal.MaxValue),
            QuantityBound.AtMost => new Amount(decimal.MinValue, high),
            QuantityBound.About => new Amount(low - (Math.Abs(low) * Slack), high + (Math.Abs(high) * Slack)),
        };
    }

    public bool Meets(Amount other) => Low <= other.High && other.Low <= High;
}
