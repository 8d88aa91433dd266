using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>One moment by two clocks that are no one moment: "12:30 EST (16:30 UTC)".</summary>
internal static class TwoZones
{
    private static readonly RuleId Rule = new("differences/two-zones");

    private const int Hour = 60;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (TimeExpression time in report.Times)
                if (time.Span.Of(report.Report.Text) is var words && words.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && TwoClocks.Of(words) is { Apart: > 0 } clocks)
                    findings.Conflict(Rule, ConflictKind.Date, "one moment by two clocks", [time], [report.Report.At(new Span(time.Span.Start, time.Span.Start + words[..bracket].TrimEnd().Length)), report.Report.At(new Span(time.Span.Start + bracket, time.Span.End))], "the two clocks are not of one moment", clocks.Apart == Hour ? "one of the zones is meant with its daylight saving time" : null);
    }
}
