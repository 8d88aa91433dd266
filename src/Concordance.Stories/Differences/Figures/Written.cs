using Concordance.Language.Quantities;
using Concordance.Reading;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A number with all that rounds to it as it is written: "2.63 billion" from 2.625 to 2.635 billion, "12,000" from 11,500 to 12,500.</summary>
internal readonly record struct Written(decimal Low, decimal Value, decimal High)
{
    /// <summary>So many noughts behind a number without decimals were not counted one by one.</summary>
    private const int RoundZeros = 3;

    /// <summary>A share in whole fives is as often a round one: "up 20 percent" for 18 or 22.</summary>
    private const decimal RoundShare = 5, RoundSlack = 2.5m;

    public static Written Of(ReadReport report, Quantity quantity)
    {
        decimal value = Amount.Of(quantity.Value), half = Step(quantity.Span.Of(report.Report.Text), Math.Abs(value)) / 2;
        return new Written(value - half, value, value + half);
    }

    /// <summary>A percentage: shares are cut off as often as rounded.</summary>
    public static Written Share(ReadReport report, Quantity percent)
    {
        Written told = Of(report, percent);
        decimal slack = told.Value % RoundShare == 0 && told.High - told.Low >= 1 ? RoundSlack : told.High - told.Low;
        return new Written(told.Value - slack, told.Value, told.Value + slack);
    }

    /// <summary>Told as one number: no range, no bound, nothing it stands against.</summary>
    public static bool IsPlain(Quantity quantity) => quantity is { Bound: QuantityBound.Exact, UpTo: null, Against: null, PerSide: false };

    public bool Meets(Written other) => Low <= other.High && other.Low <= High;

    public static Written operator -(Written a, Written b) => new(a.Low - b.High, a.Value - b.Value, a.High - b.Low);

    public static Written operator +(Written a, Written b) => new(a.Low + b.Low, a.Value + b.Value, a.High + b.High);

    /// <summary>Both above nothing.</summary>
    public static Written operator /(Written a, Written b) => new(a.Low / b.High, a.Value / b.Value, a.High / b.Low);

    public static Written operator *(Written a, decimal times) => new(a.Low * times, a.Value * times, a.High * times);

    public Written Widened(decimal share) => new(Low * (1 - share), Value, High * (1 + share));

    /// <summary>What the last digit written counts: of "2.63 billion" ten million.</summary>
    private static decimal Step(string words, decimal value)
    {
        int first = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0) return 0;
        int end = first;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || (words[end] is ',' or '.' && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1])))) end++;
        string digits = words[first..end];
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        decimal written = Amount.Of(digits.Replace(",", "", StringComparison.Ordinal)), step = 1;
        for (int i = point + 1; point >= 0 && i < digits.Length; i++) step /= 10;
        string whole = digits.Replace(",", "", StringComparison.Ordinal);
        int zeros = point >= 0 ? 0 : whole.Length - whole.TrimEnd('0').Length;
        for (int i = 0; zeros >= RoundZeros && i < zeros; i++) step *= 10;
        return written == 0 ? step : step * (value / written);
    }
}
