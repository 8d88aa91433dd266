using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"March", "last March", "March 2008", "March of 2008", "2017 April", "Dec/2018". "May" and "march" as verbs are none.</summary>
internal static class MonthName
{
    private const string Rule = "times/month-name";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (TimeVocabulary.Year(w, at) is { } year) return YearFirst(w, at, year.Year, year.End);
        (Direction Direction, int End)? toward = TimeVocabulary.Toward(w, at);
        int name = toward?.End ?? at;
        (int month, int end) = TimeVocabulary.Month(w, name);
        if (month == 0) return null;
        if (YearBehind(w, end) is { } behind && toward is null)
        {
            ResolvedTime whole = Calendar.Month(behind.Year, month);
            return new(at, behind.End, TimeKind.Date, new FixedTime(whole.Value, whole.Days), Rule);
        }

        if (!IsMonth(w, name, end, toward is not null) || (month == 9 && w.Number(end) == 11 && (MonthDate.Attacks(w, end + 1) || MonthDate.Attacks(w, end + 2)))) return null;
        if (toward is null && Forename(w, name, end)) return null;
        // "October of next year", "March last year".
        int of = w.IsAny(end, "of", ",") ? end + 1 : end;
        if (toward is null && !w.Breaks(of) && RelativeUnit.Read(s, of) is { Meaning: OffsetTime { Grain: Grain.Year } span } that) return new(at, that.End, TimeKind.Date, new NthTime(month, 1, Grain.Month, span), Rule, [that]);
        return new(at, end, TimeKind.Date, new RecurringTime(new MonthPattern(month, MonthNames.Of(month)), toward?.Direction ?? Direction.Nearest) { Lean = toward is null ? s.Tense(at) : Direction.Nearest }, Rule);
    }

    private static TimeRead? YearFirst(CutText w, int at, int year, int end)
    {
        int name = w.IsAny(end, "-", "/") && w.Glued(end) ? end + 1 : end;
        (int month, int after) = TimeVocabulary.Month(w, name);
        if (month == 0 || w.Breaks(name) || !IsMonth(w, name, after, true) || MonthDate.Day(w, after) is not null) return null;
        ResolvedTime whole = Calendar.Month(year, month);
        return new(at, after, TimeKind.Date, new FixedTime(whole.Value, whole.Days), Rule);
    }

    private static (int Year, int End)? YearBehind(CutText w, int at)
    {
        if (w.Breaks(at)) return null;
        int next = w.IsAny(at, ",", "of", "in") || (w.IsAny(at, "-", "/") && w.Glued(at)) ? at + 1 : at;
        if (TimeVocabulary.Year(w, next) is { } year) return year;
        if (w.Is(at, "of") && w.Digits(next) == 2) return (WrittenDate.TwoDigits(w.Number(next)), next + 1);
        return NumberReader.Cardinal(w, next) is { InDigits: false, Value: >= 1100 and <= 2199 } words ? ((int)words.Value, words.End) : null;
    }

    /// <summary>"April Holm spoke", "said June Holm": a name, where a capital follows and nothing in front leads to a time.</summary>
    private static bool Forename(CutText w, int at, int end) =>
        w.IsAny(at, "april", "june", "may", "august") && end == at + 1 && w.IsCapital(end) && w.IsLetters(end) && !w.Breaks(end) && TimeVocabulary.Month(w, end).Month == 0 && TimeVocabulary.Weekday(w, end) is null
            && (at == 0 || w.Breaks(at) || w.IsAny(at - 1, ".", "!", "?", "said", "told", "says", "with") || w.IsAny(at - 1, "\"", "“"));

    /// <summary>
    /// "May" is mostly a verb, "March" and abbreviations often another word: these need a word in front that leads to a time, or a
    /// capital that no sentence start explains.
    /// </summary>
    private static bool IsMonth(CutText w, int at, int end, bool directed)
    {
        bool led = w.IsAny(at - 1, "in", "since", "until", "by", "from", "during", "last", "next") || w.IsAny(at - 1, "of", "before", "after", "early", "late", "mid", "to", "till") || (w.Is(at - 1, "-") && w.Is(at - 2, "mid"));
        bool verbBehind = w.IsLetters(end) && w.IsAny(end, "be", "have", "not", "also", "or", "take", "well", "refer", "email", "see");
        if (w.Is(at, "may")) return (led || directed) && !(verbBehind && w.IsCapital(at)) && (w.IsCapital(at) || w.IsAny(at - 1, "in", "from", "since", "of", "to"));
        if (w.Is(at, "march") && !w.IsCapital(at)) return led && !w.IsAny(at - 1, "of", "to", "by") || w.IsAny(at - 1, "of") && w.IsAny(at - 2, "beginning", "end", "middle", "start");
        if (w[at].Length <= 4 && !w.Is(at, "june") && !w.Is(at, "july")) return led || directed || w.Is(end - 1, ".") || (w.IsCapital(at) && !w.Is(at, "mar") && !w.Is(at, "jan"));
        return w.Is(at, "march") || w.Is(at, "august") ? w.IsCapital(at) || led : true;
    }
}
