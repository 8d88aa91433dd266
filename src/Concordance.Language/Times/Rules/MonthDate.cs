using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times.Rules;

/// <summary>Day and month, with or without a year: "June 2, 2025", "June 2nd", "2 June", "the 2nd of June 2025", "05-Aug-2016", "2019/Aug/01".</summary>
internal static class MonthDate
{
    private const string Rule = "times/month-date";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (w.Glued(at) && w.IsDigits(at) && w.IsAny(at - 1, "$", "€", "£", ".", ",")) return null;
        if ((MonthFirst(w, at) ?? DayFirst(w, at) ?? YearFirst(w, at)) is { } read) return read.Meaning is RecurringTime bare ? read with { Meaning = bare with { Lean = s.Tense(at) } } : read;
        return TimeVocabulary.Toward(w, at) is { } way && (MonthFirst(w, way.End) ?? DayFirst(w, way.End)) is { Meaning: RecurringTime day } directed
            ? directed with { First = at, Meaning = day with { Direction = way.Direction } } : null;
    }

    /// <summary>"June 2", "June the 2nd", "May twenty nine", "Oct/2", "October, 1st".</summary>
    private static TimeRead? MonthFirst(CutText w, int at)
    {
        (int month, int next) = TimeVocabulary.Month(w, at);
        if (month == 0 || w.Breaks(next)) return null;
        if (w.Is(at, "may") && !w.IsCapital(at) && !w.IsAny(at - 1, "on", "from", "since", "until", "by", "and", "to")) return null;
        next = Joint(w, next);
        if (w.Is(next, ",") && NumberReader.Ordinal(w, next + 1) is not null) next++;
        next = TimeVocabulary.The(w, next);
        if (Day(w, next) is not { } day) return YearThenDay(w, at, month, next);
        return Build(w, at, day.End, month, day.Day);
    }

    /// <summary>"2 June", "the 2nd of June", "second of Aug", "fifteen August", "23/Sep/2020".</summary>
    private static TimeRead? DayFirst(CutText w, int at)
    {
        if (Day(w, TimeVocabulary.The(w, at)) is not { } day || w.Breaks(day.End) || w.IsAny(at - 1, "$", "€", "£")) return null;
        int next = w.Is(day.End, "day") && w.Is(day.End + 1, "of") ? day.End + 1 : day.End;
        next = w.Is(next, "of") ? TimeVocabulary.The(w, next + 1) : Joint(w, next);
        (int month, int end) = TimeVocabulary.Month(w, next);
        if (month == 0) return w.Digits(next) == 4 && next > day.End ? DayYearMonth(w, at, day.Day, next) : null;
        if (w.Is(next, "may") && !w.IsCapital(next) && w.IsCapital(at) && w.IsLetters(at)) return null;
        return Build(w, at, end, month, day.Day);
    }

    /// <summary>"2019-Aug-01", "2020/23/Sep".</summary>
    private static TimeRead? YearFirst(CutText w, int at)
    {
        if (TimeVocabulary.Year(w, at) is not { } year || Joint(w, year.End) is var next && next == year.End) return null;
        (int month, int end) = TimeVocabulary.Month(w, next);
        if (month > 0) return Joint(w, end) is var d && d > end && Day(w, d) is { } day ? Fixed(at, day.End, year.Year, month, day.Day) : null;
        if (Day(w, next) is not { } first || Joint(w, first.End) == first.End) return null;
        (month, end) = TimeVocabulary.Month(w, Joint(w, first.End));
        return month > 0 ? Fixed(at, end, year.Year, month, first.Day) : null;
    }

    /// <summary>"September-2020-23".</summary>
    private static TimeRead? YearThenDay(CutText w, int at, int month, int next) =>
        TimeVocabulary.Year(w, next) is { } year && Joint(w, year.End) is var d && d > year.End && Day(w, d) is { } day ? Fixed(at, day.End, year.Year, month, day.Day) : null;

    /// <summary>"23-2020-September".</summary>
    private static TimeRead? DayYearMonth(CutText w, int at, int day, int next)
    {
        int after = Joint(w, next + 1);
        (int month, int end) = TimeVocabulary.Month(w, after);
        return month > 0 && after > next + 1 ? Fixed(at, end, w.Number(next), month, day) : null;
    }

    private static TimeRead? Build(CutText w, int at, int end, int month, int day)
    {
        if (Year(w, end) is { } year) return Fixed(at, year.End, year.Year, month, day);
        if (Calendar.Date(2000, month, day) is null) return null;
        // "The September 11th attacks" names what happened then, not a day of the running year.
        if (month == 9 && day == 11 && Attacks(w, end)) return null;
        return new(at, end, TimeKind.Date, new RecurringTime(new DayPattern(month, day, null, MonthNames.DayOf(month, day)), Direction.Nearest), Rule);
    }

    internal static bool Attacks(CutText w, int at) => w.IsAny(w.IsAny(at, "terror", "terrorist") ? at + 1 : at, "attack", "attacks", "bombings");

    /// <summary>A year behind a date: ", 2025", " 2025", "of 2020", "in 2020", "of 87", "nineteen eighty six", "-2018".</summary>
    internal static (int Year, int End)? Year(CutText w, int at)
    {
        if (w.Breaks(at)) return null;
        int next = w.IsAny(at, ",", "of", "in") ? at + 1 : Joint(w, at);
        if (TimeVocabulary.Year(w, next) is { } year && !(w.Is(at, "in") && !w.Is(next, "in") && w.Breaks(next))) return year;
        if (w.Is(at, "of") && w.Digits(next) == 2) return (WrittenDate.TwoDigits(w.Number(next)), next + 1);
        if (NumberReader.Cardinal(w, next) is { InDigits: false, Value: >= 1100 and <= 2199 } words) return ((int)words.Value, words.End);
        return null;
    }

    /// <summary>1 to 31 as a cardinal or an ordinal, in digits or words; behind it no unit, percent sign or further digits.</summary>
    internal static (int Day, int End)? Day(CutText w, int at)
    {
        if (NumberReader.Ordinal(w, at) is { Value: >= 1 and <= 31 } ordinal) return ordinal;
        if (w.Digits(at) is 1 or 2)
        {
            bool longer = w.Glued(at + 1) && (w.IsAny(at + 1, ":", "%") || (w.IsAny(at + 1, ".", ",") && w.Glued(at + 2) && w.IsDigits(at + 2)) || w.IsLetters(at + 1) && TimeVocabulary.Month(w, at + 1).Month == 0);
            return longer || w.Number(at) is < 1 or > 31 ? null : (w.Number(at), at + 1);
        }

        return NumberReader.Cardinal(w, at) is { InDigits: false, Value: >= 1 and <= 31 } words ? ((int)words.Value, words.End) : Leading(w, at);
    }

    /// <summary>"Twenty five nineteen eighty six": the number words run on into the year, so the day is tried alone.</summary>
    private static (int Day, int End)? Leading(CutText w, int at)
    {
        if (NumberReader.Cardinal(w, at) is not { InDigits: false, Value: > 31 }) return null;
        return NumberReader.Leading(w, at) is { Value: >= 1 and <= 31 } day ? ((int)day.Value, day.End) : null;
    }

    /// <summary>The word after a hyphen or slash that is glued on both sides; without one, the same word.</summary>
    private static int Joint(CutText w, int at) => w.IsAny(at, "-", "/") && w.Glued(at) && w.Glued(at + 1) ? at + 1 : at;

    private static TimeRead? Fixed(int at, int end, int year, int month, int day) =>
        Calendar.Date(year, month, day) is { } date ? new(at, end, TimeKind.Date, new FixedTime(Calendar.Iso(date), DayRange.On(date)), Rule) : null;
}
