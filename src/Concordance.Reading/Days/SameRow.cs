using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// What two reports tell of their own days: the same figures "today", so that both appeared on one day; "a second day" and "a third day" of one row,
/// so that the row's first day is one.
/// </summary>
internal static class SameRow
{
    private static readonly RuleId Rule = new("days/same-row");
    private const int LeastOfRow = 2, LeastToday = 4;

    public static bool IsOfRow(TimeMeaning meaning) => DayReadings.IsToday(meaning) || DayReadings.Bare(meaning) is RowDayTime;

    /// <summary>A time and a day of another report that are told of one day.</summary>
    public static DayLink? Between(TimeMeaning meaning, ImmutableArray<EventWords.Word> words, KnownDay day)
    {
        if (day.Day is null || DayReadings.IsToday(meaning) != DayReadings.IsToday(day.Date) || !IsOfRow(meaning) || !IsOfRow(day.Date)) return null;
        int shared = EventWords.Shared(words, day.Words);
        bool today = DayReadings.IsToday(meaning);
        return shared >= (today ? LeastToday : LeastOfRow) && (!today || EventWords.ShareAllFigures(words, day.Words)) ? new DayLink(shared, Rule, meaning) : null;
    }
}
