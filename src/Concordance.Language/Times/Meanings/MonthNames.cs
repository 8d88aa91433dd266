using System.Globalization;

namespace Concordance.Language.Times.Meanings;

/// <summary>English names of months for expressions a person reads.</summary>
public static class MonthNames
{
    public static string Of(int month) => DateTimeFormatInfo.InvariantInfo.GetMonthName(month);

    public static string DayOf(int month, int day) => $"{Of(month)} {day}";
}
