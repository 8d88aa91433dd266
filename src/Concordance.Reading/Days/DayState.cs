using System.Collections.Immutable;

namespace Concordance.Reading.Days;

/// <summary>The days that clues leave once of several years those near the story are taken and the tenses have said on which side of a date the report lies.</summary>
/// <param name="From">What the clues alone leave.</param>
/// <param name="Near">Of them those near the days that the story prints.</param>
/// <param name="Within">The days between which the report can have appeared, being of this story: they give dates without a year theirs.</param>
/// <param name="Lost">The tenses left no day, so that none was taken.</param>
internal sealed record Finish(DaySet From, DaySet Near, (DateOnly First, DateOnly? Last) Within, DaysLeft Left, bool Lost)
{
    /// <summary>Whether it is the same beside other days that the story prints.</summary>
    public bool Stands(DayAnchors anchors) => From.Near(anchors.Days, anchors.Reach).IsSame(Near) && anchors.Within(Near) == Within;
}

/// <summary>How far a report's day is solved in one round.</summary>
/// <param name="Linked">What its own clues and its links to other reports leave.</param>
/// <param name="Tried">That finished.</param>
/// <param name="Last">The same, or what is left without the links where they contradict it.</param>
/// <param name="Within">The days between which the report can have appeared.</param>
/// <param name="Known">The report's dates that are one day whichever of the days left it appeared on.</param>
internal sealed record DayState(DaysLeft Linked, Finish Tried, Finish Last, (DateOnly First, DateOnly? Last) Within, ImmutableArray<KnownDay> Known)
{
    public DaysLeft Left => Last.Left;

    /// <summary>Whether it is the same beside other days that the story prints.</summary>
    public bool Stands(DayAnchors anchors) => Tried.Stands(anchors) && (ReferenceEquals(Tried, Last) || Last.Stands(anchors)) && anchors.Within(Left.Set) == Within;
}
