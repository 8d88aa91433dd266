using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A date inside an address in the text: the source had appeared by then, so the report did not appear before.</summary>
public static class InAddress
{
    private static readonly RuleId Rule = new("days/in-address");

    public static IEnumerable<DayClue> Find(DayInput input)
    {
        foreach (TimeExpression time in input.Times)
            if (DayReadings.Bare(time.Meaning) is FixedTime { Days.Single: { } day } && Holds(input.Report.Text, time.Span))
                yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Agreement, DayKnown.Solved, d => d >= day);
    }

    /// <summary>Whether the date stands in a run of characters without blanks that looks like an address.</summary>
    public static bool Holds(string text, Span span)
    {
        int start = span.Start;
        while (start > 0 && span.Start - start < 300 && !char.IsWhiteSpace(text[start - 1])) start--;
        ReadOnlySpan<char> before = text.AsSpan(start, span.Start - start);
        return before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || before.Contains("(www.", StringComparison.OrdinalIgnoreCase);
    }
}
