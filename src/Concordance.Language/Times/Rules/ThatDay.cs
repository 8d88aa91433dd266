using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times.Rules;

/// <summary>"That day", "the same week", "that month": anchored on the time named before it in the text.</summary>
internal static class ThatDay
{
    internal const string Rule = "times/that-day";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (NextDay(w, at) is { } next) return next;
        // "By then", "until then", "since then".
        if (w.Is(at, "then") && w.IsAny(at - 1, "by", "until", "till", "since")) return new(at, at + 1, TimeKind.Date, new EarlierTime(Grain.Day, 0), Rule);
        int unit = w.Is(at, "that") ? (w.Is(at + 1, "same") ? at + 2 : at + 1) : w.Are(at, "the", "same") ? at + 2 : w.Is(at, "same") ? at + 1 : -1;
        if (unit < 0 || TimeVocabulary.Unit(w, unit) is not (Grain.Day or Grain.Week or Grain.Weekend or Grain.Month or Grain.Year) || w.Lower(unit).EndsWith('s') || w[unit].Length < 3) return null;
        return new(at, unit + 1, TimeKind.Date, new EarlierTime(TimeVocabulary.Unit(w, unit)!.Value, 0), Rule);
    }

    /// <summary>"The next day", "the following day", "the day before", "the day after": one day from the time named before.</summary>
    private static TimeRead? NextDay(CutText w, int at)
    {
        if (!w.Is(at, "the")) return null;
        if (w.IsAny(at + 1, "next", "following") && w.Is(at + 2, "day")) return new(at, at + 3, TimeKind.Date, new EarlierTime(Grain.Day, 1), Rule);
        bool ends = w.Breaks(at + 3) || !(w.IsLetters(at + 3) || w.IsDigits(at + 3));
        return w.Is(at + 1, "day") && w.IsAny(at + 2, "before", "after") && ends ? new(at, at + 3, TimeKind.Date, new EarlierTime(Grain.Day, w.Is(at + 2, "after") ? 1 : -1), Rule) : null;
    }
}

/// <summary>Stands for the time named before until the finder puts that in.</summary>
internal sealed record EarlierTime(Grain Whole, int Shift) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => "that " + Units.Name(Whole);

    public override ResolvedTime On(DateOnly? published) => new(null, DayRange.Unknown);
}
