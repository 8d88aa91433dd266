using System.Collections.Immutable;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>The numbers that a passage tells of things, persons and money. Two passages with other numbers of one thing tell of one event and make two claims.</summary>
internal sealed class Figures
{
    /// <summary>A report's quantities in a passage; more in one are a table.</summary>
    private const int Most = 8;

    /// <summary>Sums from here on are rounded by those who retell them: "$5.9 billion", "6 billion".</summary>
    private const decimal Rounded = 1_000_000m;

    private readonly List<(string Of, decimal Value, bool About, int Digits)> _told = [];

    public bool IsEmpty => _told.Count == 0;

    public static Figures Of(ReadReport report, Span at)
    {
        Figures figures = new();
        ImmutableArray<Quantity> all = report.Quantities;
        int low = 0, high = all.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (all[middle].Span.Start < at.Start) low = middle + 1; else high = middle;
        }

        for (int i = low; i < all.Length && all[i].Span.End <= at.End && figures._told.Count < Most; i++)
            if (all[i].Unit is not ("year" or "score")) figures._told.Add((all[i].Unit ?? all[i].Of?.ToLowerInvariant() ?? "", Math.Abs(decimal.Parse(all[i].Value, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, null)), all[i].Bound == QuantityBound.About, all[i].Value.Replace(".", "", StringComparison.Ordinal).Trim('0', '-').Length));
        return figures;
    }

    /// <summary>Of two with the same marks, what agrees with one agrees with the other.</summary>
    public string Marks => string.Join(' ', _told);

    /// <summary>What both count, they count alike: some number of each thing that both tell is the same, and so is the only number of each where one does not say of what it is ("Houses destroyed: 2,300").</summary>
    public bool Agree(Figures other) => !(_told is [var one] && other._told is [var two] && (one.Of.Length == 0 || two.Of.Length == 0) && !Same(one, two)) && _told.Select(t => t.Of).Distinct().Where(of => other._told.Any(o => o.Of == of)).All(of => _told.Any(a => a.Of == of && other._told.Any(b => b.Of == of && Same(a, b))));

    /// <summary>A number of one thing that both tell and that tells: two digits at least that are no zeros at its ends (250, 2.3), or a large sum.</summary>
    public bool ShareTelling(Figures other) => _told.Any(a => a.Of.Length > 0 && (a.Value >= Rounded || a.Digits > 1) && other._told.Any(b => b.Of == a.Of && Same(a, b)));

    private static bool Same((string Of, decimal Value, bool About, int Digits) a, (string Of, decimal Value, bool About, int Digits) b)
    {
        if (a.Value == b.Value) return true;
        (decimal low, decimal high) = (Math.Min(a.Value, b.Value), Math.Max(a.Value, b.Value));
        return (a.About || b.About || low >= Rounded) && low >= 0 && (high - low) * 20 <= high;
    }
}
