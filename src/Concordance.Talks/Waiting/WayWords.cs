using System.Collections.Immutable;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>A way out in words: who changes which condition, in the words of the report that states it. No verb of advice.</summary>
internal static class WayWords
{
    public static string Of(ImmutableArray<WayOutItem> items) => string.Join("; and ", items.OrderBy(i => i.Wait.Holder?.Name, StringComparer.Ordinal).Select(Of));

    private static string Of(WayOutItem item)
    {
        string who = item.Wait.Holder?.Name ?? "whoever holds it", words = Words(item.Wait);
        return item.Do == WayOutAct.Waive ? $"{who} drops \"{words}\"" : $"{who} takes \"{words}\" at the same time instead of first";
    }

    private static string Words(Wait wait)
    {
        Report report = wait.First.In.Report;
        Span clause = wait.First.What.Clause;
        return string.Join(' ', clause.Of(report.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
