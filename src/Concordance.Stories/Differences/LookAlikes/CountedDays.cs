using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>A day of a row told by reports of several days: "for a second consecutive day", "for a third day" a day later. The days between were counted on.</summary>
internal static class CountedDays
{
    private static readonly RuleId Rule = new("differences/counted-days");

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private sealed record Counted(ReadReport In, int Number, int Day, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Counted[] all = [.. story.Reports.SelectMany(r => Read(story, r))];
        foreach (Counted first in all.Take(1))
            if (Array.Find(all, c => c.Number != first.Number && c.Number - first.Number == c.Day - first.Day) is { } other)
                findings.Alike(Rule, [], [first.At, other.At], "both can hold: the reports are as many days apart as the numbers");
    }

    /// <summary>"For a second consecutive day", "for a third day", "in its fourth day".</summary>
    private static IEnumerable<Counted> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        if (story.DayOf(report).Value?.DayNumber is not { } day) yield break;
        for (int t = 2; t + 1 < parsed.Count; t++)
        {
            int number = Array.IndexOf(Ordinals, parsed.Lower(t)) + 1;
            if (number == 0 || parsed.Lower(t - 1) is not ("a" or "the" or "its" or "their") || parsed.Lower(t - 2) is not ("for" or "in" or "into" or "on")) continue;
            int last = parsed.Lower(t + 1) is "consecutive" or "straight" or "successive" or "full" ? t + 2 : t + 1;
            if (parsed.Lower(last) == "day" && parsed.Lower(last + 1) != "of") yield return new Counted(report, number, day, report.At(parsed.SpanOf(t - 2, last + 1)));
        }
    }
}
