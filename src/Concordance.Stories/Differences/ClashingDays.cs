using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A date with a weekday that it does not fall on ("Monday (June 3)"), and phrases that leave a report no day to have appeared on.</summary>
internal static class ClashingDays
{
    private static readonly RuleId Rule = new("differences/clashing-days");

    public static void Find(Joined story, ImmutableArray<DayClash> clashes, Findings findings)
    {
        HashSet<Place> told = [];
        foreach ((ReadReport report, TimeExpression time) in story.Reports.SelectMany(r => r.Times.Select(t => (r, t))))
        {
            if (Other(time, story.DayOf(report)) is not { } other) continue;
            told.Add(report.Report.At(time.Span));
            findings.Conflict(Rule, ConflictKind.Date, "a date and its weekday", [time], Parts(report, time.Span), $"the date nearest the report's day falls on a {other}");
        }

        foreach (DayClash clash in clashes.Where(c => c.At.Length > 1 && !c.At.Any(told.Contains)))
            findings.Conflict(Rule, ConflictKind.Date, "the day of the report", [], clash.At, "no day fits all of these", matter: MatterKind.Day);
        // A day given with the file stands in no passage: what is left is the words that it does not fit.
        foreach (DayClash clash in clashes.Where(c => c.At.Length == 1 && !c.At.Any(told.Contains)))
            findings.Unusable(Rule, UnusableKind.TimeClash, clash.At[0], "no day fits this and the day given with the report");
    }

    /// <summary>The weekday of the date nearest the report's day, where it does not fall on the weekday named.</summary>
    private static DayOfWeek? Other(TimeExpression time, SolvedDay published)
    {
        if (published is not { Known: DayKnown.Printed or DayKnown.Given, Value: { } day } || WeekdayAgrees.Parts(time.Meaning) is not var (date, weekday)) return null;
        DateOnly[] near = [.. new[] { date.UpTo(day), date.From(day) }.Select(r => r?.Days.Single).OfType<DateOnly>()];
        if (near.Length == 0) return null;
        // Not the date of the year before or after: what is that far off has its year.
        DateOnly nearest = near.MinBy(d => Math.Abs(d.DayNumber - day.DayNumber));
        return nearest.DayOfWeek == weekday ? null : nearest.DayOfWeek;
    }

    /// <summary>The weekday and the date, which the text has as one expression.</summary>
    private static IEnumerable<Place> Parts(ReadReport report, Span words)
    {
        int first = report.Parsed.TokenAt(words.Start);
        Span weekday = report.Parsed.Spans[first];
        return weekday.End < words.End ? [report.Report.At(weekday), report.At(new Span(report.Parsed.Spans[first + 1].Start, words.End))] : [report.Report.At(words)];
    }
}
