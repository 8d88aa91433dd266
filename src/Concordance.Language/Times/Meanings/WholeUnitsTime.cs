using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>Whole units of the calendar before or after the running one: "the last 2 quarters", "the next two decades".</summary>
public sealed record WholeUnitsTime(int Count, Grain Grain, string Duration) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => $"{Duration} {(Count < 0 ? "before" : "after")} the running {Units.Name(Grain)}";

    public override ResolvedTime On(DateOnly? published)
    {
        if (published is not { } day) return new(Duration, DayRange.Unknown);
        DayRange near = Calendar.Whole(Calendar.Add(day, Math.Sign(Count), Grain), Grain).Days, far = Calendar.Whole(Calendar.Add(day, Count, Grain), Grain).Days;
        return new(Duration, Count < 0 ? new DayRange(far.Earliest, near.Latest) : new DayRange(near.Earliest, far.Latest));
    }
}
