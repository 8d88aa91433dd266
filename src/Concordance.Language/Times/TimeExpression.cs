using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times;

public enum TimeKind { Date, Time, Duration, Set, Vague }

/// <summary>What a time expression means once the report's day is known (or known within an interval).</summary>
/// <param name="Value">TIMEX3-like: "2025-06-02", "2025-06-02T10:00Z", "2025-05", "P30D"; null where it cannot be said.</param>
/// <param name="Days">The first and the last day it can touch.</param>
public sealed record ResolvedTime(string? Value, DayRange Days);

/// <summary>A word beside a time that makes an end of it: "until" in "until Friday".</summary>
public sealed record TimeBound(Bound Bound, Span Span);

/// <summary>A time expression and its meaning as a function of the report's day.</summary>
/// <param name="Expression">The function in words a person reads, "next(Monday, published)"; null where the value is fixed.</param>
public sealed record TimeExpression(Span Span, TimeKind Kind, TimeMeaning Meaning, Because Because)
{
    /// <summary>The bound word beside the expression, outside its span.</summary>
    public TimeBound? Bound { get; init; }

    /// <summary>Past or Future where the verbs of its clause tell, else Nearest.</summary>
    public Direction Tense { get; init; } = Direction.Nearest;

    public string? Expression => Meaning.Expression;
}
