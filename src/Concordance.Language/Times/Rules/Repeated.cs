using System.Collections.Frozen;
using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Every Monday", "each two days", "weekly", "annual", "every other day", "Mondays", "Friday mornings", "the 19th of every month".</summary>
internal static class Repeated
{
    private const string Rule = "times/repeated";
    private static readonly FrozenDictionary<string, string> Periods = TimeLists.Read("en.periods.txt");

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (Adverb(w, at) is { } period) return Make(at, period.End, period.Value);
        if (Plural(w, at) is { } weekdays) return weekdays;
        if (DayOfEvery(w, at) is { } date) return date;
        if (!w.IsAny(at, "every", "each")) return null;
        int next = w.IsAny(at + 1, "other", "second") ? at + 2 : at + 1;
        if (TimeVocabulary.Weekday(w, next) is { } day && w.Lower(next).EndsWith("day", StringComparison.Ordinal))
            return !w.Breaks(day.End) && DayPart.Code(w, day.End) is { } half ? Make(at, day.End + 1, new WeekdayPattern(day.Day).Open + half) : Make(at, day.End, new WeekdayPattern(day.Day).Open!);
        if (DayPart.Code(w, next) is { } part) return Make(at, next + 1, part);
        if (TimeVocabulary.Unit(w, next) is { } grain && w[next].Length > 2) return Make(at, next + 1, Units.Duration(next > at + 1 ? "2" : "1", grain));
        if (TimeVocabulary.Month(w, next) is { Month: > 0 } month && !w.Is(next, "may")) return Make(at, month.End, new MonthPattern(month.Month, "").Open!);
        int few = w.Is(next, "few") ? next + 1 : -1;
        if (few > 0 && TimeVocabulary.Unit(w, few) is { } some) return Make(at, few + 1, Units.Duration("X", some));
        return NumberReader.Cardinal(w, next) is { Value: < 1000 } number && TimeVocabulary.Unit(w, number.End) is { } unit
            ? Make(at, number.End + 1, Units.Duration(number.Value.ToString("0.##", null), unit)) : null;
    }

    /// <summary>"Weekly", "annual", "bi-monthly". "The daily Bild", "a daily said" is a newspaper.</summary>
    private static (string Value, int End)? Adverb(CutText w, int at)
    {
        bool hyphen = w.IsAny(at, "bi", "semi") && w.Is(at + 1, "-") && w.Glued(at + 1) && w.Glued(at + 2);
        int name = hyphen ? at + 2 : at;
        if (!Periods.TryGetValue(hyphen ? w.Lower(at) + w.Lower(name) : w.Lower(at), out string? value)) return null;
        if (w.IsCapital(name) && w.IsCapital(name + 1) && w.IsLetters(name + 1)) return null;
        bool paper = w.IsAny(name, "daily", "weekly", "monthly", "quarterly") && (w.IsAny(at - 1, "a", "the", "his", "their", "its") || w.IsCapital(at - 1));
        if (paper && (w.Breaks(name + 1) || !w.IsLetters(name + 1) || w.IsCapital(name + 1) || w.IsAny(name + 1, "said", "reported", "wrote", "that", "in", "newspaper", "paper"))) return null;
        return (value, name + 1);
    }

    /// <summary>"Mondays", "Friday mornings", "on Tuesdays and Thursdays".</summary>
    private static TimeRead? Plural(CutText w, int at)
    {
        if (TimeVocabulary.Weekday(w, at) is { } one && w.Lower(one.End).EndsWith('s') && !w.Breaks(one.End) && DayPart.Code(w, one.End) is { } part)
            return Make(at, one.End + 1, new WeekdayPattern(one.Day).Open + part);
        return w.Lower(at).EndsWith("days", StringComparison.Ordinal) && TimeVocabulary.Weekday(w.Lower(at)[..^1]) is { } day ? Make(at, at + 1, new WeekdayPattern(day).Open!) : null;
    }

    /// <summary>"The 19th of every month".</summary>
    private static TimeRead? DayOfEvery(CutText w, int at)
    {
        int number = TimeVocabulary.The(w, at);
        if (NumberReader.Ordinal(w, number) is not { Value: <= 31 } day || !w.Is(day.End, "of") || !w.IsAny(day.End + 1, "every", "each") || !w.Is(day.End + 2, "month")) return null;
        return Make(at, day.End + 3, $"XXXX-XX-{day.Value:00}");
    }

    private static TimeRead Make(int at, int end, string value) => new(at, end, TimeKind.Set, new RepeatingTime(value), Rule);
}
