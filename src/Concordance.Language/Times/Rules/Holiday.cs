using System.Collections.Frozen;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>Days with a name: "Christmas", "Labor Day", "Easter Monday 2018", "next Easter", "Black Friday 2010", "Independence Day of this year".</summary>
internal static class Holiday
{
    private const string Rule = "times/holiday";
    private const int LongestName = 4;
    private static readonly FrozenDictionary<string, string> Days = TimeLists.Read("en.holidays.txt", " = ");

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        (Direction Direction, int End)? toward = TimeVocabulary.Toward(w, at);
        int name = toward?.End ?? at;
        if (Longest(w, name) is not { } day) return null;
        // "Chinese New Year" is another day each year; in "Ada Christmas" it is a surname.
        if (w.IsAny(name - 1, "chinese", "lunar", "jewish", "orthodox", "persian", "islamic", "tamil", "coptic", "vietnamese")) return null;
        if (toward is null && day.End == name + 1 && w.IsCapital(name - 1) && w.IsLetters(name - 1) && !w.Breaks(name) && !w.Glued(name) && name > 1 && w.IsLetters(name - 2) && !w.Breaks(name - 1)) return null;
        if (MonthDate.Year(w, day.End) is { } year && InYear(day.Pattern, year.Year) is { } one) return new(at, year.End, TimeKind.Date, new FixedTime(one.Value, one.Days), Rule);
        if (w.Is(day.End, "of") && RelativeUnit.Read(s, day.End + 1) is { Meaning: OffsetTime { Grain: Grain.Year, Count: 0 } } now) return new(at, now.End, TimeKind.Date, new RecurringTime(day.Pattern, Direction.This), Rule);
        Direction direction = toward?.Direction ?? Direction.Nearest;
        return new(at, day.End, TimeKind.Date, new RecurringTime(day.Pattern, direction), Rule);
    }

    private static ResolvedTime? InYear(Pattern pattern, int year) => year is >= 1 and <= 9998 ? pattern.From(new DateOnly(year, 1, 1)) : null;

    /// <summary>The longest listed name that begins here; names are written with a capital in at least their first word, or stand in small letters throughout.</summary>
    private static (Pattern Pattern, int End)? Longest(CutText w, int at)
    {
        if (!w.IsLetters(at)) return null;
        string name = "";
        (Pattern, int)? best = null;
        for (int i = at, words = 0; i < w.Count && words <= LongestName && (i == at || !w.Breaks(i)); i++)
        {
            if (w.IsAny(i, ".")) continue;
            bool mark = w.IsAny(i, "'", "’");
            name += name.Length == 0 || mark || name.EndsWith('\'') && w.Glued(i) ? (mark ? "'" : w.Lower(i)) : " " + w.Lower(i);
            if (!mark) words++;
            if (Days.TryGetValue(name, out string? rule) && (i + 1 >= w.Count || !w.IsAny(i + 1, "'", "’"))) best = (HolidayPattern.Parse(name, rule), i + 1);
        }

        return best;
    }
}
