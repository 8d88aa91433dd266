using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>What comes again and again on the calendar: every Monday, every 2 June, every March, every 30th.</summary>
public abstract record Pattern
{
    /// <summary>As a person reads it in an expression: "Monday", "June 2", "the 30th".</summary>
    public abstract string Name { get; }

    /// <summary>TIMEX3 with unknown places as X, for a day not known: "XXXX-06-02".</summary>
    public abstract string? Open { get; }

    /// <summary>Whether it comes once a year (else more often).</summary>
    public virtual bool IsYearly => true;

    /// <summary>The first instance that begins on a day or after it; null beyond the calendar.</summary>
    public abstract ResolvedTime? From(DateOnly day);

    /// <summary>The last instance that begins on a day or before it; null beyond the calendar.</summary>
    public abstract ResolvedTime? UpTo(DateOnly day);
}

/// <summary>A day of the week.</summary>
public sealed record WeekdayPattern(DayOfWeek Weekday) : Pattern
{
    public override string Name => Weekday.ToString();

    public override string Open => $"XXXX-WXX-{(Weekday == DayOfWeek.Sunday ? 7 : (int)Weekday)}";

    public override bool IsYearly => false;

    public override ResolvedTime? From(DateOnly day)
    {
        int ahead = ((int)Weekday - (int)day.DayOfWeek + 7) % 7;
        return DateOnly.MaxValue.DayNumber - day.DayNumber < ahead ? null : Calendar.Day(day.AddDays(ahead));
    }

    public override ResolvedTime? UpTo(DateOnly day)
    {
        int back = ((int)day.DayOfWeek - (int)Weekday + 7) % 7;
        return day.DayNumber < back ? null : Calendar.Day(day.AddDays(-back));
    }
}

/// <summary>Saturday and Sunday.</summary>
public sealed record WeekendPattern : Pattern
{
    public override string Name => "weekend";

    public override string Open => "XXXX-WXX-WE";

    public override bool IsYearly => false;

    public override ResolvedTime? From(DateOnly day) => new WeekdayPattern(DayOfWeek.Saturday).From(day)?.Days.Single is { } saturday ? Calendar.Weekend(saturday) : null;

    public override ResolvedTime? UpTo(DateOnly day) => new WeekdayPattern(DayOfWeek.Saturday).UpTo(day)?.Days.Single is { } saturday ? Calendar.Weekend(saturday) : null;
}

/// <summary>
/// Days that month, day of month and weekday pick out; each may be left open (null): "June 2", "the 30th", "Monday 21".
/// </summary>
public sealed record DayPattern(int? Month, int DayOfMonth, DayOfWeek? Weekday, string Name) : Pattern
{
    // A 29 February on a given weekday comes back within 40 years.
    private const int MonthsToTry = 12 * 41;

    public override string Name { get; } = Name;

    public override string Open => $"XXXX-{(Month is { } m ? m.ToString("00", null) : "XX")}-{DayOfMonth:00}";

    public override bool IsYearly => Month is not null;

    public override ResolvedTime? From(DateOnly day) => Search(day, 1, d => d >= day);

    public override ResolvedTime? UpTo(DateOnly day) => Search(day, -1, d => d <= day);

    private ResolvedTime? Search(DateOnly day, int step, Func<DateOnly, bool> fits)
    {
        int year = day.Year, month = day.Month;
        for (int i = 0; i < MonthsToTry; i++)
        {
            if ((Month is null || Month == month) && Calendar.Date(year, month, DayOfMonth) is { } d && fits(d) && (Weekday is null || Weekday == d.DayOfWeek)) return Calendar.Day(d);
            month += step;
            if (month == 13) { month = 1; year++; }
            if (month == 0) { month = 12; year--; }
            if (year is < 1 or > 9999) return null;
        }

        return null;
    }
}

/// <summary>A month of any year.</summary>
public sealed record MonthPattern(int Month, string Name) : Pattern
{
    public override string Name { get; } = Name;

    public override string Open => $"XXXX-{Month:00}";

    public override ResolvedTime? From(DateOnly day) => At(day.Year, d => d >= day, 1);

    public override ResolvedTime? UpTo(DateOnly day) => At(day.Year, d => d <= day, -1);

    private ResolvedTime? At(int year, Func<DateOnly, bool> fits, int step)
    {
        for (int i = 0; i < 2; i++, year += step)
            if (Calendar.Date(year, Month, 1) is { } first && fits(first)) return Calendar.Month(year, Month);
        return null;
    }
}

/// <summary>Part of any year that begins on the first of a month and lasts some months: a quarter, a half, a season.</summary>
public sealed record YearPartPattern(int FirstMonth, int Months, string Code, string Name) : Pattern
{
    public override string Name { get; } = Name;

    public override string Open => "XXXX-" + Code;

    public override ResolvedTime? From(DateOnly day)
    {
        ResolvedTime? same = InYear(day.Year);
        return same?.Days.Earliest >= day ? same : InYear(day.Year + 1);
    }

    public override ResolvedTime? UpTo(DateOnly day)
    {
        ResolvedTime? same = InYear(day.Year);
        return same?.Days.Earliest <= day ? same : InYear(day.Year - 1);
    }

    public ResolvedTime? InYear(int year)
    {
        if (year is < 1 or > 9998) return null;
        DateOnly first = new(year, FirstMonth, 1);
        return new ResolvedTime($"{year:0000}-{Code}", new DayRange(first, first.AddMonths(Months).AddDays(-1)));
    }
}
