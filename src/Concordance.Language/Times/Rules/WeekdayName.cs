using System.Collections.Frozen;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Monday", "next Monday", "this coming Friday", "last Wednesday", "Monday 21"; bare ones look back or ahead as the verb does.</summary>
internal static class WeekdayName
{
    private const string Rule = "times/weekday-name";
    private static readonly FrozenSet<string> Done = TimeLists.Set("en.done-things.txt");

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        int name = at;
        Direction? toward = null;
        if (TimeVocabulary.Weekday(w, at) is null)
        {
            if (TimeVocabulary.Toward(w, at) is { } way) (toward, name) = way;
            else if (w.Is(at, "the")) name = at + 1;
            else return null;
        }

        if (w.IsAny(name - 1, "super", "black", "ash", "good", "bloody") && w.IsCapital(name - 1)) return null;
        if (IsOfTitle(w, name)) return null;
        if (TimeVocabulary.Weekday(w, name) is not { } day || !IsName(w, name, day.End, toward is not null)) return null;
        if (w.Is(at, "following") && !w.Is(at - 1, "the") && TimeVocabulary.Genitive(w, day.End) != day.End) return null;
        if (WithDay(w, day.End) is { } number)
            return new(at, number.End, TimeKind.Date, new RecurringTime(new DayPattern(null, number.Day, day.Day, $"{day.Day} {number.Day}"), s.Tense(at)), Rule);
        return new(at, day.End, TimeKind.Date, new RecurringTime(new WeekdayPattern(day.Day), toward ?? OfThing(w, at, day.End) ?? s.Tense(at)), Rule);
    }

    /// <summary>"The Sunday Lantern", "the Monday Review wrote": behind an article a name goes on in capitals, in a text that does not set every word so.</summary>
    private static bool IsOfTitle(CutText w, int at)
    {
        int behind = at + 2;
        return w.Is(at - 1, "the") && w.IsCapital(at) && w.IsCapital(at + 1) && !w.Breaks(at + 1) && TimeVocabulary.Month(w, at + 1).Month == 0 && TimeVocabulary.Weekday(w, at + 1) is null
            && !TimeVocabulary.DayParts.ContainsKey(w.Lower(at + 1)) && !(w.IsCapital(behind) && !w.Breaks(behind) && w.IsCapital(behind + 1));
    }

    /// <summary>"Monday's ruling will be fought", "prices rose ahead of Friday's vote": the day is that of the thing, not of the verb.</summary>
    private static Direction? OfThing(CutText w, int at, int end)
    {
        if (w.Is(at - 1, "of") && w.Is(at - 2, "ahead")) return Direction.Future;
        int noun = TimeVocabulary.Genitive(w, end);
        if (noun == end) return null;
        if (w.IsAny(at - 1, "since", "following") || w.Is(at - 1, "of") && w.IsAny(at - 2, "aftermath", "wake")) return Direction.Past;
        for (int i = noun; i < noun + 3 && w.IsLetters(i) && !w.Breaks(i); i++)
            if (Done.Contains(w.Lower(i))) return Direction.Past;
        return null;
    }

    /// <summary>"Sun", "Sat", "Wed", "Mon" are words and names of other things; they count with a capital and something that leads to a day, or in front of a date.</summary>
    private static bool IsName(CutText w, int at, int end, bool directed)
    {
        if (w.Lower(at).EndsWith("day", StringComparison.Ordinal)) return true;
        if (directed || w.Is(end - 1, ".")) return w.IsCapital(at);
        int next = w.Is(end, ",") ? end + 1 : end;
        bool before = w.IsAny(at - 1, "on", "until", "by", "from", "week", "or", "and", ",", "since");
        return (before && (w.IsCapital(at) || w.Is(at - 1, "on") || w.Is(at - 1, "week"))) || TimeVocabulary.Month(w, next).Month > 0 || MonthDate.Day(w, next) is not null;
    }

    /// <summary>"Monday 21", "Wednesday the thirty first", "Mon 13th"; not "Monday 9 am", nor a number that counts something.</summary>
    private static (int Day, int End)? WithDay(CutText w, int at)
    {
        bool the = w.Is(at, "the");
        if (w.Breaks(at) || MonthDate.Day(w, TimeVocabulary.The(w, at)) is not { } day) return null;
        bool ordinal = !w.IsDigits(day.End - 1);
        if (!the && !w.IsDigits(at)) return null;
        bool ends = w.Breaks(day.End) || !(w.IsLetters(day.End) || w.IsDigits(day.End) || w.IsAny(day.End, "-", "/", ":", "$", "%"));
        return ends && (the || ordinal || w.Digits(at) == 2 || w.Digits(at) == 1) ? day : null;
    }
}
