using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times.Rules;

/// <summary>"That day", "the same week", "that month": anchored on the time named before it in the text.</summary>
internal static class ThatDay
{
    internal const string Rule = "times/that-day";

    public static TimeRead? Read(TimeScan s, int at)
    {
        Words w = s.Words;
        int unit = w.Is(at, "that") ? (w.Is(at + 1, "same") ? at + 2 : at + 1) : w.Are(at, "the", "same") ? at + 2 : w.Is(at, "same") ? at + 1 : -1;
        if (unit < 0 || TimeVocabulary.Unit(w, unit) is not (Grain.Day or Grain.Week or Grain.Weekend or Grain.Month or Grain.Year) || w.Lower(unit).EndsWith('s') || w[unit].Length < 3) return null;
        int start = w.Is(at, "the") ? at + 1 : at;
        return new(w.Is(at, "that") ? at : start - (start > at ? 1 : 0), unit + 1, TimeKind.Date, new EarlierTime(TimeVocabulary.Unit(w, unit)!.Value), Rule);
    }
}

/// <summary>Stands for the time named before until the finder puts that in.</summary>
internal sealed record EarlierTime(Grain Whole) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => "that " + Units.Name(Whole);

    public override ResolvedTime On(DateOnly? published) => new(null, DayRange.Unknown);
}
