using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>A weekday beside the week it lies in: "next week Monday", "next week on Tuesday", "Tuesday of last week", "Monday two weeks from now", "in 3 days on Friday".</summary>
internal static class WeekdayOf
{
    private const string Rule = "times/weekday-of";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (TimeVocabulary.Weekday(w, at) is { } first)
        {
            int next = w.IsAny(first.End, "of", ",", "in") ? first.End + 1 : first.End;
            if (w.Breaks(next)) return null;
            TimeRead? week = s.Atom(next) ?? CountedFrom.Read(s, next);
            week = CountedFrom.Read(s, next) ?? week;
            return Holds(week) && (w.Is(first.End, "of") || week!.Meaning is not OffsetTime { Grain: Grain.Week } || next == first.End) ? Make(at, week!.End, first.Day, week) : null;
        }

        TimeRead? outer = CountedFrom.Read(s, at) ?? s.Atom(at);
        if (!Holds(outer)) return null;
        int day = outer!.End;
        if (w.IsAny(day, "on", "-", ",")) day++;
        return !w.Breaks(day) && TimeVocabulary.Weekday(w, day) is { } second && !w.Is(outer.End, ",") ? Make(at, second.End, second.Day, outer) : null;
    }

    private static bool Holds(TimeRead? week) => week?.Meaning is OffsetTime { Grain: Grain.Week } or ShiftedTime or AroundTime || (week?.Meaning is OffsetTime { Grain: Grain.Day, Count: not (0 or 1 or -1) });

    private static TimeRead Make(int at, int end, DayOfWeek day, TimeRead week) =>
        new(at, end, TimeKind.Date, week.Meaning is ShiftedTime { Grain: Grain.Month or Grain.Year } ? new SoonestWeekday(day, week.Meaning) : new WeekdayOfTime(day, week.Meaning), Rule, [week]);
}
