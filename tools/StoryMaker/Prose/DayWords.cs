using System.Globalization;
using Concordance.Tools.StoryMaker.Chance;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>A day as a report of another day writes it.</summary>
public static class DayWords
{
    private const int Weekdays = 4;

    /// <summary>The preposition ("on", or nothing), the words of the day, and whether they hold on the report's own day only.</summary>
    public static (string Preposition, string Words, bool NeedsItsDay) Of(DateOnly day, DateOnly report, bool dropsOn, bool mayPoint, SplitMix chance)
    {
        int ahead = day.DayNumber - report.DayNumber;
        string on = dropsOn ? "" : "on ";
        if (mayPoint && chance.Percent(45) && Pointing(ahead) is { } word) return ("", word, true);
        string weekday = day.DayOfWeek.ToString();
        if (Math.Abs(ahead) <= Weekdays) return (on, weekday, false);
        string date = day.ToString("MMMM d", CultureInfo.InvariantCulture);
        return chance.Below(3) == 0 && day.Month == report.Month ? ("on ", $"the {Ordinal(day.Day)}", false) : ("on ", date, false);
    }

    private static string? Pointing(int ahead) => ahead switch { -1 => "yesterday", 0 => "today", 1 => "tomorrow", _ => null };

    private static string Ordinal(int n) => (n % 100 is >= 11 and <= 13 ? 0 : n % 10) switch { 1 => $"{n}st", 2 => $"{n}nd", 3 => $"{n}rd", _ => $"{n}th" };
}
