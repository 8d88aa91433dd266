using Concordance.Reading.Days;
using Concordance.Stories.Days;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Days;

/// <summary>Views of a story as of a day, where one report's day is inferred: is the report counted from its day on, and put before or after others only where it lies there?</summary>
public sealed class AsOfTally
{
    private int _asked, _counted, _sure, _again, _againHeld, _placed, _placedRight;

    public int Asked => _asked;

    public double PlacedRight => _placed == 0 ? 1 : (double)_placedRight / _placed;

    /// <param name="beside">The days of the story's other reports.</param>
    /// <param name="again">The interval solved again beside the reports that had appeared by the true day.</param>
    public void Add(Gold<DateOnly> gold, Found<SolvedDay> found, IReadOnlyCollection<DateOnly> beside, Found<SolvedDay> again)
    {
        if (found.Value.Known == DayKnown.Unknown && again.Value.Known == DayKnown.Unknown) return;
        _asked++;
        (ReportId, DayRange)[] one = [(ReportId.OfText(""), found.Value.Range)];
        if (AsOf.Split(one, gold.Value).Counted.Length == 1) _counted++;
        if (AsOf.Split(one, gold.Value.AddDays(-1)) is var dayBefore && dayBefore.Counted.Length == dayBefore.MayBeLater.Length) _sure++;
        if (again.Value.Known != DayKnown.Unknown) _again++;
        if (again.Value.Known != DayKnown.Unknown && again.Value.Range.Holds(gold.Value)) _againHeld++;
        foreach (DateOnly other in beside)
        {
            bool before = found.Value.Range.Latest < other, after = found.Value.Range.Earliest > other;
            if (before || after) _placed++;
            if ((before && gold.Value < other) || (after && gold.Value > other)) _placedRight++;
        }
    }

    public void AddTo(Table table, string set)
    {
        if (_asked > 0) table.Add(set, $"{_asked}", $"{_counted}", $"{_sure}", $"{_againHeld} of {_again}", $"{_placedRight} of {_placed}");
    }
}
