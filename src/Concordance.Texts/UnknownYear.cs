using System.Text.RegularExpressions;

namespace Concordance.Texts;

/// <summary>
/// A year that no report of a story prints. Its days are counted in years from 9601 to 9628, one for each way in which weekdays fall on dates, so
/// that order, distance and weekday of days are right and whatever year a text names lies before them. They are days within a story only: where
/// days are shown or written they have no year.
/// </summary>
public static partial class UnknownYear
{
    /// <summary>Weekdays fall on the same dates again after 28 years, where no century lies between.</summary>
    public const int First = 9601, Last = 9628;

    /// <summary>What lies "decades ago" or ahead of such a day has no year either.</summary>
    private const int Decades = 100;

    public static bool Is(DateOnly day) => day.Year is >= First - Decades and <= Last + Decades;

    /// <summary>A TIMEX3 value whose year is not known with an open one: "XXXX-03-04".</summary>
    public static string Open(string value) => Year().Replace(value, y => int.Parse(y.ValueSpan, null) is >= First - Decades and <= Last + Decades ? "XXXX" : y.Value);

    [GeneratedRegex(@"\b9\d\d\d(?!\d)")]
    private static partial Regex Year();
}
