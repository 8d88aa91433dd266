using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// A live blog whose entries are of several days: what an entry calls "yesterday" is told from the day over it ("June 3, 14:05", or
/// "14:05" under a line "June 3"), not from the day of the whole. A blog of one day is left as it is.
/// </summary>
public static class EntryDays
{
    private static readonly RuleId Entry = new("days/entry-day");

    private const int FewestEntries = 3, FewestDays = 2;

    /// <summary>The same times, those inside dated entries leaning on the entry's day.</summary>
    public static ImmutableArray<TimeExpression> Lean(Report report, ImmutableArray<TimeExpression> times)
    {
        if (times.Count(t => t.Meaning is ClockTime) < FewestEntries || times.Where(t => DayReadings.IsDate(t.Meaning)).Take(FewestDays).Count() < FewestDays) return times;
        Blocks blocks = Blocks.Of(report);
        Block[] stamps = [.. blocks.All.Where(b => EntryStamp.Over(b) is not null)];
        if (stamps.Length < FewestEntries) return times;
        HashSet<int> heads = [.. stamps.Select(b => b.Index)];
        (Span Block, TimeExpression Day)[] days = [.. times.Where(t => DayReadings.IsDate(t.Meaning)).Select(t => (Block: blocks.At(t.Span.Start), Time: t)).Where(d => d.Block is { } block && (heads.Contains(block.Index) && InStamp(block, d.Time) || IsAlone(block, d.Time))).Select(d => (d.Block!.Span, d.Time)).DistinctBy(d => d.Span)];
        if (days.Select(d => DayReadings.Bare(d.Day.Meaning)).Distinct().Count() < FewestDays) return times;
        return [.. times.Select(t => Lean(report, t, days))];
    }

    private static TimeExpression Lean(Report report, TimeExpression time, (Span Block, TimeExpression Day)[] days)
    {
        if (!time.Meaning.IsRelative || DayReadings.IsDate(time.Meaning) && days.Any(d => d.Block.Contains(time.Span))) return time;
        int before = Array.FindLastIndex(days, d => d.Block.Start <= time.Span.Start);
        if (before < 0) return time;
        TimeExpression stamp = days[before].Day;
        return time with { Meaning = new EntryTime(time.Meaning, stamp), Because = new Because(Entry, [report.At(stamp.Span)], [time.Because]) };
    }

    private static bool InStamp(Block block, TimeExpression time) => EntryStamp.Over(block) is { } stamp && stamp.Overlaps(time.Span);

    /// <summary>"Tuesday, June 3" on a line of its own.</summary>
    private static bool IsAlone(Block block, TimeExpression time) => time.Span.Length * 5 >= block.Inner.Length * 4 && block.Inner.Contains(time.Span);
}
