using System.Collections.Immutable;
using Concordance.Language.Times.Meanings;
using Concordance.Language.Times.Rules;
using Concordance.Texts;

namespace Concordance.Language.Times;

/// <summary>
/// Finds time expressions with small rules for each way of naming a time (after duckling), reading from left to right,
/// the longest reading first. Only the text is needed; tags, where the text has them, tell past from future.
/// </summary>
public static class TimeFinder
{
    // "Tomorrow at 1:00 PM": a clock time looks this many words around for its day.
    private const int DayReach = 12;

    public static ImmutableArray<TimeExpression> Find(ParsedText parsed) => Find(parsed.Report, parsed.Text, parsed);

    /// <summary>The same over a text that is not parsed.</summary>
    public static ImmutableArray<TimeExpression> Find(ReportId report, string text) => Find(report, text, null);

    private static ImmutableArray<TimeExpression> Find(ReportId report, string text, ParsedText? parsed)
    {
        Words words = new(text);
        TimeScan scan = new(words, new ClauseTense(words, parsed).At);
        ImmutableArray<TimeExpression>.Builder found = ImmutableArray.CreateBuilder<TimeExpression>();
        List<TimeRead> reads = [.. scan.All()];
        for (int i = 0; i < reads.Count; i++)
        {
            if (Anchored(words, reads, i, found) is not { } meaning) continue;
            TimeRead read = reads[i];
            TimeKind kind = read.Kind == TimeKind.Time && meaning is ClockTime { Day: not null } ? TimeKind.Date : read.Kind;
            found.Add(new TimeExpression(words.SpanOf(read.First, read.End), kind, meaning, Why(report, words, read))
            {
                Bound = read.Bound is { } bound ? new TimeBound(bound.Bound, words.SpanOf(bound.First, bound.End)) : null,
            });
        }

        return found.ToImmutable();
    }

    /// <summary>Puts in what a time leans on: the day of a clock time, the time before "that day". Null where "that day" leans on nothing.</summary>
    private static TimeMeaning? Anchored(Words words, List<TimeRead> reads, int i, ImmutableArray<TimeExpression>.Builder found) => reads[i].Meaning switch
    {
        EarlierTime earlier => found.LastOrDefault(t => t.Kind == TimeKind.Date) is { } before ? new SameTime(before, earlier.Whole) : null,
        ClockTime { Day: null } clock => new ClockTime(DayBeside(words, reads, i), clock.Clock),
        TimeMeaning other => other,
    };

    private static TimeMeaning? DayBeside(Words words, List<TimeRead> reads, int i)
    {
        if (i > 0 && IsDay(reads[i - 1]) && reads[i].First - reads[i - 1].End <= DayReach && !Parted(words, reads[i - 1].End, reads[i].First)) return reads[i - 1].Meaning;
        if (i + 1 < reads.Count && IsDay(reads[i + 1]) && reads[i + 1].First - reads[i].End <= 2 && !Parted(words, reads[i].End, reads[i + 1].First)) return reads[i + 1].Meaning;
        return null;
    }

    private static bool IsDay(TimeRead read) => read.Kind == TimeKind.Date && DayWithPart.IsDay(read.Meaning);

    private static bool Parted(Words words, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (words.IsAny(i, ".", ";", "!", "?") || words.Breaks(i)) return true;
        return false;
    }

    private static Because Why(ReportId report, Words words, TimeRead read) =>
        new(new RuleId(read.Rule), [new Place(report, words.SpanOf(read.First, read.End))], read.Parts.Select(p => Why(report, words, p)));
}
