using System.Collections.Immutable;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>A way out in words: who changes which condition, in the words of the report that states it. No verb of advice, and no marks that would make a paraphrase a quotation.</summary>
internal static class WayWords
{
    public static string Of(ImmutableArray<WayOutItem> items) => string.Join("; and ", items.OrderBy(i => i.Wait.Holder?.Name, StringComparer.Ordinal).Select(Of));

    private static string Of(WayOutItem item)
    {
        string who = item.Wait.Holder?.Name ?? "whoever holds it", text = item.Wait.First.In.Report.Text;
        Condition told = item.Wait.First.What;
        string does = item.Do == WayOutAct.Soften ? "accepts at the same time, no longer first" : $"drops the condition {Wants(told.Mode)}";
        return $"{who} {does}, in the report's words: {OneLine.Of(told.Clause.Of(text))}{(told.Governed is { } held ? $"; what waited for it: {OneLine.Of(held.Of(text))}" : "")}";
    }

    private static string Wants(ConditionMode mode) => mode switch
    {
        ConditionMode.Before => "to have first",
        ConditionMode.Together => "that ties together",
        ConditionMode.Assured => "to have assured",
    };
}
