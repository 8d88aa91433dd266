using System.Collections.Immutable;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>A way out in words: who changes which condition, in the words of the report that states it. No verb of advice, and no marks that would make a paraphrase a quotation.</summary>
internal static class WayWords
{
    /// <summary>Longer stretches are cut to the condition's own words.</summary>
    private const int Longest = 200;

    public static string Of(ImmutableArray<WayOutItem> items) => string.Join("; and ", items.OrderBy(i => i.Wait.Holder?.Name, StringComparer.Ordinal).Select(Of));

    private static string Of(WayOutItem item)
    {
        string who = item.Wait.Holder?.Name ?? "whoever holds it", words = Words(item.Wait);
        return item.Do == WayOutAct.Waive ? $"{who} drops the condition, in the report's words: {words}" : $"{who} accepts at the same time instead of first, in the report's words: {words}";
    }

    private static string Words(Wait wait)
    {
        Report report = wait.First.In.Report;
        Condition told = wait.First.What;
        Span words = told.Marker is { } marker ? Span.Hull(marker, told.Clause) : told.Clause;
        // "the list first, then the meeting": where the marker stands between, the words after it tell what for.
        if (told.Marker is { } between && between.Start >= told.Clause.End && told.Governed is { } governed && governed.Start >= between.End) words = Span.Hull(words, governed);
        return string.Join(' ', (words.Length > Longest ? told.Clause : words).Of(report.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
