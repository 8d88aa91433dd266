using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Positions;
using Concordance.Talks.Roadmaps;
using Concordance.Talks.Rounds;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks;

/// <summary>Reads a story as a negotiation; null where it is none.</summary>
public static class TalksReader
{
    public static Negotiation? Read(Story story)
    {
        Joined joined = new(story.Reports, new SolvedStoryDays(story.Days, story.Times, story.DayClashes), story.Entities);
        Sides sides = new(joined);
        // Whose position a line is that cannot be used as written, nobody can tell.
        ImmutableArray<PositionDraft> drafts = [.. PositionFinder.Find(joined, sides).Where(d => !story.Unusable.Any(u => u.At.Report == d.In.Report.Id && u.At.Span.Overlaps(d.Text)))];
        ImmutableArray<Roadmap> plans = RoadmapFinder.Find(joined, sides);
        drafts = [.. drafts, .. plans.Select(p => PlanStep.Of(joined, p)).Where(p => !drafts.Any(d => d.In == p.In && ReferenceEquals(d.Party, p.Party) && d.Text.Overlaps(p.Text)))];
        WaitingNet waiting = WaitingNet.Read(joined, sides);
        if ((PartyFinder.Find(joined, sides, drafts, waiting.Waits) ?? PartyFinder.OfKnots(waiting)) is not { } parties) return null;
        ImmutableArray<Entity> all = [.. parties.Main, .. parties.Third];
        ImmutableArray<PositionDraft> held = [.. drafts.Where(d => all.Contains(d.Party, ReferenceEqualityComparer.Instance))];
        // What stands around a condition that somebody holds to is told by the condition: what it waits for is wanted first.
        held = [.. held.Where(d => !waiting.Waits.Any(w => HeldCondition.IsWhole(w, d, sides)))];
        held = [.. held, .. waiting.Waits.SelectMany(w => HeldCondition.Of(w, sides)).Where(w => all.Contains(w.Party, ReferenceEqualityComparer.Instance) && !held.Any(d => d.In == w.In && ReferenceEquals(d.Party, w.Party) && d.Text.Overlaps(w.Text)))];
        ImmutableArray<Position> positions = IssueNamer.Name(joined, sides, held);
        ImmutableArray<Round> rounds = RoundFinder.Find(joined, sides, parties.Main);
        ImmutableArray<Roadmap> roadmaps = [.. plans.Where(r => all.Contains(r.By, ReferenceEqualityComparer.Instance))];
        ImmutableArray<Place> disputed = [.. story.Conflicts.SelectMany(c => c.Places)];
        return new Negotiation(parties.Main, parties.Third, rounds, positions, roadmaps, OutcomeFinder.Find(joined, sides, parties.Main, rounds, disputed, [.. story.Unusable.Select(u => u.At)]),
            waiting.With(new NearestWords(joined, sides, positions).In), parties.Because);
    }
}
