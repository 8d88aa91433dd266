using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;

namespace Concordance.Reading.Days;

/// <summary>
/// What two reports tell of their own days: the same figures "today", so that both appeared on one day; "a second day" and "a third day" of one row,
/// so that the row's first day is one.
/// </summary>
internal static class SameRow
{
    private const int LeastOfRow = 2, LeastToday = 4;

    public static bool IsOfRow(TimeMeaning meaning) => DayReadings.IsToday(meaning) || DayReadings.Bare(meaning) is RowDayTime;

    /// <summary>How many words a time and a day of another report share, where they are told of one day.</summary>
    public static int? Shared(TimeMeaning meaning, ImmutableArray<EventWords.Word> words, KnownDay day)
    {
        if (day.Day is null || DayReadings.IsToday(meaning) != DayReadings.IsToday(day.Date) || !IsOfRow(meaning) || !IsOfRow(day.Date)) return null;
        int shared = EventWords.Shared(words, day.Words);
        bool today = DayReadings.IsToday(meaning);
        return shared >= (today ? LeastToday : LeastOfRow) && (!today || EventWords.ShareAllFigures(words, day.Words)) ? shared : null;
    }
}
