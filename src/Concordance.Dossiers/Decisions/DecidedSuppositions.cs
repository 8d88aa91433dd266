using System.Collections.Immutable;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Stories.Decisions;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Decisions;

/// <summary>What a person supposes, in decisions.yaml, of who waits for whom: by id or by words, as ids of the dossier in which nothing is supposed.</summary>
public static class DecidedSuppositions
{
    /// <param name="plain">As decided otherwise, with nothing supposed.</param>
    /// <returns>What is supposed, and what became of each decision; one that fits nothing is told, never dropped.</returns>
    public static (WhatIf WhatIf, ImmutableArray<DecisionOutcome> Outcomes) Of(Dossier plain, ReportTexts texts, IEnumerable<Decision> decisions)
    {
        WhatIf supposed = WhatIf.Nothing;
        List<DecisionOutcome> outcomes = [];
        foreach (Decision decision in decisions)
        {
            (string? id, Place at, DecisionState state, string? why) = Find(decision, texts, Supposable(plain, decision));
            outcomes.Add(new DecisionOutcome(decision, state, id is null ? [] : [at], why));
            if (id is not null) supposed = With(supposed, decision.Word, id);
        }

        return (supposed, [.. outcomes]);
    }

    /// <summary>What can be supposed by such a word, with the words that tell it: identities and happenings; of conditions those on which something is read to wait.</summary>
    private static IEnumerable<(string Id, ImmutableArray<SpanEntry> Spans)> Supposable(Dossier plain, Decision decision)
    {
        TalksEntry[] talks = [.. (plain.Stories ?? []).Select(s => s.Talks?.Found).OfType<TalksEntry>()];
        if (decision.Word is DecisionWord.Assume or DecisionWord.Deny) return talks.SelectMany(t => t.Identities).Select(i => (i.Id, i.Spans));
        if (decision.Word == DecisionWord.Happened) return talks.SelectMany(t => t.Happenings).Select(h => (h.Id, h.Spans));
        HashSet<string> waiting = [.. talks.SelectMany(t => t.Waits).SelectMany(w => w.AlsoStated is { } also ? also.Append(w.Condition) : [w.Condition])];
        return (plain.Conditions ?? []).Where(c => waiting.Contains(c.Id)).Select(c => (c.Id, ImmutableArray.Create(c.Condition)));
    }

    private static (string? Id, Place At, DecisionState State, string? Why) Find(Decision decision, ReportTexts texts, IEnumerable<(string Id, ImmutableArray<SpanEntry> Spans)> supposable)
    {
        (string Id, ImmutableArray<SpanEntry> Spans)[] all = [.. supposable];
        if (all.FirstOrDefault(a => a.Id == decision.Id) is { Id: not null } named) return (named.Id, PlaceOf(named.Spans[0]), DecisionState.Applied, null);
        string what = decision.Kind == "condition" ? "condition on which something waits" : decision.Kind!;
        if (decision.Quote is not { } quote) return (null, default, DecisionState.Lost, $"there is no {what} with the id {decision.Id} here");
        return DecidedFindings.Find(quote.In(texts.All), all.SelectMany(a => a.Spans.Select(s => (a.Id, PlaceOf(s)))), what);
    }

    private static WhatIf With(WhatIf supposed, DecisionWord word, string id) => word switch
    {
        DecisionWord.Assume => supposed.And(WhatIf.Nothing with { Assume = [id] }),
        DecisionWord.Deny => supposed.And(WhatIf.Nothing with { Deny = [id] }),
        DecisionWord.Waive => supposed.And(WhatIf.Nothing with { Waive = [id] }),
        DecisionWord.Soften => supposed.And(WhatIf.Nothing with { Soften = [id] }),
        DecisionWord.Happened => supposed.And(WhatIf.Nothing with { Happened = [id] }),
        DecisionWord.Same or DecisionWord.NotSame or DecisionWord.SameStory or DecisionWord.NotSameStory or DecisionWord.Accepted or DecisionWord.Refused or DecisionWord.Edited or DecisionWord.Added or DecisionWord.Noted or DecisionWord.Given => supposed,
    };

    private static Place PlaceOf(SpanEntry span) => new(new ReportId(span.Report), new Span(span.Start, span.End));
}
