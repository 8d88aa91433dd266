using Concordance.Texts;

namespace Concordance.Reading.Days;

public enum DayKnown { Printed, Given, Solved, Unknown }

/// <summary>A day with the words it rests on (the dossier's day object).</summary>
/// <param name="Value">Only where one day is best founded.</param>
public sealed record SolvedDay(DayRange Range, DateOnly? Value, DayKnown Known, IReadOnlyList<Place> Because)
{
    public static readonly SolvedDay Unknown = new(DayRange.Unknown, null, DayKnown.Unknown, []);
}
