using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>An hour that comes back: "every day at 7:13 p.m.", "Tuesdays at 9am", "3pm each day".</summary>
internal static class RepeatedHour
{
    private const string Rule = "times/repeated-hour";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (s.Atom(at) is not { } first) return null;
        int next = w.IsAny(first.End, "at", "from", "@") ? first.End + 1 : first.End;
        if (w.Breaks(next) || s.Atom(next) is not { } second) return null;
        (TimeRead set, TimeRead hour) = first.Kind == TimeKind.Set ? (first, second) : (second, first);
        if (set.Meaning is not RepeatingTime days || hour.Meaning is not ClockTime { Day: null } clock || !char.IsAsciiDigit(clock.Clock[1])) return null;
        if (set == second && next > first.End || Days(days.Value) is not { } on) return null;
        return new(at, second.End, TimeKind.Set, new RepeatingTime(clock.Until is null ? on + clock.Clock : $"{on}{clock.Clock}/{on}{clock.Until}"), Rule, [first, second]);
    }

    /// <summary>What the hour is put behind: nothing for every day (or evening), the weekday, the day of the month.</summary>
    private static string? Days(string value) => value is "P1D" || value[0] == 'T' ? "" : value.StartsWith("XXXX-", StringComparison.Ordinal) && !value.Contains('T', StringComparison.Ordinal) ? value : null;
}
