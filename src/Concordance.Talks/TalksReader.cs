using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;

namespace Concordance.Talks;

/// <summary>Reads a story as a negotiation; null where it is none.</summary>
public static class TalksReader
{
    public static Negotiation? Read(Story story)
    {
        Joined joined = new(story.Reports, new SolvedStoryDays(story.Days, story.Times, story.DayClashes), story.Entities);
        Sides sides = new(joined);
        ImmutableArray<PositionDraft> drafts = PositionFinder.Find(joined, sides);
        if (PartyFinder.Find(joined, sides, drafts) is not { } parties) return null;
        ImmutableArray<Entity> all = [.. parties.Main, .. parties.Third];
        ImmutableArray<PositionDraft> held = [.. drafts.Where(d => all.Contains(d.Party, ReferenceEqualityComparer.Instance))];
        ImmutableArray<Position> positions = IssueNamer.Name(joined, sides, held);
        return new Negotiation(parties.Main, parties.Third, positions, WaitingNet.Read(joined, sides), parties.Because);
    }
}
