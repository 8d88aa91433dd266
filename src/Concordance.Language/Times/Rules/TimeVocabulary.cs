using System.Collections.Frozen;
using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>The words of times, from the lists beside this file.</summary>
internal static class TimeVocabulary
{
    private static readonly FrozenDictionary<string, int> Months = TimeLists.Numbers("en.months.txt");
    private static readonly FrozenDictionary<string, int> Weekdays = TimeLists.Numbers("en.weekdays.txt");
    private static readonly FrozenDictionary<string, string> Grains = TimeLists.Read("en.time-units.txt");

    public static readonly FrozenDictionary<string, string> Zones = TimeLists.Read("en.zones.txt");
    public static readonly FrozenDictionary<string, string> ZoneNames = TimeLists.Read("en.zone-names.txt");
    public static readonly FrozenDictionary<string, string> DayParts = TimeLists.Read("en.day-parts.txt");
    public static readonly FrozenDictionary<string, string> VagueTimes = TimeLists.Read("en.vague-times.txt");

    /// <summary>A month's number and the word after it, a full stop after an abbreviation included; 0 where there is none.</summary>
    public static (int Month, int End) Month(CutText w, int at)
    {
        if (!Months.TryGetValue(w.Lower(at), out int month)) return (0, at);
        bool dot = w[at].Length <= 4 && w.Is(at + 1, ".") && w.Glued(at + 1) && (w.IsDigits(at + 2) || w.Is(at + 2, ",") || NumberReader.Ordinal(w, at + 2) is not null);
        return (month, dot ? at + 2 : at + 1);
    }

    public static (DayOfWeek Day, int End)? Weekday(CutText w, int at)
    {
        if (!Weekdays.TryGetValue(w.Lower(at), out int day)) return null;
        bool shortened = w[at].Length <= 5 && !w.Lower(at).EndsWith("day", StringComparison.Ordinal);
        return ((DayOfWeek)day, shortened && w.Is(at + 1, ".") && w.Glued(at + 1) ? at + 2 : at + 1);
    }

    /// <summary>Whether it is a month's name or its abbreviation, in small letters.</summary>
    public static bool IsMonth(string name) => Months.ContainsKey(name);

    /// <summary>The day that a full name of one in small letters means.</summary>
    public static DayOfWeek? Weekday(string name) => Weekdays.TryGetValue(name, out int day) ? (DayOfWeek)day : null;

    public static Grain? Unit(CutText w, int at) => Grains.TryGetValue(w.Lower(at), out string? name) && Enum.TryParse(name, out Grain grain) ? grain : null;

    /// <summary>The word after "'s", "’s" or a plain apostrophe, where one stands here.</summary>
    public static int Genitive(CutText w, int at)
    {
        if (!w.IsAny(at, "'", "’") || !w.Glued(at)) return at;
        return w.Is(at + 1, "s") && w.Glued(at + 1) ? at + 2 : at;
    }

    /// <summary>The word after "the", where it stands here.</summary>
    public static int The(CutText w, int at) => w.Is(at, "the") ? at + 1 : at;

    /// <summary>A year from 1000 to 2199 in four digits that is not part of a longer number, and the word after it.</summary>
    public static (int Year, int End)? Year(CutText w, int at)
    {
        if (w.Digits(at) != 4 || w.Number(at) is not (>= 1000 and <= 2199)) return null;
        if (w.Glued(at) && (w.IsDigits(at - 2) && w.IsAny(at - 1, ".", ",") || w.IsAny(at - 1, "$", "€", "£", "#"))) return null;
        if (w.Glued(at + 1) && w.Glued(at + 2) && w.IsAny(at + 1, ".", ",") && w.IsDigits(at + 2)) return null;
        return (w.Number(at), at + 1);
    }

    /// <summary>The direction that words in front give, and the word after them: "next", "this coming", "last", "the past".</summary>
    public static (Direction Direction, int End)? Toward(CutText w, int at)
    {
        at = The(w, at);
        if (w.IsAny(at, "this", "these"))
        {
            if (w.IsAny(at + 1, "coming", "upcoming")) return (Direction.Coming, at + 2);
            if (w.IsAny(at + 1, "past", "last")) return (Direction.JustPast, at + 2);
            return (Direction.This, at + 1);
        }

        if (w.IsAny(at, "next", "following")) return (Direction.Next, at + 1);
        if (w.IsAny(at, "coming", "upcoming")) return (Direction.Coming, at + 1);
        if (w.IsAny(at, "last", "previous")) return (Direction.Last, at + 1);
        if (w.Is(at, "past")) return (Direction.JustPast, at + 1);
        return w.Is(at, "current") ? (Direction.This, at + 1) : null;
    }
}
