using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading;
using Concordance.Stories.Changes;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// One measure at its lowest (or highest) ever on one day and days later at "a three-year low": what is lower than in three years is lower than a few days ago,
/// and so the lowest ever again. One of the two extremes is told too high or too small.
/// </summary>
internal static class LesserExtreme
{
    private static readonly RuleId Rule = new("differences/lesser-extreme");

    /// <summary>Longer than any measure has been taken: "ever".</summary>
    private const int Ever = 1000;

    /// <summary>Days between the two in which both are of one course of things.</summary>
    private const int Farthest = 30;

    private const int MostCompared = 32, Near = 6;

    private sealed record Extreme(ReadReport In, string Key, bool Low, int Years, int Day, Place At);

    public static void Find(Joined story, Findings findings)
    {
        HashSet<string> known = new(story.Reports.SelectMany(r => Read(story, r, new HashSet<string>())).Select(e => e.Key), StringComparer.Ordinal);
        foreach (IGrouping<(string, bool), Extreme> one in story.Reports.SelectMany(r => Read(story, r, known)).GroupBy(e => (e.Key, e.Low)))
        {
            Extreme[] told = [.. one.Take(MostCompared)];
            if (told.FirstOrDefault(e => told.Any(l => AreAtOdds(e, l))) is { } greater && told.First(l => AreAtOdds(greater, l)) is var lesser)
                findings.Conflict(Rule, ConflictKind.Number, $"the extreme: {greater.In.Words(greater.At)}", [], [greater.At, lesser.At], "what comes after the greater extreme and goes beyond it is no lesser one", "one is of the course of a day, the other of its end");
        }
    }

    private static bool AreAtOdds(Extreme greater, Extreme lesser) => lesser.Day > greater.Day && lesser.Day - greater.Day <= Farthest && lesser.Years + 1 < greater.Years;

    private static IEnumerable<Extreme> Read(Joined story, ReadReport report, IReadOnlySet<string> known)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (parsed.Lower(t) is not ("low" or "high" or "lowest" or "highest") || Years(story, report, t) is not var (years, first, end)) continue;
            int verb = parsed.VerbAbove(t);
            if (verb < 0 || verb >= first || parsed.HasNot(verb) || IsNotReached(parsed, verb, first)) continue;
            if (MeasureName.Before(report, verb, known) is { } name && Account.DayOf(story, report, t) is { } day)
                yield return new Extreme(report, name.Key, parsed.Lower(t)[0] == 'l', years, day, report.Report.At(parsed.SpanOf(verb, end)));
        }
    }

    /// <summary>How many years an extreme is one of, with its first word and the word behind its last; null of "a low" alone.</summary>
    private static (int Years, int First, int End)? Years(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lower(t) is "low" or "high")
        {
            if (parsed.Lower(t - 1) is "all-time" or "record") return (Ever, t - 1, t + 1);
            if (parsed.Lower(t - 1) == "time") return parsed.Lower(t - 2) is "all" or "-" ? (Ever, t - 2, t + 1) : null;
            return report.Times.FirstOrDefault(x => x.Span.Overlaps(parsed.Spans[t - 1])) is { } before && Lasting(before) is { } lasting ? (lasting, parsed.TokenAt(before.Span.Start), t + 1) : null;
        }

        for (int next = t + 1; next < parsed.Count && next <= t + Near && parsed.SentenceOf[next] == parsed.SentenceOf[t]; next++)
        {
            if (parsed.Lower(next) == "ever") return (Ever, t, next + 1);
            if (report.Times.FirstOrDefault(x => x.Span.Contains(parsed.Spans[next])) is not { } time) continue;
            int end = parsed.TokenAt(time.Span.End), before = parsed.TokenAt(time.Span.Start) - 1;
            if (Lasting(time) is { } years) return parsed.Lower(before) is "in" or "for" ? (years, t, end) : null;
            bool since = parsed.Lower(before) == "since" || parsed.Lower(before + 1) == "since";
            return since && story.On(time)?.Days.Latest is { } then && story.DayOf(report).Value is { } now && now.Year > then.Year ? (now.Year - then.Year, t, end) : null;
        }

        return null;
    }

    /// <summary>"Three years"; null of weeks and months.</summary>
    private static int? Lasting(TimeExpression time) =>
        time.Meaning is LastingTime { Duration: ['P', .. var count, 'Y'] } && int.TryParse(count, System.Globalization.NumberStyles.None, null, out int years) ? years : null;

    /// <summary>"Close to a three-year low", "up from an all-time low", "could hit": not there.</summary>
    private static bool IsNotReached(ParsedText parsed, int verb, int first)
    {
        for (int t = verb + 1; t < first; t++)
            if (parsed.Lower(t) is "near" or "close" or "from" or "above" or "below" or "off" or "after" or "since" or "almost" or "nearly" or "towards" or "toward") return true;
        return parsed.IsOpen(verb);
    }
}
