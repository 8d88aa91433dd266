using System.Collections.Frozen;
using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"The 30th", "on the 2nd", "the 21st this month": a day whose month the reader knows. "The 30th anniversary" is none.</summary>
internal static class DayOfMonth
{
    private const string Rule = "times/day-of-month";
    internal static readonly FrozenSet<string> Followers = TimeLists.Set("en.after-day-of-month.txt");

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        int number = TimeVocabulary.The(w, at);
        if (!w.IsDigits(number) || NumberReader.Ordinal(w, number) is not { Value: >= 1 and <= 31 } day) return null;
        if (number == at && !w.IsAny(at - 1, "on", "until", "by", "till", "through", "to")) return null;
        if (Follows(w, day.End) is false) return null;
        Direction direction = s.Tense(number);
        return new(at, day.End, TimeKind.Date, new RecurringTime(new DayPattern(null, day.Value, null, $"the {w.SpanOf(number, day.End).Of(w.Text)}"), direction), Rule);
    }

    private static bool Follows(CutText w, int next) => w.Breaks(next) || !(w.IsLetters(next) || w.IsDigits(next) || w.Is(next, "-")) || Followers.Contains(w.Lower(next));
}
