namespace Concordance.Language.Times.Meanings;

/// <summary>"Yesterday" in an entry of a live blog stamped "June 3, 14:05": seen from the entry's day, not from the report's.</summary>
/// <param name="Stamp">The time over the entry.</param>
public sealed record EntryTime(TimeMeaning Said, TimeExpression Stamp) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string? Expression => Said.Expression?.Replace("published", "entry", StringComparison.Ordinal);

    public override TimeExpression Anchor => Stamp;

    public override ResolvedTime On(DateOnly? published) => Said.On(Stamp.Meaning.On(published).Days.Single);
}
