namespace Concordance.Language.Times.Rules;

/// <summary>What follows a clock's digits: a zone ("GMT", "(EST)", "UTC+3", "Moscow time", "local time"), or the part of the day that tells its half ("in the evening").</summary>
internal static class ClockZone
{
    // The widest offset in use is that of the Line Islands.
    private const int WidestOffset = 14;

    /// <summary>The offset as TIMEX3 writes it, empty for a zone without a known one, and the word after.</summary>
    public static (string Zone, int End) Read(CutText w, int at)
    {
        if (w.Breaks(at)) return ("", at);
        if (Named(w, at) is { } named) return named;
        if (w.Is(at, "(") && Named(w, at + 1) is { } inside && w.Is(inside.End, ")")) return (inside.Zone, inside.End + 1);
        // "3 p.m. ET", "5 p.m. Eastern": the offset changes with the season.
        if (w.IsAny(at, "et", "ct", "mt", "pt") && char.IsUpper(w.Text[w[at].End - 1])) return ("", at + 1);
        if (w.IsAny(at, "eastern", "central", "mountain", "pacific") && w.IsCapital(at) && !w.IsAny(at + 1, "time", "standard", "daylight")) return ("", at + 1);
        if (w.Are(at, "local", "time")) return ("", at + 2);
        if (w.IsCapital(at) && w.IsLetters(at) && w.IsAny(at + 1, "time", "timezone")) return (TimeVocabulary.ZoneNames.GetValueOrDefault(w.Lower(at), ""), at + 2);
        if (w.IsAny(at, "hours", "hrs") && w.Digits(at - 1) == 4) return ("", at + 1);
        return w.IsCapital(at) && w.IsLetters(at) && w.IsAny(at + 1, "standard", "daylight", "summer") && w.Is(at + 2, "time") ? ("", at + 3) : ("", at);
    }

    /// <summary>"5 in the morning", "7:30 in the evening", "11 at night": hours to add, and the word after.</summary>
    public static (int Shift, int End)? InThe(CutText w, int at, int hour)
    {
        if (w.Breaks(at) || hour is < 1 or > 12) return null;
        int part = w.Are(at, "in", "the") ? at + 2 : w.Is(at, "at") && w.Is(at + 1, "night") ? at + 1 : at;
        if (part == at) return null;
        return w.Lower(part) switch
        {
            "morning" => (hour == 12 ? -12 : 0, part + 1),
            "afternoon" or "evening" => (hour == 12 ? 0 : 12, part + 1),
            "night" => (hour == 12 ? -12 : hour < 5 ? 0 : 12, part + 1),
            _ => null,
        };
    }

    /// <summary>A zone in capitals, with an offset behind "GMT" and "UTC".</summary>
    private static (string Zone, int End)? Named(CutText w, int at)
    {
        if (!w.IsCapital(at) || !TimeVocabulary.Zones.TryGetValue(w.Lower(at), out string? zone)) return null;
        if (zone != "Z" || !w.IsAny(at + 1, "+", "-", "−") || !w.Glued(at + 1) || w.Digits(at + 2) is not (1 or 2 or 4) || !w.Glued(at + 2)) return (zone, at + 1);
        int hours = w.Digits(at + 2) == 4 ? w.Number(at + 2) / 100 : w.Number(at + 2), minutes = w.Digits(at + 2) == 4 ? w.Number(at + 2) % 100 : 0;
        if (hours > WidestOffset || minutes > 59) return (zone, at + 1);
        int end = at + 3;
        if (w.Is(end, ":") && w.Glued(end) && w.Digits(end + 1) == 2 && w.Glued(end + 1)) (minutes, end) = (w.Number(end + 1), end + 2);
        return ($"{(w.Is(at + 1, "+") ? '+' : '-')}{hours:00}:{minutes:00}", end);
    }
}
