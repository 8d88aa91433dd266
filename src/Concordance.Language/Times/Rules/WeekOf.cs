using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"The week of April 10th", "the week beginning February 4", "w/c Feb 4", "week 31", "week 3 of 2027", "the weekend of Halloween".</summary>
internal static class WeekOf
{
    private const string Rule = "times/week-of";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        int name = TimeVocabulary.The(w, at);
        if (w.Are(name, "w", "/", "c")) return Around(s, at, name + 3, Grain.Week);
        if (!w.IsAny(name, "week", "weekend")) return null;
        Grain grain = w.Is(name, "week") ? Grain.Week : Grain.Weekend;
        if (w.Is(name + 1, "of")) return Around(s, at, name + 2, grain);
        if (w.IsAny(name + 1, "beginning", "starting", "commencing", "ending")) return Around(s, at, w.Is(name + 2, "on") ? name + 3 : name + 2, grain);
        return grain == Grain.Week && w.Digits(name + 1) is 1 or 2 && w.Number(name + 1) is >= 1 and <= 53 ? Numbered(s, name, name + 2, w.Number(name + 1)) : null;
    }

    private static TimeRead? Around(TimeScan s, int at, int day, Grain grain)
    {
        TimeRead? read = MonthDate.Read(s, day) ?? DayOfMonthIn(s, day) ?? WrittenDate.Read(s, day) ?? Holiday.Read(s, day);
        return read is null ? null : new(at, read.End, TimeKind.Date, new AroundTime(grain, read.Meaning), Rule, [read]);
    }

    private static TimeRead? DayOfMonthIn(TimeScan s, int at) => DayOfMonth.Read(s, at);

    private static TimeRead Numbered(TimeScan s, int at, int end, int week)
    {
        CutText w = s.Words;
        TimeRead? year = w.IsAny(end, "of", "in", ",") ? YearNumber.Read(s, end + 1) ?? RelativeUnit.Read(s, end + 1) : null;
        if (year?.Meaning is not (FixedTime or OffsetTime { Grain: Grain.Year })) year = null;
        return new(at, year?.End ?? end, TimeKind.Date, new NthTime(week, 1, Grain.Week, year?.Meaning ?? new OffsetTime(0, Grain.Year)), Rule);
    }
}
