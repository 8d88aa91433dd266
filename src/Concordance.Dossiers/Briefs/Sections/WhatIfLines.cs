using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>What somebody supposed, in the reports' words, and what it changes; no report says it.</summary>
internal static class WhatIfLines
{
    private const int Most = 80;

    public static IEnumerable<BriefLine> Of(View view, TalksEntry talks)
    {
        if (talks.WhatIf is not { } whatIf) yield break;
        LineBuilder line = view.Line.Plain("What if (").State("SUPPOSED, not reported").Plain("): ");
        bool first = true;
        foreach ((string word, SpanEntry[] spans, string id) in Supposed(view, talks, whatIf))
        {
            line.Plain(first ? "" : "; ").Plain($"{word}: ");
            for (int i = 0; i < spans.Length; i++) line.Plain(i == 0 ? "" : " / ").Words(spans[i], Most);
            line.At(spans).Id(id);
            first = false;
        }

        yield return line.Line();
        if (whatIf.Changes.IsEmpty) yield return view.Line.Plain("Then: ").State("no circular condition changes").Line(2);
        foreach (KnotChangeEntry change in whatIf.Changes)
            yield return view.Line.Plain("Then: ").Plain($"{change.About}: ").State($"{InWords(change.From) ?? "no circular condition"} > {InWords(change.To) ?? "no circle left"}").Id(change.Knot).Line(2);
    }

    private static IEnumerable<(string Word, SpanEntry[] Spans, string Id)> Supposed(View view, TalksEntry talks, WhatIfEntry whatIf)
    {
        (string, SpanEntry[], string) Identity(string word, string id) => (word, talks.Identities.FirstOrDefault(i => i.Id == id) is { } found ? [found.Spans[0], found.Spans[^1]] : [], id);
        (string, SpanEntry[], string) Condition(string word, string id) => (word, view.Condition(id) is { } found ? [.. ConditionWords.Of(view, found)] : [], id);
        return
        [
            .. whatIf.Assume.Select(i => Identity("these are one", i)), .. whatIf.Deny.Select(i => Identity("these are not one", i)),
            .. whatIf.Waive.Select(c => Condition("dropped", c)), .. whatIf.Soften.Select(c => Condition("accepted at the same time", c)),
            .. whatIf.Happened.Select(h => ("has happened", talks.Happenings.FirstOrDefault(a => a.Id == h) is { } found ? new[] { found.Spans[0] } : [], h)),
        ];
    }

    private static string? InWords(KnotState? state) => state is not { } known ? null : known switch
    {
        KnotState.Open => "open",
        KnotState.Past => "past",
        KnotState.WouldClose => "would close",
    };
}
