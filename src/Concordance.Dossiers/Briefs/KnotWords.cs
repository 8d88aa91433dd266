using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Briefs;

/// <summary>Circular conditions and what would open them, in fixed words for the brief and for the page.</summary>
internal static class KnotWords
{
    private const string AssumedThat = "assumed that ";

    public static string State(KnotEntry knot) => State(knot.State, knot.After?.As);

    public static string State(KnotState state, AfterKind? after) => state switch
    {
        KnotState.Open => "OPEN",
        KnotState.WouldClose => "WOULD CLOSE",
        KnotState.Past => after switch
        {
            AfterKind.Overtaken => "OVERTAKEN",
            AfterKind.Met => "MET",
            AfterKind.Dropped => "DROPPED",
            AfterKind.Unknown or null => "PAST",
        },
    };

    /// <summary>The conditions of a knot by whose they are, in alphabetical order; of each the one it is told by, and all that state it.</summary>
    public static IEnumerable<(string? By, ConditionEntry Told, ConditionEntry[] All)> Held(View view, TalksEntry talks, KnotEntry knot)
    {
        IEnumerable<WaitEntry> waits = talks.Waits.Where(w => knot.Conditions.Contains(w.Condition)).DistinctBy(w => (w.Condition, w.Holder)).OrderBy(w => w.Holder is null ? "" : view.NameOf(w.Holder), StringComparer.Ordinal);
        foreach (WaitEntry wait in waits)
        {
            ConditionEntry[] all = [.. (wait.AlsoStated is { } also ? also.Prepend(wait.Condition) : [wait.Condition]).Select(view.Condition).OfType<ConditionEntry>()];
            if (all.Length > 0) yield return (wait.Holder, view.Condition(wait.Condition) ?? all[0], all);
        }
    }

    public static IEnumerable<IdentityEntry> Assumed(TalksEntry talks, KnotEntry knot) => knot.Assumes.Select(a => talks.Identities.FirstOrDefault(i => i.Id == a)).OfType<IdentityEntry>();

    /// <summary>"explaining the paper is the only way it is offered": what must be so for a circle to be one.</summary>
    public static string OnlyIf(IdentityEntry assumed)
    {
        int at = assumed.Why.IndexOf(AssumedThat, StringComparison.Ordinal);
        string fallback = assumed.As == IdentityKind.Same ? "these two are one thing" : "the first cannot be without the second";
        return at < 0 ? $"{fallback} ({assumed.Why})" : at == 0 ? assumed.Why[AssumedThat.Length..] : $"{assumed.Why[(at + AssumedThat.Length)..]} ({assumed.Why[..at].TrimEnd(' ', ';')})";
    }

    /// <summary>Fewest changes first, then parties in alphabetical order.</summary>
    public static WayOutEntry[] Ways(View view, KnotEntry knot) => [.. knot.WaysOut.OrderBy(w => w.Items.Length).ThenBy(w => string.Join(" and ", w.By.Select(view.NameOf).Order(StringComparer.Ordinal)), StringComparer.Ordinal)];

    /// <summary>Who changes which condition; short where a condition is not in the dossier.</summary>
    public static (string By, WayOutItemEntry Item, ConditionEntry Told)[] Items(View view, WayOutEntry way)
    {
        Dictionary<string, string?> holders = (view.Talks?.Waits ?? []).GroupBy(w => w.Condition).ToDictionary(g => g.Key, g => g.First().Holder, StringComparer.Ordinal);
        return [.. way.Items.Select(i => (By: holders.GetValueOrDefault(i.Condition) is { } by ? view.NameOf(by) : "Whoever holds it", Item: i, Told: view.Condition(i.Condition)!)).Where(i => i.Told is not null).OrderBy(i => i.By, StringComparer.Ordinal)];
    }

    /// <summary>"drops the condition to have first", "accepts at the same time": never a verb of advice.</summary>
    public static string Does(WayOutItemEntry item, ConditionEntry told) => item.Do == WayOutAct.Soften ? "accepts at the same time, no longer first" : $"drops the condition {ConditionWords.Wants(told.Mode)}";
}
