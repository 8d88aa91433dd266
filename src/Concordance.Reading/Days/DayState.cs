using System.Collections.Immutable;

namespace Concordance.Reading.Days;

/// <summary>The days that clues leave once the nearest of several years is taken and the tenses have said on which side of a date the report lies.</summary>
/// <param name="From">What the clues alone leave.</param>
/// <param name="Near">Of them those near the days that the story prints.</param>
/// <param name="About">The day that gives dates without a year theirs.</param>
/// <param name="Lost">A tense left no day.</param>
internal sealed record Finish(DaySet From, DaySet Near, DateOnly About, bool Anchored, DaysLeft Left, bool Lost)
{
    /// <summary>Whether it is the same beside other days that the story prints.</summary>
    public bool Stands(DayAnchors anchors) => anchors.Any == Anchored && From.Nearest(anchors.Days).IsSame(Near) && anchors.About(Near) == About;
}

/// <summary>How far a report's day is solved in one round.</summary>
/// <param name="Linked">What its own clues and its links to other reports leave.</param>
/// <param name="Tried">That finished.</param>
/// <param name="Last">The same, or what is left without the links where they contradict it.</param>
/// <param name="Known">The report's dates that are one day whichever of the days left it appeared on.</param>
internal sealed record DayState(DaysLeft Linked, Finish Tried, Finish Last, DateOnly About, ImmutableArray<KnownDay> Known)
{
    /// <summary>Among more days than these a date has its year from a day near the story's own.</summary>
    public const int Years = 400;

    public DaysLeft Left => Last.Left;

    /// <summary>Whether it is the same beside other days that the story prints.</summary>
    public bool Stands(DayAnchors anchors) => Tried.Stands(anchors) && (ReferenceEquals(Tried, Last) || Last.Stands(anchors)) && (Left.Set.Count <= Years || anchors.About(Left.Set) == About);
}
