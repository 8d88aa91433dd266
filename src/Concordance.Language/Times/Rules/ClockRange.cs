using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>
/// "From 2 to 4 p.m.", "between 10am and noon", "9:00-17:00", "from 0900 to 1700 GMT", "9 a.m. until 6 p.m.". A bare first hour
/// takes the half of the day of the second; the second needs something that makes it an hour.
/// </summary>
internal static class ClockRange
{
    private const string Rule = "times/clock-range";

    /// <param name="Bare">An hour in a bare number, without minutes, half or zone.</param>
    /// <param name="Half">Whether "am" or "pm" (or a word for it) is said.</param>
    private readonly record struct Hour(int Of, int Minute, bool Bare, bool Half, string Zone, int End)
    {
        public int Total => 60 * Of + Math.Max(0, Minute);
    }

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        bool between = w.Is(at, "between"), from = w.Is(at, "from");
        int start = between || from ? at + 1 : at;
        if ((w.Glued(start) && !w.Is(start - 1, "(")) || Part(w, start) is not { } first || w.Breaks(first.End)) return null;
        bool dash = w.IsAny(first.End, "-", "–", "—", "~"), spoken = between ? w.IsAny(first.End, "and", "to", "until") : w.IsAny(first.End, "to", "until", "till", "through");
        if (!dash && !spoken || w.Breaks(first.End + 1) || Part(w, first.End + 1) is not { } second) return null;
        if (!Proven(w, first, second, between || from)) return null;
        first = Turned(first, second);
        string zone = second.Zone.Length > 0 ? second.Zone : first.Zone;
        return new(at, second.End, TimeKind.Time, new ClockTime(null, Value(first, zone), Value(second, zone)), Rule);
    }

    /// <summary>Something besides two numbers: a half of the day, a zone, minutes on both sides; with "from" or "between" minutes on one.</summary>
    private static bool Proven(CutText w, Hour first, Hour second, bool led)
    {
        if (first.Total == second.Total) return false;
        if (second.Half || second.Zone.Length > 0) return true;
        if (!second.Bare) return !first.Bare || led;
        return first.Half && (w.Breaks(second.End) || !(w.IsLetters(second.End) || w.IsDigits(second.End) || w.IsAny(second.End, "%", "$", "€", "£", "-")));
    }

    /// <summary>"2 to 4 p.m." begins in the afternoon, "11 to 1 p.m." in the morning.</summary>
    private static Hour Turned(Hour first, Hour second)
    {
        if (first.Half || !second.Half || first.Of > 12) return first;
        int morning = first.Of % 12, evening = morning + 12;
        bool late = second.Of >= 12 && 60 * evening + Math.Max(0, first.Minute) < second.Total;
        return first with { Of = late ? evening : morning };
    }

    private static Hour? Part(CutText w, int at)
    {
        if (w.IsAny(at, "noon", "midday", "midnight")) return new Hour(w.Is(at, "midnight") ? 0 : 12, 0, false, true, "", ClockZone.Read(w, at + 1).End);
        int hour, minute = -1, end;
        bool military = false;
        if (w.Digits(at) is 1 or 2 && w.IsAny(at + 1, ":", ".") && w.Glued(at + 1) && w.Glued(at + 2) && w.Digits(at + 2) == 2) (hour, minute, end) = (w.Number(at), w.Number(at + 2), at + 3);
        else if (w.Digits(at) == 4 && !w.Glued(at + 1)) (hour, minute, end, military) = (w.Number(at) / 100, w.Number(at) % 100, at + 1, true);
        else if (w.Digits(at) == 4 && w.Glued(at + 1) && w.IsAny(at + 1, "-", "–") && w.Digits(at + 2) == 4) (hour, minute, end, military) = (w.Number(at) / 100, w.Number(at) % 100, at + 1, true);
        else if (w.Digits(at) <= 2 && NumberReader.Cardinal(w, at) is { Value: >= 1 and <= 24 } number && number.Value == decimal.Truncate(number.Value)) (hour, end) = ((int)number.Value, number.End);
        else return null;
        if (hour > 24 || minute > 59) return null;
        if (w.Are(end, "o", "'", "clock") || w.Are(end, "o", "’", "clock")) end += 3;
        else if (w.Is(end, "oclock")) end++;
        (int Shift, int End)? half = Clock.Half(w, end, hour) ?? ClockZone.InThe(w, end, hour);
        (string zone, int past) = ClockZone.Read(w, half?.End ?? end);
        // "1990 to 2004" are years: four digits are hours only with a zero in front, "hours" or a zone.
        if (military && half is null && past == end && w[at].In(w.Text)[0] != '0' && !w.IsAny(at - 2, "-", "–", "to", "and")) return Later(w, at) ? new Hour(hour, minute, false, false, zone, past) : null;
        bool dotted = minute >= 0 && !military && w.Is(at + 1, ".");
        return new Hour(hour + (half?.Shift ?? 0), minute, (minute < 0 || dotted) && half is null && zone.Length == 0, half is not null, zone, past);
    }

    /// <summary>"1400 to 1600 GMT": the zone stands once, behind both.</summary>
    private static bool Later(CutText w, int at) => w.Digits(at + 2) == 4 && ClockZone.Read(w, at + 3).End > at + 3;

    private static string Value(Hour hour, string zone) => $"T{hour.Of:00}" + (hour.Minute < 0 && zone.Length == 0 ? "" : $":{Math.Max(0, hour.Minute):00}") + zone;
}
