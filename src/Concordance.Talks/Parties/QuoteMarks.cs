namespace Concordance.Talks.Parties;

/// <summary>Quotation marks as they stand in a paragraph.</summary>
internal static class QuoteMarks
{
    /// <summary>Whether a quotation mark is open behind some words of a paragraph.</summary>
    public static bool IsOpen(ReadOnlySpan<char> before) => before.Count('“') > before.Count('”') || (before.Count('"') & 1) == 1;
}
