using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Stories.Days;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;

namespace Concordance.Talks.Waiting;

/// <summary>Who waits for whom in a story, and where it goes in a circle.</summary>
/// <param name="Identities">Those on which some circle rests.</param>
/// <param name="NotTold">How many more circles would close under assumptions.</param>
public sealed record WaitingNet(ImmutableArray<Happening> Happenings, ImmutableArray<Wait> Waits, ImmutableArray<Identity> Identities, ImmutableArray<Knot> Knots, int NotTold)
{
    /// <summary>All circles of up to so many conditions were found, of longer ones only some: there are too many. Null where all were.</summary>
    public int? CirclesUpTo { get; init; }

    internal KnotFinder? Finder { get; init; }

    internal ImmutableArray<Identity> Candidates { get; init; } = [];

    /// <summary>What positions add to a knot, once they are known.</summary>
    internal Func<Knot, Knot> Nearest { get; init; } = k => k;

    internal WaitingNet With(Func<Knot, Knot> nearest) => this with { Nearest = nearest, Knots = [.. Knots.Select(nearest)] };

    public static readonly WaitingNet None = new([], [], [], [], 0);

    /// <summary>The net of a story, whether it is a negotiation or not.</summary>
    public static WaitingNet Of(Story story)
    {
        Joined joined = new(story.Reports, new SolvedStoryDays(story.Days, story.Times, story.DayClashes), story.Entities);
        return Read(joined, new Sides(joined));
    }

    /// <summary>Every identity that could be assumed in a story, whether a circle rests on it or not.</summary>
    public static ImmutableArray<Identity> AllIdentities(Story story)
    {
        Joined joined = new(story.Reports, new SolvedStoryDays(story.Days, story.Times, story.DayClashes), story.Entities);
        Sides sides = new(joined);
        return IdentityFinder.Find(joined, new WaitFinder(joined, sides, new ActReader(joined, sides)).Find().Waits);
    }

    /// <summary>The same net under what somebody supposes: only its knots and switches change.</summary>
    public WaitingNet Under(Supposition supposed)
    {
        if (Finder is null) return this;
        Dictionary<Identity, Identity> turned = new(ReferenceEqualityComparer.Instance);
        foreach (Identity identity in Candidates) turned[identity] = supposed.Of(identity);
        ImmutableArray<Wait> waits = [.. Waits.Select(supposed.Of).OfType<Wait>()];
        (ImmutableArray<Knot> knots, int notTold, int? upTo) = Finder.Find(Happenings, waits, [.. turned.Values]);
        return this with { Identities = [.. Identities.Select(i => turned[i])], Knots = [.. knots.Select(Nearest)], NotTold = notTold, CirclesUpTo = upTo };
    }

    internal static WaitingNet Read(Joined story, Sides sides)
    {
        ActReader acts = new(story, sides);
        (HappeningTable table, ImmutableArray<Wait> waits) = new WaitFinder(story, sides, acts).Find();
        Withdrawals withdrawals = new(story, sides, acts);
        waits = [.. waits.Select(w => w with { IsGivenUp = withdrawals.Of(w, story) is not null })];
        ImmutableArray<Identity> identities = IdentityFinder.Find(story, waits);
        KnotFinder finder = new(story, new Aftermath(story, acts), new ProposedWay(story, acts, sides), withdrawals, new Agreements(story, acts, sides));
        (ImmutableArray<Knot> knots, int notTold, int? upTo) = finder.Find(table.All, waits, identities);
        HashSet<Happening> held = new(waits.SelectMany(w => new[] { w.What, w.On }), ReferenceEqualityComparer.Instance);
        ImmutableArray<Happening> used = [.. table.All.Where(held.Contains)];
        return new WaitingNet(used, waits, [.. identities.Where(i => knots.Any(k => k.Assumes.Contains(i, ReferenceEqualityComparer.Instance)))], knots, notTold) { Finder = finder, Candidates = identities, CirclesUpTo = upTo };
    }
}
