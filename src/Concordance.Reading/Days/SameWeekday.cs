using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// Another report's day that falls on the weekday told here, as one day in seven does by chance: fewer words besides are enough, where they are not
/// names alone. What lies ahead of both has least of its like; a date written out is held against it only then, as of what is past a story tells many.
/// </summary>
internal static class SameWeekday
{
    private static readonly RuleId Rule = new("days/same-weekday");
    private const int Least = 3, LeastAhead = 2, MoreForDate = 2;

    /// <param name="more">Words more that the story's length asks for.</param>
    public static DayLink? Between(TimeMeaning meaning, ImmutableArray<EventWords.Word> words, KnownDay day, int more)
    {
        if (day.Day is null || DayReadings.Bare(meaning) is not RecurringTime { Pattern: WeekdayPattern weekday } time || day.Day.Value.DayOfWeek != weekday.Weekday) return null;
        int shared = EventWords.Shared(words, day.Words);
        bool same = day.Side == time.Direction, date = DayReadings.IsDate(day.Date);
        int least = (same && time.Direction == Direction.Future ? LeastAhead : Least) + (date ? MoreForDate : 0) + more;
        if (shared < least || (date && !(same && time.Direction == Direction.Future)) || !EventWords.ShareMoreThanNames(words, day.Words)) return null;
        // A plan may have come about between the two reports; or one of the verbs is not that of the day, and then the day may lie on either side.
        bool opposite = !same && day.Side != Direction.Nearest;
        return new DayLink(shared, Rule, opposite ? time with { Direction = Direction.Nearest } : meaning);
    }
}
