using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A day that a person gave for a report, more than a year from the days of all reports that tell of the same: a year was mistyped, or it is
/// another affair. A report that itself names a day near the given one is taken at its word.
/// </summary>
internal static class FarGivenDay
{
    private static readonly RuleId Rule = new("differences/far-given-day");

    private const int Year = 365, FewestOthers = 2;

    /// <param name="apart">Reports so alike that only their days keep them out of the story.</param>
    public static void Find(Joined story, ImmutableArray<ReadReport> apart, Findings findings)
    {
        (ReadReport Read, DayRange Days)[] all = [.. story.Reports.Select(r => (r, story.DayOf(r).Range)), .. apart.Select(r => (r, r.Published.Range))];
        (ReadReport Read, DayRange Days)[] told = [.. all.Where(a => a.Days is { Earliest: not null, Latest: not null })];
        DateOnly[] starts = [.. told.Select(t => t.Days.Earliest!.Value).Order()], ends = [.. told.Select(t => t.Days.Latest!.Value).Order()];
        foreach (ReadReport report in story.Reports)
        {
            if (told.Length <= FewestOthers || report.Published is not { Known: DayKnown.Given, Range.Single: { } given } || NamesOneNear(report, given)) continue;
            // Whether any other lies within a year is read off two sorted lists: its own day is in both.
            if (Count(starts, given.DayNumber + Year) - CountBelow(ends, given.DayNumber - Year) > 1) continue;
            findings.Unusable(Rule, UnusableKind.TimeClash, First(report), $"the day given for this report, {given.ToString("O", null)}, is more than a year from those of all others that tell of the same; check the year");
        }
    }

    private static bool NamesOneNear(ReadReport report, DateOnly given) => report.Times.Any(t => DayReadings.Bare(t.Meaning) is FixedTime { Days.Single: { } day } && Math.Abs(day.DayNumber - given.DayNumber) <= Year);

    private static Place First(ReadReport report) => report.Report.At(report.Headline ?? (report.Parsed.Sentences.Length > 0 ? report.Parsed.SentenceSpan(0) : new Span(0, 0)));

    private static int Count(DateOnly[] sorted, int most) => CountBelow(sorted, most + 1);

    private static int CountBelow(DateOnly[] sorted, int limit)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].DayNumber < limit) low = middle + 1; else high = middle;
        }

        return low;
    }
}
