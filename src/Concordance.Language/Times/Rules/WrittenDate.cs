using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>
/// Dates in digits: "2025-06-02", "2025/05/28" (also inside an address), "20161016", "1/22/2016", "23.04.2022", "10/2".
/// Month first, as American reports write, unless only day first is a date; with full stops day first, as all who write
/// them do; without a year only with a slash.
/// </summary>
internal static class WrittenDate
{
    private const string Rule = "times/written-date";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (!w.IsDigits(at)) return Directed(w, at);
        if (PartOfNumber(w, at)) return null;
        return Compact(w, at) ?? YearFirst(w, at) ?? YearLast(w, at) ?? YearMonth(w, at) ?? NoYear(w, at);
    }

    /// <summary>"This 5/12", "next 5/12".</summary>
    private static TimeRead? Directed(CutText w, int at) =>
        TimeVocabulary.Toward(w, at) is { } way && w.IsDigits(way.End) && NoYear(w, way.End) is { Meaning: RecurringTime day } read ? read with { First = at, Meaning = day with { Direction = way.Direction } } : null;

    private static bool PartOfNumber(CutText w, int at) =>
        w.Glued(at) && w.IsAny(at - 1, ".", ",", "$", "€", "£", ":") && (w.IsDigits(at - 2) || !w.IsAny(at - 1, ".", ",", ":"));

    private static TimeRead? Compact(CutText w, int at)
    {
        if (w.Digits(at) != 8 || w.Glued(at + 1) && w.IsLetters(at + 1)) return null;
        int n = w.Number(at);
        return n / 10000 is >= 1900 and <= 2199 ? Fixed(at, at + 1, n / 10000, n / 100 % 100, n % 100) : null;
    }

    private static TimeRead? YearFirst(CutText w, int at)
    {
        if (w.Digits(at) != 4 || w.Number(at) < 1000) return null;
        bool blanks = w.Digits(at + 1) == 2 && w.Digits(at + 2) == 2;
        int month = blanks ? at + 1 : at + 2, day = blanks ? at + 2 : at + 4;
        if (!blanks && !(Separator(w, at + 1) && Separator(w, at + 3) && w[at + 1].In(w.Text).SequenceEqual(w[at + 3].In(w.Text)))) return null;
        return w.Digits(month) is 1 or 2 && w.Digits(day) is 1 or 2 ? Fixed(at, day + 1, w.Number(at), w.Number(month), w.Number(day)) : null;
    }

    private static TimeRead? YearLast(CutText w, int at)
    {
        if (!(Separator(w, at + 1) && Separator(w, at + 3)) || w.Lower(at + 1) != w.Lower(at + 3) || w.Digits(at) > 2 || w.Digits(at + 2) > 2) return null;
        int year = w.Digits(at + 4) == 4 ? w.Number(at + 4) : w.Digits(at + 4) == 2 ? TwoDigits(w.Number(at + 4)) : -1;
        int a = w.Number(at), b = w.Number(at + 2);
        if (year < 1000) return null;
        (int first, int second) = w.Is(at + 1, ".") ? (b, a) : (a, b);
        return Fixed(at, at + 5, year, first, second) ?? Fixed(at, at + 5, year, second, first);
    }

    private static TimeRead? YearMonth(CutText w, int at)
    {
        if (!w.IsAny(at + 1, "-", "/") || !w.Glued(at + 1) || !w.Glued(at + 2) || (w.Glued(at + 3) && w.IsAny(at + 3, "-", "/"))) return null;
        (int year, int month) = w.Digits(at) == 4 ? (at, at + 2) : (at + 2, at);
        if (w.Digits(year) != 4 || w.Digits(month) is not (1 or 2) || w.Number(year) is not (>= 1900 and <= 2199) || w.Number(month) is not (>= 1 and <= 12)) return null;
        Concordance.Language.Times.ResolvedTime whole = Calendar.Month(w.Number(year), w.Number(month));
        return new(at, at + 3, TimeKind.Date, new FixedTime(whole.Value, whole.Days), Rule);
    }

    private static TimeRead? NoYear(CutText w, int at)
    {
        if (w.Digits(at) > 2 || w.Digits(at + 2) is not (1 or 2) || !w.Is(at + 1, "/") || !w.Glued(at + 1) || !w.Glued(at + 2)) return null;
        if (w.Glued(at + 3) && (w.IsAny(at + 3, "/", "%") || w.IsLetters(at + 3))) return null;
        int a = w.Number(at), b = w.Number(at + 2);
        (int month, int day) = a is >= 1 and <= 12 && b is >= 1 and <= 31 ? (a, b) : (b, a);
        // "9/11" names what happened then, not a day of the running year.
        if (a == 9 && b == 11) return null;
        if (month is < 1 or > 12 || Calendar.Date(2000, month, day) is null || !DateLikeContext(w, at)) return null;
        return new(at, at + 3, TimeKind.Date, new RecurringTime(new DayPattern(month, day, null, MonthNames.DayOf(month, day)), Direction.Nearest), Rule);
    }

    /// <summary>A bare "1/2" is as often a fraction: it needs a word that leads to a date, or a part that no fraction has.</summary>
    private static bool DateLikeContext(CutText w, int at) =>
        w.IsAny(at - 1, "on", "from", "since", "until", "before", "after", "to", "and", ",", "between", "this", "next", "back") || w.IsAny(at - 1, "-", "by", "?", "(")
        || TimeVocabulary.Weekday(w, at - 1) is not null || at == 0 || w.Breaks(at) || w.Number(at + 2) > 12;

    public static int TwoDigits(int year) => year < 30 ? 2000 + year : 1900 + year;

    private static bool Separator(CutText w, int at) => w.IsAny(at, "-", "/", ".") && w.Glued(at) && w.Glued(at + 1);

    private static TimeRead? Fixed(int at, int end, int year, int month, int day) =>
        Calendar.Date(year, month, day) is { } date ? new(at, end, TimeKind.Date, new FixedTime(Calendar.Iso(date), Concordance.Texts.DayRange.On(date)), Rule) : null;
}
