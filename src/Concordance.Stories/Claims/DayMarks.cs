using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Days as one string that other days do not have.</summary>
internal static class DayMarks
{
    public static string Of(IEnumerable<DayRange> days) => string.Join(' ', days.Select(d => $"{d.Earliest?.DayNumber}-{d.Latest?.DayNumber}"));
}
