using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories.Decisions;
using Concordance.Talks.Waiting;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Decisions;

/// <summary>Decisions on what is no finding with words of its own: the name of an issue, and a step that a person rules out of every way out.</summary>
internal static class DecidedTalks
{
    /// <summary>Null where the decision is on something else.</summary>
    public static (Dossier Dossier, DecisionOutcome Outcome)? Follow(Dossier dossier, ReportTexts texts, Decision decision) => decision.Kind switch
    {
        "issue" => Issue(dossier, decision),
        "way-out" => Ruled(dossier, texts, decision),
        _ => null,
    };

    private static (Dossier, DecisionOutcome) Issue(Dossier dossier, Decision decision)
    {
        string name = decision.Quote?.Words ?? "";
        if (decision.Word != DecisionWord.Edited || decision.Set.GetValueOrDefault("name") is not { } other || string.IsNullOrWhiteSpace(other)) return (dossier, Lost(decision, "of an issue only its name can be set: decide: edited, set: { name: … }"));
        if (!Talks(dossier).Any(t => t.Issues.Any(i => i.Name == name))) return (dossier, Lost(decision, $"there is no issue \"{name}\" here"));
        return (Each(dossier, t => t.Issues.FirstOrDefault(i => i.Name == name) is { } issue ? DecidedPositions.Rename(t, issue, other) : t), new DecisionOutcome(decision, DecisionState.Applied, [], null));
    }

    /// <summary>Every way out that takes the step goes; others stay, and a circle without any says so.</summary>
    private static (Dossier, DecisionOutcome) Ruled(Dossier dossier, ReportTexts texts, Decision decision)
    {
        if (decision.Word != DecisionWord.Refused || decision.Quote is not { } quote) return (dossier, Lost(decision, "a way out can only be refused, by the words of its condition"));
        WayOutAct? step = decision.Set.GetValueOrDefault("do") switch { "waive" => WayOutAct.Waive, "soften" => WayOutAct.Soften, _ => null };
        HashSet<string> named = [.. Talks(dossier).SelectMany(t => t.Knots).SelectMany(k => k.WaysOut).SelectMany(w => w.Items).Where(i => step is null || i.Do == step).Select(i => i.Condition)];
        (ConditionEntry? found, Place at, DecisionState state, string? why) = DecidedFindings.Find(quote.In(texts.All), (dossier.Conditions ?? []).Where(c => named.Contains(c.Id)).Select(c => (c, PlaceOf(c.Condition))), "way out over a condition");
        if (found is null) return (dossier, new DecisionOutcome(decision, state, [], why));
        bool Takes(WayOutEntry way) => way.Items.Any(i => i.Condition == found.Id && (step is null || i.Do == step));
        return (Each(dossier, t => t with { Knots = [.. t.Knots.Select(k => k with { WaysOut = [.. k.WaysOut.Where(w => !Takes(w))] })] }), new DecisionOutcome(decision, DecisionState.Applied, [at], null));
    }

    private static IEnumerable<TalksEntry> Talks(Dossier dossier) => (dossier.Stories ?? []).Select(s => s.Talks?.Found).OfType<TalksEntry>();

    private static Dossier Each(Dossier dossier, Func<TalksEntry, TalksEntry> change) =>
        dossier with { Stories = [.. dossier.Stories!.Value.Select(s => s.Talks?.Found is { } talks ? s with { Talks = new TalksSlot(change(talks)) } : s)] };

    private static DecisionOutcome Lost(Decision decision, string why) => new(decision, DecisionState.Lost, [], why);

    private static Place PlaceOf(SpanEntry span) => new(new ReportId(span.Report), new Span(span.Start, span.End));
}
