namespace Concordance.Language.Times.Meanings;

/// <summary>On which side of the report's day a meaning lies by its own words: "next Monday" ahead, "yesterday" behind, "June 2" on either.</summary>
public static class Sides
{
    /// <summary>Past, Future, or Nearest where the words do not say.</summary>
    public static Direction Of(TimeMeaning meaning) => meaning switch
    {
        RecurringTime { Direction: Direction.Past or Direction.Last or Direction.JustPast } => Direction.Past,
        RecurringTime { Direction: Direction.Future or Direction.Next or Direction.Coming } => Direction.Future,
        OffsetTime { Count: < 0 } => Direction.Past,
        OffsetTime { Count: > 0 } => Direction.Future,
        ShiftedTime { Count: < 0, From: OffsetTime { Count: 0 } } => Direction.Past,
        ShiftedTime { Count: > 0, From: OffsetTime { Count: 0 } } => Direction.Future,
        NthTime nth => Of(nth.Of),
        EdgeTime edge => Of(edge.Of),
        ClockTime { Day: { } day } => Of(day),
        ConfirmedTime both => Of(both.First) is var first && first == Direction.Nearest ? Of(both.Second) : first,
        _ => Direction.Nearest,
    };
}
