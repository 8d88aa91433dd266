namespace Concordance.Texts;

/// <summary>A stretch of one report: what a finding points at when several reports are read together.</summary>
public readonly record struct Place(ReportId Report, Span Span)
{
    /// <summary>Whether the two share a character of one report.</summary>
    public bool Touches(Place other) => Report == other.Report && Span.Overlaps(other.Span);
}
