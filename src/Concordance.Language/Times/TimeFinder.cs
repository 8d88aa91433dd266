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
        CutText words = new(text);
        ClauseTense tense = new(words, parsed);
        TimeScan scan = new(words, tense.At);
        ImmutableArray<TimeExpression>.Builder found = ImmutableArray.CreateBuilder<TimeExpression>();
        List<TimeRead> reads = [.. scan.All()];
        for (int i = 0; i < reads.Count; i++)
        {
            if (Anchored(words, reads, i, found, tense) is not { } meaning) continue;
            TimeRead read = reads[i];
            TimeKind kind = read.Kind == TimeKind.Time && meaning is ClockTime { Day: not null } ? TimeKind.Date : read.Kind;
            found.Add(new TimeExpression(words.SpanOf(read.First, read.End), kind, meaning, Why(report, words, read))
            {
                Tense = !Attributive(words, read) ? tense.At(read.First) : IsDeadlineAhead(words, read) ? Direction.Future : Direction.Nearest,
                Bound = read.Bound is { } bound ? new TimeBound(bound.Bound, words.SpanOf(bound.First, bound.End)) : null,
            });
        }

        return found.ToImmutable();
    }

    /// <summary>Puts in what a time leans on: the day of a clock time, the time before "that day". Null where "that day" leans on nothing.</summary>
    private static TimeMeaning? Anchored(CutText words, List<TimeRead> reads, int i, ImmutableArray<TimeExpression>.Builder found, ClauseTense tense) => reads[i].Meaning switch
    {
        EarlierTime earlier => Earlier(found, earlier, tense, reads[i].First),
        ClockTime { Day: null } clock => clock with { Day = DayBeside(words, reads, i) },
        TimeMeaning other => other,
    };

    /// <summary>The last time named before that lies on the side the clause looks to: "said on the 30th that it goes on the 2nd. … said on that day" is the 30th.</summary>
    private static TimeMeaning? Earlier(ImmutableArray<TimeExpression>.Builder found, EarlierTime earlier, ClauseTense tense, int word)
    {
        Direction side = tense.At(word);
        TimeExpression[] days = [.. found.Where(t => t.Kind == TimeKind.Date)];
        TimeExpression? before = days.LastOrDefault(t => side == Direction.Nearest || Sides.Of(t.Meaning) is var of && (of == side || of == Direction.Nearest)) ?? days.LastOrDefault();
        if (before is null) return earlier.Shift == 0 && earlier.Whole == Grain.Day ? null : new OffsetTime(earlier.Shift, earlier.Whole);
        return earlier.Shift == 0 ? new SameTime(before, earlier.Whole) : new ShiftedTime(new SameTime(before, Grain.Day), earlier.Shift, Grain.Day);
    }

    private static TimeMeaning? DayBeside(CutText words, List<TimeRead> reads, int i)
    {
        if (i > 0 && IsDay(reads[i - 1]) && reads[i].First - reads[i - 1].End <= DayReach && !Parted(words, reads[i - 1].End, reads[i].First)) return DayOf(reads[i - 1]);
        if (i + 1 < reads.Count && IsDay(reads[i + 1]) && reads[i + 1].First - reads[i].End <= 2 && !Parted(words, reads[i].End, reads[i + 1].First)) return DayOf(reads[i + 1]);
        return null;
    }

    /// <summary>"The June 7 primary": the verb around says when something else happens.</summary>
    private static bool Attributive(CutText words, TimeRead read) =>
        words.IsLetters(read.End) && !words.Breaks(read.End) && !DayOfMonth.Followers.Contains(words.Lower(read.End))
        && !words.IsAny(read.First - 1, "on", "by", "since", "until", "from", "for", "of", "in") && !words.IsAny(read.First - 1, ",", "(", "to") && read.Meaning is RecurringTime { Pattern: DayPattern { Month: not null } };

    /// <summary>"Has a June 1 deadline", "faces a June 1 deadline".</summary>
    private static bool IsDeadlineAhead(CutText words, TimeRead read) => words.Is(read.End, "deadline") && words.IsAny(read.First - 1, "a", "the") && words.IsAny(read.First - 2, "has", "have", "faces", "face");

    private static bool IsDay(TimeRead read) => read.Kind == TimeKind.Date && DayWithPart.IsDay(DayOf(read));

    /// <summary>"This morning at 9:30", "Monday night at 10 p.m.": the day of a part of the day.</summary>
    private static TimeMeaning DayOf(TimeRead read) => read.Meaning is ClockTime { Day: { } day } ? day : read.Meaning;

    private static bool Parted(CutText words, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (words.IsAny(i, ".", ";", "!", "?") || words.Breaks(i)) return true;
        return false;
    }

    private static Because Why(ReportId report, CutText words, TimeRead read) =>
        new(new RuleId(read.Rule), [new Place(report, words.SpanOf(read.First, read.End))], read.Parts.Select(p => Why(report, words, p)));
}
