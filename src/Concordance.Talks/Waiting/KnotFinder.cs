using System.Collections.Immutable;
using Concordance.Reading.Conditions;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Circles that the engine finds stuck: open, past, or such as would close under an identity that is switched off.</summary>
internal sealed class KnotFinder(Joined story, Aftermath aftermath, ProposedWay proposed, Withdrawals withdrawals, Agreements agreements)
{
    public static readonly RuleId Rule = new("waiting/knot-finder");

    /// <summary>So many that would close are told, those with the fewest assumptions.</summary>
    private const int MostThatWouldClose = 5;

    public (ImmutableArray<Knot> Knots, int NotTold, int? UpTo) Find(ImmutableArray<Happening> happenings, ImmutableArray<Wait> waits, ImmutableArray<Identity> identities)
    {
        (ImmutableArray<Circle> circles, int? upTo) = CircleFinder.Find(happenings, waits, identities);
        Knot[] all = [.. new ClosedCircles(circles, waits).All.Where(c => c.IsBetweenSides).Select(Make).OfType<Knot>()];
        ILookup<Wait, (Knot Knot, int Index)> with = all.SelectMany((k, i) => k.Waits.Select(w => (w, Told: (k, i)))).ToLookup<(Wait w, (Knot, int) Told), Wait, (Knot, int)>(p => p.w, p => p.Told, ReferenceEqualityComparer.Instance);
        all = [.. all.Where((k, i) => !k.Waits.SelectMany(w => with[w]).Where(o => (o.Knot.Assumes.Length, o.Index).CompareTo((k.Assumes.Length, i)) < 0).Any(o => IsAlike(o.Knot, k)))];
        Knot[] told = [.. all.Where(k => k.State != KnotState.WouldClose)], would = [.. all.Where(k => k.State == KnotState.WouldClose).OrderBy(k => k.Assumes.Length)];
        return ([.. told, .. would.Take(MostThatWouldClose)], Math.Max(0, would.Length - MostThatWouldClose), upTo);
    }

    /// <summary>The same circle in other words: all its conditions are held by the same sides over the same kinds of act, and one is the very same.</summary>
    private static bool IsAlike(Knot a, Knot b)
    {
        if (a.Waits.Length != b.Waits.Length || !a.Waits.Any(w => b.Waits.Contains(w, ReferenceEqualityComparer.Instance))) return false;
        return a.Waits.Select(Kind).Order(StringComparer.Ordinal).SequenceEqual(b.Waits.Select(Kind).Order(StringComparer.Ordinal));
    }

    private static string Kind(Wait wait) => $"{wait.Holder?.Name}: {wait.What.Phrases[0].Frame.Name}";

    private Knot? Make(Circle circle)
    {
        // What both want in one step holds neither up.
        if (circle.Waits.All(w => w.Mode == ConditionMode.Together)) return null;
        KnotNetwork network = new(circle);
        if (!network.IsStuck) return null;
        SolvedDay since = Since(circle.Waits);
        (Wait Of, Withdrawals.Withdrawal By)[] given = [.. circle.Waits.Select(w => (w, By: withdrawals.Of(w, story))).Where(g => g.By is not null).Select(g => (g.w, g.By!)).OrderBy(g => Withdrawals.Start(g.Item2.Day))];
        // Given up before the last of the conditions was told: they never held on one day. Denied where only others have told it: nobody holds it.
        if (given.Any(g => Withdrawals.Start(g.By.Day) < Withdrawals.Start(since) || (g.By.As == Withdrawals.Way.Denies && (g.By.By is null || !withdrawals.IsOwn(g.Of))))) return null;
        After? dropped = given.Length == 0 ? null : new After(AfterKind.Dropped, given[0].By.Day, given[0].By.In.Report.At(given[0].By.Sentence), given[0].By.By);
        After? done = aftermath.Of(circle, since), agreed = agreements.Of(circle, since);
        // Of one day, what was done tells more than what was given up.
        After? after = new[] { done is { As: AfterKind.Unknown } ? null : done, dropped, agreed }.OfType<After>().OrderBy(a => Withdrawals.Start(a.On)).FirstOrDefault() ?? done;
        KnotState state = circle.Identities.Any(i => !i.Holds) ? KnotState.WouldClose : after is not null ? KnotState.Past : KnotState.Open;
        (WayOut Way, Because? Proposed)[] ways = [.. network.WaysOut().Select(w => Way(w, circle)).OrderBy(w => w.Way.Items.Length).ThenBy(w => string.Join(' ', w.Way.By.Select(b => b.Name)), StringComparer.Ordinal)];
        Because because = new(Rule, [.. circle.Waits.Select(w => w.First.In.Report.At(w.First.What.Clause))], [.. circle.Waits.Select(w => w.Because), .. circle.Identities.Select(i => i.Because), .. ways.Select(w => w.Proposed).OfType<Because>().DistinctBy(p => p.At[0])]);
        return new Knot(state, circle.Happenings, circle.Waits, circle.Identities, since, after, [], [.. ways.Select(w => w.Way)], because);
    }

    private (WayOut Way, Because? Proposed) Way(ImmutableArray<WayOutItem> items, Circle circle)
    {
        Because? told = proposed.Of(items, circle.Waits);
        return (new WayOut(By(items), items, WayWords.Of(items), told?.At[0]), told);
    }

    private static ImmutableArray<Entity> By(ImmutableArray<WayOutItem> items) => [.. items.Select(i => i.Wait.Holder).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Name, StringComparer.Ordinal)];

    /// <summary>The day of the report that told the last of the conditions first.</summary>
    private SolvedDay Since(ImmutableArray<Wait> waits) =>
        waits.Select(w => w.Stated.Select(s => story.DayOf(s.In)).MinBy(Start)!).MaxBy(Start)!;

    private static DateOnly Start(SolvedDay day) => day.Range.Earliest ?? day.Value ?? DateOnly.MinValue;
}
