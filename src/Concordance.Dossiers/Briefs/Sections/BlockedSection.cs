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
        int number = 1;
        foreach (KnotEntry knot in talks.Knots)
        {
            foreach (BriefLine line in Knot(view, talks, knot, number)) yield return line;
            number++;
        }

        ConditionEntry[] oneSided = OneSided(view, talks);
        if (talks.Knots.IsEmpty && oneSided.Length > 0) yield return view.Line.State("No circular condition found").Plain(" in these reports").Line();
        foreach (ConditionEntry condition in oneSided)
            yield return view.Line.Plain("One-sided: ").Name(view.NameOf(condition.Holder)).Plain($", in {view.References.Name(condition.Report)}'s words: ").Words(condition.Sentence, WholeSentence).At(condition.Sentence).Id(condition.Id).Line();
    }

    private static ConditionEntry[] OneSided(View view, TalksEntry talks)
    {
        HashSet<string> inKnots = [.. talks.Knots.SelectMany(k => k.Conditions)];
        return [.. talks.Waits.Where(w => !inKnots.Contains(w.Condition)).Select(w => Condition(view, w.Condition)).OfType<ConditionEntry>().Where(c => c.Holder is not null).DistinctBy(c => c.Sentence)];
    }

    private static IEnumerable<BriefLine> Knot(View view, TalksEntry talks, KnotEntry knot, int number)
    {
        LineBuilder head = view.Line.Plain($"({number}) ").State(State(knot)).Plain(": ");
        ConditionEntry[] conditions = [.. knot.Conditions.Select(c => Condition(view, c)).OfType<ConditionEntry>()];
        var holders = conditions.GroupBy(c => c.Holder).OrderBy(g => g.Key is null ? "" : view.NameOf(g.Key), StringComparer.Ordinal).ToArray();
        for (int i = 0; i < holders.Length; i++)
        {
            ConditionEntry shortest = holders[i].OrderBy(c => c.Sentence.Text.Length).First();
            string report = view.References.Name(shortest.Report);
            head.Plain(i == 0 ? "" : ". ").Name(holders[i].Key is { } by ? view.NameOf(by) : report).Plain(holders[i].Key is null ? " itself: " : $", in {report}'s words: ");
            head.Words(shortest.Sentence, WholeSentence).At(holders[i].Select(c => c.Sentence));
        }

        yield return head.Id(knot.Id).Line();
        foreach (IdentityEntry assumed in knot.Assumes.Select(a => talks.Identities.FirstOrDefault(i => i.Id == a)).OfType<IdentityEntry>())
            yield return view.Line.Plain($"({number}) is a circle only if ").Plain(assumed.As == IdentityKind.Same ? "these are one thing, " : "the first brings the second, ").State(assumed.Level == IdentityLevel.Assumed ? "ASSUMED" : "STATED").Plain(": ")
                .Words(assumed.Spans[0], 80).Plain(" / ").Words(assumed.Spans[^1], 80).At(assumed.Spans).Id(assumed.Id).Line();
        if (!knot.WaysOut.IsEmpty) yield return Ways(view, knot, number);
        if (!knot.Nearest.IsEmpty) yield return view.Line.Plain("Nearest in the reports: ").Words(knot.Nearest).At(knot.Nearest).Line();
    }

    /// <summary>Fewest changes first, then parties in alphabetical order; every side's option, none priced.</summary>
    private static BriefLine Ways(View view, KnotEntry knot, int number)
    {
        LineBuilder line = view.Line.Plain("Logic only, not advice").Plain($": ({number}) opens with {(knot.WaysOut.Length == 1 ? "this" : "any one of these")}: ");
        WayOutEntry[] ways = [.. knot.WaysOut.OrderBy(w => w.Items.Length).ThenBy(w => By(view, w), StringComparer.Ordinal)];
        for (int i = 0; i < ways.Length; i++) line.Plain(i == 0 ? "" : "; ").Name(By(view, ways[i])).Plain($": {ways[i].Text}");
        SpanEntry[] proposed = [.. ways.Select(w => w.ProposedIn).OfType<SpanEntry>()];
        return (proposed.Length == 0 ? line.Plain(". Proposed by: nobody here") : line.Plain(". Proposed in the reports:").At(proposed)).Id(knot.Id).Line();
    }

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

    private static ConditionEntry? Condition(View view, string id) => (view.Dossier.Conditions ?? []).FirstOrDefault(c => c.Id == id);
}
