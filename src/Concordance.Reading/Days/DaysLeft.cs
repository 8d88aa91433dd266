using System.Collections.Immutable;

namespace Concordance.Reading.Days;

/// <summary>The days that some clues leave, and those of the clues that took a day away, in the order in which they were taken.</summary>
internal sealed record DaysLeft(DaySet Set, ImmutableArray<DayClue> Taken)
{
    /// <summary>With a clue taken besides; null where it leaves no day.</summary>
    public DaysLeft? After(DayClue clue)
    {
        DaySet left = Set.Where(clue);
        return left.IsEmpty ? null : left.Count < Set.Count ? new DaysLeft(left, Taken.Add(clue)) : new DaysLeft(left, Taken);
    }
}
