using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"The last week of July", "the first quarter of 2009", "first ten days of last year", "the 15th day of next month", "the 2nd of next month", "week 27 of last year".</summary>
internal static class NthUnit
{
    private const string Rule = "times/nth-unit";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        int number = TimeVocabulary.The(w, at);
        if (Nth(w, number) is not { } nth) return DayThisMonth(s, at);
        int next = nth.End;
        int count = 1;
        if (NumberReader.Cardinal(w, next) is { Value: >= 2 and <= 400 } many && TimeVocabulary.Unit(w, many.End) is not null) (count, next) = ((int)many.Value, many.End);
        else if (w.Is(next, "few")) return null;
        if (w.IsAny(next, "full", "calendar", "whole", "fiscal")) next++;
        Grain? grain = TimeVocabulary.Unit(w, next);
        if (grain is null && w.Is(next, "of") && nth.Ordinal) (grain, next) = (Grain.Day, next - 1);
        if (grain is not (Grain.Day or Grain.Week or Grain.Month or Grain.Quarter or Grain.Weekend or Grain.Year or Grain.Fortnight) || w.Breaks(next) || !w.IsAny(next + 1, "of", "in")) return null;
        if (Outer(s, next + 2) is not { } of || !Fits(grain.Value, next < nth.End)) return null;
        return new(at, of.End, TimeKind.Date, new NthTime(nth.Nth, count, grain.Value, of.Meaning), Rule, [of]);

        bool Fits(Grain unit, bool bare) => !bare || unit == Grain.Day && of.Meaning is OffsetTime { Grain: Grain.Month } && nth.Nth is >= 1 and <= 31;
    }

    /// <summary>A longer time that holds the counted unit: a month, a year, "next month", "the year".</summary>
    private static TimeRead? Outer(TimeScan s, int at)
    {
        if (MonthName.Read(s, at) is { } month) return month;
        if (YearNumber.Read(s, at) is { } year) return year;
        if (RelativeUnit.Read(s, at) is { Meaning: OffsetTime { Grain: Grain.Month or Grain.Year or Grain.Quarter } } unit) return unit;
        CutText w = s.Words;
        int name = TimeVocabulary.The(w, at);
        if (name > at && TimeVocabulary.Unit(w, name) is (Grain.Month or Grain.Year) and { } grain) return new(at, name + 1, TimeKind.Date, new OffsetTime(0, grain), Rule);
        (int number, int end) = TimeVocabulary.Month(w, at);
        return number > 0 ? new(at, end, TimeKind.Date, new RecurringTime(new MonthPattern(number, MonthNames.Of(number)), Direction.Nearest), Rule) : null;
    }

    /// <summary>"The 21st this month".</summary>
    private static TimeRead? DayThisMonth(TimeScan s, int at)
    {
        int number = TimeVocabulary.The(s.Words, at);
        if (!s.Words.IsDigits(number) || NumberReader.Ordinal(s.Words, number) is not { Value: <= 31 } day) return null;
        return RelativeUnit.Read(s, day.End) is { Meaning: OffsetTime { Grain: Grain.Month } } month ? new(at, month.End, TimeKind.Date, new NthTime(day.Value, 1, Grain.Day, month.Meaning), Rule, [month]) : null;
    }

    private static (int Nth, int End, bool Ordinal)? Nth(CutText w, int at)
    {
        if (w.IsAny(at, "last", "final")) return (-1, at + 1, false);
        if (NumberReader.Ordinal(w, at) is not { Value: >= 1 and <= 366 } ordinal) return null;
        return DayThis(w, ordinal.End) ? null : (ordinal.Value, ordinal.End, w.IsDigits(at));
    }

    private static bool DayThis(CutText w, int at) => w.IsAny(at, "this", "next", "last");
}
