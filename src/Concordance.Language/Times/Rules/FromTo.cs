using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"From May to October 2020", "between 2007 and 2009", "June 1-3", "3 to 12 of September", "April 9th through 17th", "January 12, 2016 - 01/22/2016".</summary>
internal static class FromTo
{
    private const string Rule = "times/from-to";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        bool between = w.Is(at, "between"), from = w.Is(at, "from") && !w.IsAny(at - 1, "starting", "apart", "away");
        int start = between || from ? at + 1 : at;
        if (Numbers(s, at, start, between, from) is { } bare) return bare;
        if (Left(s, start) is not { } left) return null;
        if (Joint(w, left.End, between, from) is not { } next) return null;
        TimeRead? right = Right(s, next, left);
        if (right is null || !Match(left, right, between || from || !w.Is(left.End, "to"))) return null;
        return new(at, right.End, TimeKind.Date, new FromToTime(Borrow(left.Meaning, right.Meaning), right.Meaning), Rule, [left, right]);
    }

    private static TimeRead? Left(TimeScan s, int at)
    {
        TimeRead? read = Days(s, at);
        // "From march to may": between these words even "march" and "may" are months.
        return read ?? MonthBare(s, at);
    }

    private static TimeRead? Days(TimeScan s, int at)
    {
        TimeRead? read = s.Phrase(at);
        if (read is { Kind: TimeKind.Vague } && s.Words.Is(at, "now")) return new(at, at + 1, TimeKind.Date, new OffsetTime(0, Grain.Day), Rule);
        return read is { Kind: TimeKind.Date, Meaning: not ClockTime } ? read : null;
    }

    private static TimeRead? Right(TimeScan s, int at, TimeRead left)
    {
        CutText w = s.Words;
        if (w.Breaks(at)) return null;
        if (w.Is(at, "date") || w.Are(at, "current", "date")) return new(at, w.Is(at, "date") ? at + 1 : at + 2, TimeKind.Date, new OffsetTime(0, Grain.Day), Rule);
        if (Days(s, at) is { Meaning: not RecurringTime { Pattern: DayPattern { Month: null } } } day && !(day.Meaning is FixedTime && w.Digits(at) == 4 && w[at].Length == w.SpanOf(at, day.End).Length && left.Meaning is RecurringTime { Pattern: DayPattern })) return day;
        if (left.Meaning is FixedTime && TimeVocabulary.Year(w, at) is { } year && !(w.Glued(year.End) && w.IsAny(year.End, "-", "/")))
        {
            ResolvedTime whole = Calendar.Year(year.Year);
            return new(at, year.End, TimeKind.Date, new FixedTime(whole.Value, whole.Days), Rule);
        }

        if (MonthBare(s, at) is { } month) return month;
        return MonthDate.Day(w, TimeVocabulary.The(w, at)) is { } number ? SameMonth(w, at, number.Day, number.End, left) : null;
    }

    private static TimeRead? MonthBare(TimeScan s, int at)
    {
        (int month, int end) = TimeVocabulary.Month(s.Words, at);
        return month == 0 ? null : new(at, end, TimeKind.Date, new RecurringTime(new MonthPattern(month, MonthNames.Of(month)), Direction.Nearest), Rule);
    }

    /// <summary>"November 18-19", "April 9th through 17th, 2015": the second day lies in the month of the first, or in the next.</summary>
    private static TimeRead? SameMonth(CutText w, int at, int day, int end, TimeRead left)
    {
        if (w.IsDigits(at) && w.Glued(end) && w.IsAny(end, "-", "/", ":", "%")) return null;
        switch (left.Meaning)
        {
            case RecurringTime { Pattern: DayPattern { Month: { } month } first } recurring:
                if (day <= first.DayOfMonth) month = month % 12 + 1;
                if (Calendar.Date(2000, month, day) is null) return null;
                if (MonthDate.Year(w, end) is { } year && Calendar.Date(year.Year, month, day) is { } dated) return new(at, year.End, TimeKind.Date, new FixedTime(Calendar.Iso(dated), Concordance.Texts.DayRange.On(dated)), Rule);
                return new(at, end, TimeKind.Date, recurring with { Pattern = new DayPattern(month, day, null, MonthNames.DayOf(month, day)) }, Rule);
            case FixedTime { Days.Single: { } from }:
                return Calendar.Date(from.Year, from.Month, day) is { } to && to > from ? new(at, end, TimeKind.Date, new FixedTime(Calendar.Iso(to), Concordance.Texts.DayRange.On(to)), Rule) : null;
            default:
                return null;
        }
    }

    /// <summary>"Between 3 and 12 of Sept", "from 4-23 in next month", "from ninth till seventeenth of April".</summary>
    private static TimeRead? Numbers(TimeScan s, int at, int start, bool between, bool from)
    {
        CutText w = s.Words;
        if (MonthDate.Day(w, TimeVocabulary.The(w, start)) is not { } first || Joint(w, first.End, between, from) is not { } next) return null;
        if (w.IsDigits(start) && w.Glued(start) && !w.Glued(first.End)) return null;
        if (MonthDate.Read(s, next) is { } date && MonthOf(date.Meaning) is { } right)
        {
            TimeMeaning left = right.Year is { } year && Calendar.Date(year, right.Month, first.Day) is { } day
                ? new FixedTime(Calendar.Iso(day), Concordance.Texts.DayRange.On(day))
                : new RecurringTime(new DayPattern(right.Month, first.Day, null, MonthNames.DayOf(right.Month, first.Day)), Direction.Nearest);
            bool crossing = right.Day < first.Day;
            if (crossing) return null;
            return new(at, date.End, TimeKind.Date, new FromToTime(left, date.Meaning), Rule, [date]);
        }

        if (MonthDate.Day(w, TimeVocabulary.The(w, next)) is not { } last || last.Day <= first.Day || !w.IsAny(last.End, "in", "of")) return null;
        if (RelativeUnit.Read(s, last.End + 1) is not { Meaning: OffsetTime { Grain: Grain.Month } } month) return null;
        return new(at, month.End, TimeKind.Date, new FromToTime(new NthTime(first.Day, 1, Grain.Day, month.Meaning), new NthTime(last.Day, 1, Grain.Day, month.Meaning)), Rule, [month]);
    }

    private static (int Month, int Day, int? Year)? MonthOf(TimeMeaning meaning) => meaning switch
    {
        RecurringTime { Pattern: DayPattern { Month: { } month } day } => (month, day.DayOfMonth, null),
        FixedTime { Days.Single: { } day } => (day.Month, day.Day, day.Year),
        _ => null,
    };

    private static int? Joint(CutText w, int at, bool between, bool from)
    {
        if (w.Breaks(at)) return null;
        if (between && w.IsAny(at, "and", "through", "to")) return at + 1;
        if (w.IsAny(at, "-", "–", "—", "~")) return at + 1;
        if (from && w.IsAny(at, "to", "until", "till", "through")) return at + 1;
        return !between && w.IsAny(at, "to", "through", "till") ? at + 1 : null;
    }

    /// <summary>Both ends of one kind, so that "Monday - June was warm" and "1945 - the war" stay apart.</summary>
    private static bool Match(TimeRead left, TimeRead right, bool clear)
    {
        if (left.Meaning is FixedTime { Days: { Single: null, Earliest: { } a } } && right.Meaning is FixedTime { Days: { Earliest: { } b } }) return a <= b;
        return clear || left.Meaning.GetType() == right.Meaning.GetType() || right.Meaning is FixedTime or OffsetTime { Grain: Grain.Day } or RecurringTime;
    }

    /// <summary>"From May to October 2020", "Nov 18-Dec 19, 2015": the first end takes the year of the second, or the one before.</summary>
    private static TimeMeaning Borrow(TimeMeaning left, TimeMeaning right)
    {
        if (left is not RecurringTime { Direction: Direction.Nearest } bare) return left;
        if (right is FixedTime { Days.Earliest: { } day } && bare.Pattern.IsYearly) return bare.Pattern.UpTo(day) is { } found ? new FixedTime(found.Value, found.Days) : left;
        return left;
    }
}
