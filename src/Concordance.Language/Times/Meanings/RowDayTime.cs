namespace Concordance.Language.Times.Meanings;

/// <summary>The report's own day as the nth of a row: "closed for a third day", so that the first was two days before.</summary>
public sealed record RowDayTime(int Nth) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => "published";

    public override ResolvedTime On(DateOnly? published) => published is { } day ? Calendar.Day(day) : new(null, Texts.DayRange.Unknown);

    /// <summary>The row's first day.</summary>
    public DateOnly First(DateOnly published) => Calendar.AddDays(published, 1 - Nth);
}
