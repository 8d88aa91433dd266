using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>One vote or one game with two results: "the council voted 41-28 for the plan", "the plan passed 40-29". A report that gives two results tells of two votes.</summary>
internal static class TalliesOfOne
{
    private static readonly RuleId Rule = new("differences/tallies-of-one");

    private sealed record Telling(ReadReport In, Quantity Of, int? Day, int? Told, IReadOnlySet<string> Named, Place At)
    {
        public (decimal, decimal) Result => Amount.Of(Of.Value) is var a && Amount.Of(Of.Against!) is var b && a >= b ? (a, b) : (b, a);
    }

    public static void Find(Joined story, Findings findings)
    {
        foreach (string unit in new[] { "vote", "score" })
        {
            Telling[] told = [.. story.Reports.Select(r => Of(story, r, unit).DistinctBy(t => t.Result).ToArray()).Where(t => t.Length == 1).Select(t => t[0])];
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => AreAtOdds(i, told[j])) is { } one)
                {
                    findings.Conflict(Rule, ConflictKind.Number, unit == "vote" ? "the result of a vote" : "the result of a game", [one.Of, told[j].Of], [one.At, told[j].At], "one result, and two accounts of one day give two", "two are meant");
                    break;
                }
        }
    }

    private static bool AreAtOdds(Telling a, Telling b) => a.Result != b.Result && (a.Day ?? a.Told) is { } day && day == (b.Day ?? b.Told) && a.Named.Overlaps(b.Named);

    private static IEnumerable<Telling> Of(Joined story, ReadReport report, string unit)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity tally in report.Quantities.Where(q => q.Against is not null && q.Unit == unit))
        {
            int at = parsed.TokenAt(tally.Span.Start);
            SentenceRange range = parsed.Sentences[parsed.SentenceOf[at]];
            Span sentence = parsed.SentenceSpan(parsed.SentenceOf[at]);
            DateOnly?[] days = [.. report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && sentence.Contains(t.Span)).Select(t => story.On(t)?.Days.Single).Distinct()];
            if (days.Length > 1) continue;
            HashSet<string> named = new(Enumerable.Range(range.First, range.Count).Where(t => parsed.Pos[t] == Pos.PROPN && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))).Select(parsed.Lower), StringComparer.Ordinal);
            yield return new Telling(report, tally, days is [{ } one] ? one.DayNumber : null, story.DayOf(report).Value?.DayNumber, named, report.Report.At(tally.Span));
        }
    }
}
