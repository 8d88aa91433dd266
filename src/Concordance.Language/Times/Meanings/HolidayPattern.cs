using System.Globalization;

namespace Concordance.Language.Times.Meanings;

/// <summary>A day with a name that comes once a year: fixed ("12-25"), counted ("11 4 4": the fourth Thursday of November) or moving with Easter ("easter 1").</summary>
public sealed record HolidayPattern(string Name, string Rule) : Pattern
{
    public override string Name { get; } = Name;

    public override string? Open => Rule.Length == 5 && Rule[2] == '-' ? "XXXX-" + Rule : null;

    public static HolidayPattern Parse(string name, string rule) => new(string.Join(' ', name.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..])), rule);

    public override ResolvedTime? From(DateOnly day) => Calendar.Day(InYear(day.Year) is { } d && d >= day ? d : InYear(Math.Min(day.Year + 1, 9998)));

    public override ResolvedTime? UpTo(DateOnly day) => Calendar.Day(InYear(day.Year) is { } d && d <= day ? d : InYear(Math.Max(day.Year - 1, 2)));

    private DateOnly InYear(int year)
    {
        year = Math.Clamp(year, 2, 9998);
        string[] parts = Rule.Split(' ', '-');
        if (Rule.StartsWith("easter", StringComparison.Ordinal)) return Calendar.AddDays(Easter(year), Number(Rule[7..]));
        if (!Rule.Contains(' ')) return new DateOnly(year, Number(parts[0]), Number(parts[1]));
        parts = Rule.Split(' ');
        return Counted(year, Number(parts[0]), Number(parts[1]), (DayOfWeek)Number(parts[2]));
    }

    private static DateOnly Counted(int year, int month, int which, DayOfWeek weekday)
    {
        DateOnly from = which > 0 ? new DateOnly(year, month, 1) : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        int step = which > 0 ? ((int)weekday - (int)from.DayOfWeek + 7) % 7 : -(((int)from.DayOfWeek - (int)weekday + 7) % 7);
        return from.AddDays(step + 7 * (which > 0 ? which - 1 : which + 1));
    }

    /// <summary>Western Easter Sunday (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, null);
}
