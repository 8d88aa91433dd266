using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>
/// "1:00 PM local time (1000 GMT)", "16:08 UTC", "0800 UTC", "9 am", "half past seven o'clock", "8:00:31am". A form in brackets
/// behind gives the same moment in another zone: the one that names its zone against UTC is the value. "1000 for 1000" and scores are none.
/// </summary>
internal static class Clock
{
    private const string Rule = "times/clock";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (One(w, at) is not { } first) return null;
        int end = first.End;
        string value = first.Value;
        if (w.Is(end, "(") && One(w, end + 1) is { } second && w.Is(second.End, ")"))
        {
            end = second.End + 1;
            if (second.Zone.Length > 0) value = second.Value;
        }

        return new(at, end, TimeKind.Time, new ClockTime(null, value), Rule);
    }

    /// <summary>A clock and the one in brackets behind it, each as TIMEX3 writes it ("T12:30-05:00"); null where no two stand there.</summary>
    public static (string First, string Second)? Both(CutText w, int at) =>
        One(w, at) is { } first && w.Is(first.End, "(") && One(w, first.End + 1) is { } second && w.Is(second.End, ")") ? (first.Value, second.Value) : null;

    private readonly record struct OneClock(string Value, string Zone, int End);

    private static OneClock? One(CutText w, int at)
    {
        if (Digital(w, at) is { } digital) return digital;
        if (HourOnly(w, at) is { } hour) return hour;
        return w.IsAny(at, "half", "quarter") || w.IsDigits(at) || NumberReader.Cardinal(w, at) is not null ? Spoken(w, at) : null;
    }

    /// <summary>"1:00 PM", "16:08", "8:00:31am", "13.00 GMT", "1000 GMT", "1140 a.m.", "0800 hours".</summary>
    private static OneClock? Digital(CutText w, int at)
    {
        int hour, minute, second = -1, end;
        bool proven = false;
        if (w.Digits(at) is 1 or 2 && w.IsAny(at + 1, ":", ".") && w.Glued(at + 1) && w.Glued(at + 2) && w.Digits(at + 2) == 2)
        {
            (hour, minute, end) = (w.Number(at), w.Number(at + 2), at + 3);
            proven = w.Is(at + 1, ":");
            if (proven && w.Is(end, ":") && w.Digits(end + 1) == 2 && w.Glued(end + 1)) (second, end) = (w.Number(end + 1), end + 2);
        }
        else if (w.Digits(at) is 3 or 4 && (!w.Glued(at) || w.Is(at - 1, "("))) (hour, minute, end) = (w.Number(at) / 100, w.Number(at) % 100, at + 1);
        else return null;
        if (w.Glued(at) && w.IsAny(at - 1, ":", ".", ",", "$", "€", "£")) return null;
        (int Shift, int End)? half = Half(w, end, hour) ?? ClockZone.InThe(w, end, hour);
        int after = half?.End ?? end;
        (string zone, int past) = ClockZone.Read(w, after);
        // "At 0730": a zero in front of four digits behind these words is a clock's.
        proven |= w.Digits(at) == 4 && w[at].In(w.Text)[0] == '0' && w.IsAny(at - 1, "at", "from", "by", "until", "since", "before", "after");
        if (hour > 24 || minute > 59 || second > 59 || (!proven && half is null && past == after)) return null;
        if (proven && past == after && half is null && Score(w, at, end)) return null;
        return Make(hour + (half?.Shift ?? 0), minute, second, zone, past);
    }

    /// <summary>"9 am", "7p", "11 p.m. EST", "nine o'clock".</summary>
    private static OneClock? HourOnly(CutText w, int at)
    {
        if (w.Glued(at) && w.IsDigits(at) && w.IsAny(at - 1, ".", ",", ":", "$", "€", "£")) return null;
        if (NumberReader.Cardinal(w, at) is not { Value: >= 1 and <= 24 } number || number.Value != decimal.Truncate(number.Value) || w.Digits(at) > 2) return null;
        int hour = (int)number.Value;
        if (w.Are(number.End, "o", "'", "clock") || w.Are(number.End, "o", "’", "clock") || w.Is(number.End, "oclock"))
        {
            int end = w.Is(number.End, "oclock") ? number.End + 1 : number.End + 3;
            return Make(hour, -1, -1, "", end);
        }

        if ((Half(w, number.End, hour) ?? ClockZone.InThe(w, number.End, hour)) is not { } half) return null;
        (string zone, int past) = ClockZone.Read(w, half.End);
        return Make(hour + half.Shift, -1, -1, zone, past);
    }

    /// <summary>"Half past seven", "20 min past eight", "a quarter to five".</summary>
    private static OneClock? Spoken(CutText w, int at)
    {
        (int minutes, int next) = w.Is(at, "half") ? (30, at + 1) : w.Is(at, "quarter") ? (15, at + 1) : NumberReader.Cardinal(w, at) is { Value: < 60 } n ? ((int)n.Value, n.End) : (-1, at);
        if (w.IsAny(next, "min", "mins", "minutes")) next++;
        if (minutes < 0 || !w.IsAny(next, "past", "to") || (w.Is(next, "to") && !w.IsAny(at, "half", "quarter") && !w.IsAny(next - 1, "min", "mins", "minutes"))) return null;
        if (NumberReader.Cardinal(w, next + 1) is not { Value: >= 1 and <= 24 } hour || TimeVocabulary.Unit(w, hour.End) is not null) return null;
        int total = (int)hour.Value * 60 + (w.Is(next, "past") ? minutes : -minutes), end = hour.End;
        if (w.Are(end, "o", "'", "clock") || w.Are(end, "o", "’", "clock")) end += 3;
        if ((Half(w, end, total / 60) ?? ClockZone.InThe(w, end, total / 60)) is { } half) (total, end) = (total + 60 * half.Shift, half.End);
        return total < 0 ? null : Make(total / 60, total % 60, -1, "", end);
    }

    /// <summary>"am", "p.m.": hours to add, and the word after.</summary>
    internal static (int Shift, int End)? Half(CutText w, int at, int hour)
    {
        if (w.Breaks(at) || hour is < 1 or > 12) return null;
        int end;
        bool pm;
        if (w.IsAny(at, "am", "pm") || (w.IsAny(at, "a", "p") && w.Glued(at) && !w.Is(at + 1, "."))) (pm, end) = (w.Lower(at)[0] == 'p', at + 1);
        else if (w.IsAny(at, "a", "p") && w.Is(at + 1, ".") && w.Is(at + 2, "m") && w.Glued(at + 2)) (pm, end) = (w.Is(at, "p"), w.Is(at + 3, ".") && w.Glued(at + 3) ? at + 4 : at + 3);
        else return null;
        return (pm ? hour == 12 ? 0 : 12 : hour == 12 ? -12 : 0, end);
    }

    /// <summary>"Won 3:2", "a 4:3 aspect ratio", "a 1:1": a colon between numbers without two digits, or with words of a result.</summary>
    private static bool Score(CutText w, int at, int end) => w.IsAny(at - 1, "won", "lost", "beat", "a", "score") || w.IsAny(end, "win", "defeat", "victory", "loss", "ratio", "draw");

    private static OneClock Make(int hour, int minute, int second, string zone, int end) =>
        new($"T{hour:00}" + (minute < 0 && zone.Length == 0 ? "" : $":{Math.Max(0, minute):00}") + (second < 0 ? "" : $":{second:00}") + zone, zone, end);
}
