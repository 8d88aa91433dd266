using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Days;

public enum DayKnown { Printed, Given, Solved, Unknown }

/// <summary>A day with the words it rests on (the dossier's day object).</summary>
/// <param name="Value">Only where one day is best founded.</param>
public sealed record SolvedDay(DayRange Range, DateOnly? Value, DayKnown Known, IReadOnlyList<Place> Because)
{
    /// <summary>The rules whose clues set the first day: without any of them it would lie earlier. Empty where it is open.</summary>
    public ImmutableArray<RuleId> EarliestBy { get; init; } = [];

    /// <summary>The rules whose clues set the last day.</summary>
    public ImmutableArray<RuleId> LatestBy { get; init; } = [];

    public static readonly SolvedDay Unknown = new(DayRange.Unknown, null, DayKnown.Unknown, []);
}
