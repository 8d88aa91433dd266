using System.Globalization;
using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>Days, weeks (ISO 8601: from Monday), months and years as TIMEX3 values; beyond the calendar's ends every sum stays at the end.</summary>
public static class Calendar
{
    public static ResolvedTime Day(DateOnly day) => new(Iso(day), DayRange.On(day));

    public static string Iso(DateOnly day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";

    public static ResolvedTime Week(DateOnly day)
    {
        DateOnly monday = Monday(day);
        return new(WeekValue(day), new DayRange(monday, AddDays(monday, 6)));
    }

    public static string WeekValue(DateOnly day)
    {
        DateTime at = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}";
    }

    public static ResolvedTime Weekend(DateOnly day)
    {
        DateOnly monday = Monday(day);
        return new(WeekValue(day) + "-WE", new DayRange(AddDays(monday, 5), AddDays(monday, 6)));
    }

    public static ResolvedTime Month(int year, int month) =>
        new($"{year:0000}-{month:00}", new DayRange(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))));

    public static ResolvedTime Quarter(int year, int quarter) =>
        new($"{year:0000}-Q{quarter}", new DayRange(new DateOnly(year, 3 * quarter - 2, 1), new DateOnly(year, 3 * quarter, DateTime.DaysInMonth(year, 3 * quarter))));

    public static ResolvedTime Year(int year) => new($"{year:0000}", new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));

    /// <summary>Years from one to another, both included, with a value of fewer digits ("199" is a decade in TIMEX3).</summary>
    public static ResolvedTime Years(int first, int last, string value) => new(value, new DayRange(new DateOnly(Clamp(first), 1, 1), new DateOnly(Clamp(last), 12, 31)));

    public static DateOnly Monday(DateOnly day) => AddDays(day, -(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly AddDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, int months)
    {
        long at = Math.Clamp((day.Year - 1) * 12L + day.Month - 1 + months, 0, 9999 * 12L - 1);
        int year = (int)(at / 12) + 1, month = (int)(at % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>A day some units later (earlier where count is negative).</summary>
    public static DateOnly Add(DateOnly day, int count, Grain grain) => grain switch
    {
        Grain.Second or Grain.Minute or Grain.Hour => day,
        Grain.Day => AddDays(day, count),
        Grain.WorkDay => AddWorkDays(day, count),
        Grain.Week or Grain.Weekend => AddDays(day, Times(7, count)),
        Grain.Fortnight => AddDays(day, Times(14, count)),
        Grain.Month => AddMonths(day, count),
        Grain.Quarter => AddMonths(day, Times(3, count)),
        Grain.Year => AddMonths(day, Times(12, count)),
        Grain.Decade => AddMonths(day, Times(120, count)),
        Grain.Century => AddMonths(day, Times(1200, count)),
    };

    /// <summary>The whole unit that holds a day: its week, its month, its year.</summary>
    public static ResolvedTime Whole(DateOnly day, Grain grain) => grain switch
    {
        Grain.Week => Week(day),
        Grain.Weekend => Weekend(day),
        Grain.Fortnight => new("P2W", new DayRange(Monday(day), AddDays(Monday(day), 13))),
        Grain.Month => Month(day.Year, day.Month),
        Grain.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        Grain.Year => Year(day.Year),
        Grain.Decade => Years(day.Year / 10 * 10, day.Year / 10 * 10 + 9, $"{day.Year / 10:000}"),
        Grain.Century => Years(day.Year / 100 * 100, day.Year / 100 * 100 + 99, $"{day.Year / 100:00}"),
        Grain.WorkDay or Grain.Day or Grain.Hour or Grain.Minute or Grain.Second => Day(day),
    };

    /// <summary>The day of a year's month, or null where the month is shorter.</summary>
    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly AddWorkDays(DateOnly day, int count)
    {
        int left = Math.Min(Math.Abs(count), 1000);
        while (left > 0)
        {
            DateOnly next = AddDays(day, Math.Sign(count));
            if (next == day) break;
            day = next;
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }

        return day;
    }

    private static int Times(int units, int count) => (int)Math.Clamp((long)units * count, int.MinValue / 2, int.MaxValue / 2);

    private static int Clamp(int year) => Math.Clamp(year, 1, 9999);
}
