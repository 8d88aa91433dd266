using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>BLOCKED: circular conditions, their assumed parts in capitals, what would open them (logic only).</summary>
internal static class BlockedSection
{
    /// <summary>Words that name one of two things assumed to be one.</summary>
    private const int Named = 90;

    /// <summary>A sentence that is shown whole where it is not a long one.</summary>
    private const int Sentence = 220;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        if (view.Talks is not { } talks) yield break;
        foreach (BriefLine line in WhatIfLines.Of(view, talks)) yield return line;
        if (talks.CirclesUpTo is { } waits) yield return view.Line.Plain("Circular conditions are told in full only ").State($"up to {waits} conditions each").Plain(": the search for longer ones was ended, and there may be more").Line();
        int number = 1;
        foreach (KnotEntry knot in talks.Knots)
        {
            foreach (BriefLine line in Knot(view, talks, knot, number)) yield return line;
            number++;
        }

        WaitEntry[] oneSided = OneSided(view, talks);
        if (talks.Knots.IsEmpty && talks.CirclesUpTo is null && oneSided.Length > 0) yield return view.Line.State("No circular condition found").Plain(" in these reports").Line();
        foreach ((WaitEntry wait, ConditionEntry condition) in oneSided.Select(w => (w, view.Condition(w.Condition)!)).DistinctBy(w => w.Item2.Sentence))
            yield return view.Line.Plain("One-sided: ").Name(view.NameOf(wait.Holder)).Plain($", in {view.References.Name(condition.Report)}'s words: ").Condition(condition).At(condition.Sentence).Plain(Enough(condition)).Id(condition.Id).Line();
    }

    /// <summary>
    /// Waits in no circle, of the parties and third parties (what nobody named holds up is a plan's order, told with the plan); what else a party wants
    /// before the same happening that a circle holds back comes after other matters. What a circle tells already, in the same sentence or over the same
    /// two happenings by another name, is not told again.
    /// </summary>
    private static WaitEntry[] OneSided(View view, TalksEntry talks)
    {
        HashSet<string> inKnots = [.. talks.Knots.SelectMany(k => k.Conditions)], parties = [.. talks.Parties, .. talks.ThirdParties];
        HashSet<SpanEntry> shown = [.. inKnots.Select(view.Condition).OfType<ConditionEntry>().Select(c => c.Sentence)];
        WaitEntry[] inCircle = [.. talks.Waits.Where(w => inKnots.Contains(w.Condition))];
        HashSet<string> heldBack = [.. talks.Waits.Where(w => inKnots.Contains(w.Condition)).Select(w => w.Happening)];
        return [.. talks.Waits.Where(w => w.Holder is { } holder && parties.Contains(holder) && !w.Over && !inKnots.Contains(w.Condition) && view.Condition(w.Condition) is { } told && !shown.Contains(told.Sentence) && !inCircle.Any(k => k.Holder == w.Holder && IsOne(talks, k.Happening, w.Happening) && IsOne(talks, k.On, w.On))).OrderBy(w => heldBack.Contains(w.Happening) ? 1 : 0)];
    }

    /// <summary>The same happening, or two that a circle takes for one.</summary>
    private static bool IsOne(TalksEntry talks, string a, string b) => a == b || talks.Identities.Any(i => i.Holds && ((i.A == a && i.B == b) || (i.A == b && i.B == a)));

    private static string Enough(ConditionEntry condition) => ConditionWords.Enough(condition) is { } enough ? $" ({enough})" : "";

    private static IEnumerable<BriefLine> Knot(View view, TalksEntry talks, KnotEntry knot, int number)
    {
        LineBuilder head = view.Line.Plain($"({number}) Circular condition, ").State(KnotWords.State(knot));
        if (knot.State == KnotState.Open && knot.Since.Value is not null) head.Plain($" since {view.Days.Short(knot.Since)}");
        if (knot.After is { } after) head.Plain(after.As == AfterKind.Unknown ? ", told as past: " : ": ").Words(after.Span, 60).At(after.Span).Plain(after.By is { } by ? $"; moved: {view.NameOf(by)}" : "; who moved is not told");
        foreach ((string? by, ConditionEntry told, ConditionEntry[] all) in KnotWords.Held(view, talks, knot))
            head.Plain(". ").Name(by is null ? "Nobody named" : view.NameOf(by)).Plain($", in {view.References.Name(told.Report)}'s words: ").Condition(told).At(all.Select(c => c.Sentence)).Plain(Enough(told));
        yield return head.Id(knot.Id).Line();
        bool first = true;
        foreach (IdentityEntry assumed in KnotWords.Assumed(talks, knot))
        {
            yield return view.Line.Plain(first ? $"({number}) is a circle only if " : $"({number}) is one, further, only if ").Plain($"{KnotWords.OnlyIf(assumed)}: ").State(assumed.Level == IdentityLevel.Assumed ? "ASSUMED" : "STATED")
                .Plain(": ").Words(assumed.Spans[0], Named).Plain(" / ").Words(assumed.Spans[^1], Named).At(assumed.Spans).Plain(assumed.Holds ? "" : " (switched off)").Id(assumed.Id).Line();
            first = false;
        }

        if (!knot.WaysOut.IsEmpty) yield return Ways(view, knot, number);
        foreach (SpanEntry near in knot.Nearest) yield return view.Line.Plain($"Nearest in the reports to opening ({number}): ").Words(near, Sentence).At(near).Line();
    }

    /// <summary>Fewest changes first, then parties in alphabetical order; every side's option, none priced.</summary>
    private static BriefLine Ways(View view, KnotEntry knot, int number)
    {
        LineBuilder line = view.Line.Plain($"Logic only, not advice: ({number}) {(knot.State == KnotState.Past ? "would have opened" : "opens")} {(knot.WaysOut.Length == 1 ? "if: " : "in any one of these ways: ")}");
        WayOutEntry[] ways = KnotWords.Ways(view, knot);
        for (int i = 0; i < ways.Length; i++)
        {
            if (i > 0) line.Plain("; or ");
            WayItem(view, line, ways[i]);
            if (ways[i].ProposedIn is { } proposed) line.Plain(" (proposed").At(proposed).Plain(")");
        }

        if (ways.All(w => w.ProposedIn is null)) line.Plain(". Proposed by: nobody in these reports");
        return line.Plain(". Follows from the reported conditions only; equal layout is not equal weight").Id(knot.Id).Line();
    }

    private static void WayItem(View view, LineBuilder line, WayOutEntry way)
    {
        (string By, WayOutItemEntry Item, ConditionEntry Told)[] items = KnotWords.Items(view, way);
        if (items.Length < way.Items.Length) line.Plain(way.Text);
        else
            for (int i = 0; i < items.Length; i++)
                line.Plain(i == 0 ? "" : " and ").Name(items[i].By).Plain($" {KnotWords.Does(items[i].Item, items[i].Told)}: ").Words(ConditionWords.Wanted(view, items[i].Told)).At(items[i].Told.Condition);
    }
}
