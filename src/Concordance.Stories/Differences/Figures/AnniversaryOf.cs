using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"Today is the 50th anniversary of the 1989 flood" in a report of 2031: the number does not lead from the year to the day of the report.</summary>
internal static class AnniversaryOf
{
    private static readonly RuleId Rule = new("differences/anniversary-of");

    private const int Farthest = 9;

    /// <summary>It may be told a year ahead, or be of last year.</summary>
    private const int Slack = 1;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            if (story.DayOf(report) is not { Known: DayKnown.Printed or DayKnown.Given, Value.Year: var now }) continue;
            for (int t = 1; t + 2 < report.Parsed.Count; t++)
            {
                if (report.Parsed.Lower(t) != "anniversary" || report.Parsed.Lower(t + 1) != "of" || Nth(report.Parsed.Lower(t - 1)) is not { } nth || Year(report.Parsed, t) is not var (year, at)) continue;
                if (Math.Abs(now - year - nth) <= Slack) continue;
                findings.Conflict(Rule, ConflictKind.Date, "an anniversary and its year", [], [report.Report.At(report.Parsed.SpanOf(t - 1, t + 1)), report.Report.At(report.Parsed.Spans[at])], $"from {year} to the day of the report are {now - year} years", "another year is meant");
            }
        }
    }

    private static int? Nth(string word) => word.Length > 2 && word[^2..] is "th" or "st" or "nd" or "rd" && int.TryParse(word[..^2], out int nth) && nth > 1 ? nth : null;

    /// <summary>The one year that the sentence names, behind "of".</summary>
    private static (int Year, int At)? Year(ParsedText parsed, int anniversary)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[anniversary]];
        int[] years = [.. Enumerable.Range(range.First, range.Count).Where(t => IsYear(parsed.Form(t)))];
        return years is [var one] && one > anniversary && one - anniversary <= Farthest && parsed.Lower(one + 1) is not ("-" or "–") ? (int.Parse(parsed.Form(one), null), one) : null;
    }

    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2' && word[1] is '0' or '9' or '8' or '7' or '6';
}
