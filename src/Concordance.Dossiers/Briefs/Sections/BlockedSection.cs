using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>BLOCKED: circular conditions, their assumed parts in capitals, what would open them (logic only).</summary>
internal static class BlockedSection
{
    /// <summary>A condition is shown with its whole sentence: a negation cut off turns it round.</summary>
    private const int WholeSentence = 260;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        if (view.Talks is not { } talks) yield break;
        if (talks.WhatIf is { } whatIf)
            foreach (BriefLine line in WhatIf(view, whatIf)) yield return line;
        int number = 1;
        foreach (KnotEntry knot in talks.Knots)
        {
            foreach (BriefLine line in Knot(view, talks, knot, number)) yield return line;
            number++;
        }

        WaitEntry[] oneSided = OneSided(view, talks);
        if (talks.Knots.IsEmpty && oneSided.Length > 0) yield return view.Line.State("No circular condition found").Plain(" in these reports").Line();
        foreach ((WaitEntry wait, ConditionEntry condition) in oneSided.Select(w => (w, view.Condition(w.Condition)!)).DistinctBy(w => w.Item2.Sentence))
            yield return view.Line.Plain("One-sided: ").Name(view.NameOf(wait.Holder)).Plain($", in {view.References.Name(condition.Report)}'s words: ").Words(condition.Sentence, WholeSentence).At(condition.Sentence).Id(condition.Id).Line();
    }

    private static WaitEntry[] OneSided(View view, TalksEntry talks)
    {
        HashSet<string> inKnots = [.. talks.Knots.SelectMany(k => k.Conditions)];
        return [.. talks.Waits.Where(w => w.Holder is not null && !inKnots.Contains(w.Condition) && view.Condition(w.Condition) is not null)];
    }

    private static IEnumerable<BriefLine> Knot(View view, TalksEntry talks, KnotEntry knot, int number)
    {
        LineBuilder head = view.Line.Plain($"({number}) ").State(State(knot));
        if (knot.After is { } after) head.Plain(knot.After.As == AfterKind.Unknown ? ", told as past" : ": ").Words(after.Span, 60).At(after.Span).Plain("; who moved is not told");
        foreach (IGrouping<string?, WaitEntry> held in Held(view, talks, knot))
        {
            ConditionEntry[] conditions = [.. held.SelectMany(w => w.AlsoStated is { } also ? also.Prepend(w.Condition) : [w.Condition]).Select(c => view.Condition(c)).OfType<ConditionEntry>()];
            ConditionEntry told = view.Condition(held.First().Condition) ?? conditions[0];
            head.Plain(". ").Name(held.Key is { } by ? view.NameOf(by) : "Nobody named").Plain($", in {view.References.Name(told.Report)}'s words: ").Words(told.Sentence, WholeSentence).At(conditions.Select(c => c.Sentence));
        }

        yield return head.Id(knot.Id).Line();
        foreach (IdentityEntry assumed in knot.Assumes.Select(a => talks.Identities.FirstOrDefault(i => i.Id == a)).OfType<IdentityEntry>())
            yield return view.Line.Plain($"({number}) is a circle only if ").Plain(assumed.As == IdentityKind.Same ? "these are one thing, " : "there is no first without the second, ").State(assumed.Level == IdentityLevel.Assumed ? "ASSUMED" : "STATED").Plain(": ")
                .Words(assumed.Spans[0], 80).Plain(" / ").Words(assumed.Spans[^1], 80).At(assumed.Spans).Plain($" ({assumed.Why}{(assumed.Holds ? "" : "; switched off")})").Id(assumed.Id).Line();
        if (!knot.WaysOut.IsEmpty) yield return Ways(view, knot, number);
        if (!knot.Nearest.IsEmpty) yield return view.Line.Plain("Nearest in the reports: ").Words(knot.Nearest).At(knot.Nearest).Line();
    }

    /// <summary>The waits of a knot by their holders, in alphabetical order.</summary>
    private static IEnumerable<IGrouping<string?, WaitEntry>> Held(View view, TalksEntry talks, KnotEntry knot) =>
        talks.Waits.Where(w => knot.Conditions.Contains(w.Condition)).GroupBy(w => w.Holder).OrderBy(g => g.Key is null ? "" : view.NameOf(g.Key), StringComparer.Ordinal);

    /// <summary>Fewest changes first, then parties in alphabetical order; every side's option, none priced.</summary>
    private static BriefLine Ways(View view, KnotEntry knot, int number)
    {
        LineBuilder line = view.Line.Plain("Logic only, not advice").Plain($": ({number}) opens {(knot.WaysOut.Length == 1 ? "if" : "in any one of these ways:")} ");
        WayOutEntry[] ways = [.. knot.WaysOut.OrderBy(w => w.Items.Length).ThenBy(w => By(view, w), StringComparer.Ordinal)];
        for (int i = 0; i < ways.Length; i++)
        {
            if (i > 0) line.Plain("; ");
            line.Plain(ways[i].Text).At(ways[i].Items.Select(t => view.Condition(t.Condition)?.Condition).OfType<SpanEntry>());
            if (ways[i].ProposedIn is { } proposed) line.Plain(" (proposed").At(proposed).Plain(")");
        }

        if (ways.All(w => w.ProposedIn is null)) line.Plain(". Proposed by: nobody in these reports");
        return line.Plain(". Follows from the reported conditions only; equal layout is not equal weight").Id(knot.Id).Line();
    }

    /// <summary>What somebody supposed, and what it changes; no report says it.</summary>
    private static IEnumerable<BriefLine> WhatIf(View view, WhatIfEntry whatIf)
    {
        (string Word, string[] Ids)[] supposed = [("assume", [.. whatIf.Assume]), ("deny", [.. whatIf.Deny]), ("waive", [.. whatIf.Waive]), ("soften", [.. whatIf.Soften]), ("happened", [.. whatIf.Happened])];
        string words = string.Join(", ", supposed.Where(s => s.Ids.Length > 0).Select(s => $"{s.Word} {string.Join(' ', s.Ids)}"));
        if (whatIf.Changes.IsEmpty) yield return view.Line.Plain("What if (").State("SUPPOSED, not reported").Plain($"): {words}: no knot changes").Line();
        foreach (KnotChangeEntry change in whatIf.Changes)
            yield return view.Line.Plain("What if (").State("SUPPOSED, not reported").Plain($"): {words}: ").Plain($"{change.About}: ").State($"{Named(change.From) ?? "no knot"} > {Named(change.To) ?? "no circle left"}").Id(change.Knot).Line();
    }

    private static string? Named(KnotState? state) => state is not { } known ? null : known switch
    {
        KnotState.Open => "open",
        KnotState.Past => "past",
        KnotState.WouldClose => "would close",
    };

    private static string By(View view, WayOutEntry way) => string.Join(" and ", way.By.Select(view.NameOf).Order(StringComparer.Ordinal));

    private static string State(KnotEntry knot) => knot.State switch
    {
        KnotState.Open => "OPEN",
        KnotState.WouldClose => "WOULD CLOSE",
        KnotState.Past => knot.After?.As switch
        {
            AfterKind.Overtaken => "OVERTAKEN",
            AfterKind.Met => "MET",
            AfterKind.Dropped => "DROPPED",
            AfterKind.Unknown or null => "PAST",
        },
    };
}
