using System.Collections.Immutable;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Changes;

/// <summary>Asks the rules of changes: each knows a matter and the words for its states; the last takes any event that none of them told.</summary>
public static class ChangeFinder
{
    public static ImmutableArray<Change> Find(Joined story, ImmutableArray<SameEvent> events)
    {
        Chains chains = new(story);
        PlannedThenHeld.Find(story, chains);
        OnceForAll.Find(story, chains);
        ImmutableArray<WhoLeads.Lead> leads = [.. story.Reports.SelectMany(r => WhoLeads.Leads(story, r))];
        WhoLeads.Find(story, leads, chains);
        Attendance.Find(story, leads, chains);
        PaperPromised.Find(story, chains);
        MeasureMoves.Find(story, chains);
        StatusByDay.Find(story, events, chains);
        return chains.Finish();
    }
}
