using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A rise or fall told as a percentage, as a number, and with the value reached, where the three do not fit: "up 3.10%, an increase of 330.89 … a value of 11350.58".</summary>
internal static class PercentOfChange
{
    private static readonly RuleId Rule = new("differences/percent-of-change");

    /// <summary>Of the percentage told, in percentage points: more than rounding gives.</summary>
    private const decimal Tolerance = 0.06m;

    private const int Nearby = 160;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 0; i + 2 < report.Quantities.Length; i++)
            {
                (Quantity percent, Quantity change, Quantity value) = (report.Quantities[i], report.Quantities[i + 1], report.Quantities[i + 2]);
                if (percent.Unit != "percent" || value.Span.End - percent.Span.Start > Nearby || !IsExact(percent) || !IsExact(change) || !IsExact(value)) continue;
                if (Direction(report, percent, change) is not { } up || !Reached(report, change, value)) continue;
                decimal share = Amount.Of(percent.Value), by = Amount.Of(change.Value), at = Amount.Of(value.Value), before = up ? at - by : at + by;
                if (before <= 0 || by <= 0 || share <= 0 || Math.Abs((100 * by / before) - share) <= Tolerance || Math.Abs((100 * by / at) - share) <= Tolerance) continue;
                findings.Conflict(Rule, ConflictKind.Number, "a change and its percentage", [percent, change, value], [report.Report.At(Span.Hull(percent.Span, change.Span)), report.Report.At(Words(report, change, value))], "the percentage, the change and the value reached do not fit one another");
            }
    }

    private static bool IsExact(Quantity quantity) => quantity is { Bound: QuantityBound.Exact, UpTo: null, Against: null };

    /// <summary>Whether "an increase of", "a fall of" leads from the percentage to the change; null where nothing does.</summary>
    private static bool? Direction(ReadReport report, Quantity percent, Quantity change)
    {
        string between = report.Report.Text[percent.Span.End..Math.Max(percent.Span.End, change.Span.Start)].TrimEnd();
        if (between.Contains('.', StringComparison.Ordinal)) return null;
        if (between.EndsWith("increase of", StringComparison.Ordinal) || between.EndsWith("rise of", StringComparison.Ordinal) || between.EndsWith("gain of", StringComparison.Ordinal)) return true;
        return between.EndsWith("decrease of", StringComparison.Ordinal) || between.EndsWith("fall of", StringComparison.Ordinal) || between.EndsWith("drop of", StringComparison.Ordinal) || between.EndsWith("loss of", StringComparison.Ordinal) ? false : null;
    }

    private static bool Reached(ReadReport report, Quantity change, Quantity value)
    {
        string between = report.Report.Text[change.Span.End..Math.Max(change.Span.End, value.Span.Start)].TrimEnd();
        return between.EndsWith("value of", StringComparison.Ordinal) || between.EndsWith("stood at", StringComparison.Ordinal) || between.EndsWith("closed at", StringComparison.Ordinal) || between.EndsWith("ended at", StringComparison.Ordinal) || between.EndsWith(" to", StringComparison.Ordinal);
    }

    /// <summary>"A value of 11350.58": from the word behind the change on.</summary>
    private static Span Words(ReadReport report, Quantity change, Quantity value)
    {
        int at = report.Parsed.TokenAt(value.Span.Start), first = Math.Max(at - 3, report.Parsed.TokenAt(change.Span.End));
        return Span.Hull(report.Parsed.Spans[first], value.Span);
    }
}
