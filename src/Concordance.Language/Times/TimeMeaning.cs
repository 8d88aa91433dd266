using Concordance.Texts;

namespace Concordance.Language.Times;

/// <summary>A meaning of a time expression: fixed, or a function of the report's day.</summary>
public abstract record TimeMeaning
{
    /// <summary>Whether the value depends on the report's day or on another expression.</summary>
    public abstract bool IsRelative { get; }

    public abstract string? Expression { get; }

    /// <summary>The other expression whose value it starts from ("that day"), where there is one.</summary>
    public virtual TimeExpression? Anchor => null;

    /// <summary>The meaning if the report appeared on that day; with null, what can be said without knowing it.</summary>
    public abstract ResolvedTime On(DateOnly? published);
}

/// <summary>A meaning that needs no report day.</summary>
public sealed record FixedTime(string? Value, DayRange Days) : TimeMeaning
{
    public override bool IsRelative => false;

    public override string? Expression => null;

    public override ResolvedTime On(DateOnly? published) => new(Value, Days);
}
