using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"Once a month", "twice a week", "three times per day", "several times a year": how often within a stretch that comes back.</summary>
internal static class Frequency
{
    private const string Rule = "times/frequency";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (Times(w, at) is not { } next || w.Breaks(next)) return null;
        if (!w.IsAny(next, "a", "an", "per", "each", "every")) return null;
        int unit = next + 1;
        return !w.Breaks(unit) && TimeVocabulary.Unit(w, unit) is { } grain && w[unit].Length > 2 && !w.Lower(unit).EndsWith('s')
            ? new(at, unit + 1, TimeKind.Set, new RepeatingTime(Units.Duration("1", grain)), Rule) : null;
    }

    /// <summary>The word after "once", "twice", "three times", "many times".</summary>
    private static int? Times(CutText w, int at)
    {
        if (w.IsAny(at, "once", "twice", "thrice")) return at + 1;
        int end = w.IsAny(at, "several", "many", "few") ? at + 1 : NumberReader.Cardinal(w, at)?.End ?? -1;
        return end > 0 && w.Is(end, "times") ? end + 1 : null;
    }
}
