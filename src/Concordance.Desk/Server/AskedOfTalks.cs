using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Decisions;
using Concordance.Dossiers.Json;
using Concordance.Store.Acts;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Server;

/// <summary>What a page asks to be done with a negotiation: another name of an issue, a step ruled out, what is supposed of who waits for whom.</summary>
internal static class AskedOfTalks
{
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary<string, string>.Empty;

    public static (Act? Act, string? Wrong) Of(AskedAct asked, Shown shown) => asked.Do switch
    {
        "rename" => Rename(asked, shown),
        "rule-out" => RuleOut(asked, shown),
        "as-reported" => AsReported(asked, shown),
        "assume" => Suppose(asked, shown, DecisionWord.Assume, "identity"),
        "deny" => Suppose(asked, shown, DecisionWord.Deny, "identity"),
        "waive" => Suppose(asked, shown, DecisionWord.Waive, "condition"),
        "soften" => Suppose(asked, shown, DecisionWord.Soften, "condition"),
        _ => Suppose(asked, shown, DecisionWord.Happened, "happening"),
    };

    /// <summary>An issue is known by its name: the reports' own noun, or what a person called it.</summary>
    private static (Act?, string?) Rename(AskedAct asked, Shown shown)
    {
        IssueEntry? issue = (shown.Dossier.Stories ?? []).Select(s => s.Talks?.Found).OfType<TalksEntry>().SelectMany(t => t.Issues).FirstOrDefault(i => i.Name == asked.Id);
        if (issue is null) return (null, $"no issue here is called \"{asked.Id}\"");
        if (AskedAct.Filled(asked.Set?.GetValueOrDefault("name")) is not { } name || name == issue.Name) return (null, "another name must be given: set: { name: … }");
        return (new DecideFinding(DecisionWord.Edited, "issue", new Quote(issue.Name, null, null, null), Nothing.Add("name", name), AskedAct.Filled(asked.Note)), null);
    }

    private static (Act?, string?) RuleOut(AskedAct asked, Shown shown)
    {
        if (asked.Set?.GetValueOrDefault("do") is not ("waive" or "soften")) return (null, "which step? set: { do: waive } or { do: soften }");
        return asked.Id is { } id && DecidedDossier.SupposedWords(shown.Dossier, shown.Made.Texts, "condition", id) is { } words
            ? (new DecideFinding(DecisionWord.Refused, "way-out", words, Nothing.Add("do", asked.Set["do"]), AskedAct.Filled(asked.Note)), null)
            : (null, $"no condition here has the id {asked.Id}");
    }

    private static (Act?, string?) Suppose(AskedAct asked, Shown shown, DecisionWord word, string kind) =>
        asked.Id is { } id && DecidedDossier.SupposedWords(shown.Dossier, shown.Made.Texts, kind, id) is { } words
            ? (new DecideFinding(word, kind, words, Nothing, AskedAct.Filled(asked.Note)) { Id = id }, null)
            : (null, $"no {kind} here has the id {asked.Id}");

    /// <summary>What was supposed of it is taken back, whoever supposed it.</summary>
    private static (Act?, string?) AsReported(AskedAct asked, Shown shown) =>
        Standing.Latest(shown.Held.Acts).LastOrDefault(k => k.Act is DecideFinding { Id: { } id } f && id == asked.Id && f.Supposes) is { } kept ? (new Undo(kept.Number), null) : (null, $"nothing is supposed of {asked.Id}");
}
