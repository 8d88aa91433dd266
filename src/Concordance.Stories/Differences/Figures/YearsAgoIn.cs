using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"Twelve years ago, in 2001" in a report of 2031: the count of years does not lead back to the year.</summary>
internal static class YearsAgoIn
{
    private static readonly RuleId Rule = new("differences/years-ago-in");

    /// <summary>A year more or less by the month; of round numbers a few.</summary>
    private const int Slack = 1, RoundSlack = 3;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            if (story.DayOf(report) is not { Known: DayKnown.Printed or DayKnown.Given, Value.Year: var now }) continue;
            for (int t = 1; t + 1 < parsed.Count; t++)
            {
                if (parsed.Lower(t) != "years" || parsed.Lower(t + 1) != "ago" || Count.WithArticle(parsed, t - 1) is not { } count || Year(parsed, t) is not { } at) continue;
                int year = int.Parse(parsed.Form(at), null);
                if (Math.Abs(now - year - count) <= (count % 5 == 0 ? RoundSlack : Slack) || parsed.Lower(t - 2) is "than" or "nearly" or "almost" or "some" or "about") continue;
                findings.Conflict(Rule, ConflictKind.Date, "so many years ago, and the year", [], [report.Report.At(parsed.SpanOf(t - 1, t + 2)), report.Report.At(parsed.Spans[at])], $"from {year} to the day of the report are {now - year} years");
            }
        }
    }

    /// <summary>", in 2001" right behind, or "In 2001," right before.</summary>
    private static int? Year(ParsedText parsed, int years)
    {
        int behind = years + 2;
        while (parsed.Lower(behind) is "," or "in" or "(") behind++;
        if (behind > years + 2 && behind < parsed.Count && AnniversaryOf.IsYear(parsed.Form(behind)) && parsed.Lower(behind - 1) is "in" or "(") return behind;
        int before = years - 2;
        while (parsed.Lower(before) is "," or "(") before--;
        return before >= 1 && before < years - 2 && AnniversaryOf.IsYear(parsed.Form(before)) && parsed.Lower(before - 1) == "in" ? before : null;
    }
}
