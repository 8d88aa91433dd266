using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Every Monday", "each two days", "weekly", "annually", "every other day", "Mondays".</summary>
internal static class Repeated
{
    private const string Rule = "times/repeated";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (Adverb(w.Lower(at)) is { } period) return Make(at, at + 1, period);
        if (!w.IsAny(at, "every", "each")) return null;
        if (TimeVocabulary.Weekday(w, at + 1) is { } day) return Make(at, day.End, new WeekdayPattern(day.Day).Open!);
        int next = w.IsAny(at + 1, "other", "second") ? at + 2 : at + 1;
        if (TimeVocabulary.Unit(w, next) is { } grain && w[next].Length > 2) return Make(at, next + 1, Units.Duration(next > at + 1 ? "2" : "1", grain));
        if (DayPart.Code(w, next) is { } part) return Make(at, next + 1, part);
        return NumberReader.Cardinal(w, next) is { Value: < 1000 } number && TimeVocabulary.Unit(w, number.End) is { } unit
            ? Make(at, number.End + 1, Units.Duration(number.Value.ToString("0.##", null), unit)) : null;
    }

    private static string? Adverb(string word) => word switch
    {
        "hourly" => "PT1H",
        "everyday" => "P1D",
        "weekly" => "P1W",
        "biweekly" => "P2W",
        "monthly" => "P1M",
        "quarterly" => "P3M",
        "yearly" or "annually" => "P1Y",
        _ => null,
    };

    private static TimeRead Make(int at, int end, string value) => new(at, end, TimeKind.Set, new RepeatingTime(value), Rule);
}
