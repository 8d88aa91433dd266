using System.Collections.Immutable;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Changes;

/// <summary>Asks the rules of changes: each knows a matter and the words for its states.</summary>
public static class ChangeFinder
{
    public static ImmutableArray<Change> Find(Joined story)
    {
        Chains chains = new(story);
        PlannedThenHeld.Find(story, chains);
        OnceForAll.Find(story, chains);
        WhoLeads.Find(story, chains);
        Attendance.Find(story, chains);
        PaperPromised.Find(story, chains);
        MeasureMoves.Find(story, chains);
        return chains.Finish();
    }
}
