using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>How much a clue weighs: what is printed or given beats what two phrases agree on, that beats what a tense shows.</summary>
public enum ClueStrength { Tense, Agreement, Printed }

/// <summary>One constraint on a report's day: the days it allows, and the words it rests on.</summary>
/// <param name="Allows">Whether the report can have appeared on a day.</param>
public sealed record DayClue(RuleId Rule, ImmutableArray<Place> At, ClueStrength Strength, DayKnown Known, Func<DateOnly, bool> Allows)
{
    public Because Because => new(Rule, At, []);

    /// <summary>The days allowed, where they are known as a set already; the same as <paramref name="Allows"/> says.</summary>
    public DaySet? Days { get; init; }
}

/// <summary>Clues that leave no day: the smallest set of phrases that cannot all hold.</summary>
public sealed record DayClash(ImmutableArray<Place> At, Because Because);
