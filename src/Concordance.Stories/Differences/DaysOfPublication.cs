using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A report whose page data and printed date line name two days of publication that contradict each other: nothing says which is right.</summary>
internal static class DaysOfPublication
{
    private static readonly RuleId Rule = new("differences/days-of-publication");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            if (TwoPrintedDays.Of(report.Report, report.Times) is var (told, shown))
                findings.Unusable(Rule, UnusableKind.TimeClash, report.Report.At(shown.At),
                    $"prints two days of publication: {told.At.Of(report.Report.Text)} / {shown.At.Of(report.Report.Text)}", report.Report.At(told.At));
    }
}
