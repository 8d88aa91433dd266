using System.Collections.Immutable;
using Concordance.Stories.Deeds;
using Concordance.Stories.Measures;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Changes;

/// <summary>Asks the rules of changes: each knows a matter and the words for its states; those at the end take what none before them told.</summary>
public static class ChangeFinder
{
    /// <param name="conflicts">Two numbers of one moment are a difference, and no course.</param>
    internal static ImmutableArray<Change> Find(Joined story, DeedTable deeds, MeasureTable measures, ImmutableArray<Conflict> conflicts)
    {
        Chains chains = new(story);
        PlannedThenHeld.Find(story, chains);
        OnceForAll.Find(story, chains);
        ImmutableArray<WhoLeads.Lead> leads = [.. story.Reports.SelectMany(r => WhoLeads.All(story, r))];
        WhoLeads.Find(story, leads, chains);
        Attendance.Find(story, leads, chains);
        Replaced.Find(story, chains);
        PaperPromised.Find(story, chains);
        MeasureMoves.Find(story, chains);
        TurnsByDay.Find(measures, chains);
        CountMoves.Find(measures, chains);
        TollsByDay.Find(story, chains);
        PartDone.Find(story, chains);
        TermChanged.Find(story, chains);
        SetAnew.Find(story, chains);
        Revised.Find(story, chains);
        StatusByDay.Find(deeds, story, chains);
        OpenThenDone.Find(deeds, story, chains);
        SetThenOver.Find(story, chains);
        MovedPlan.Find(story, chains);
        DealWith.Find(story, chains);
        CourseOfOne.Find(story, chains);
        TakenBack.Find(story, chains);
        RuledOutThenDone.Find(story, chains);
        return [.. chains.Finish().Where(c => !IsDifference(c, conflicts))];
    }

    private static bool IsDifference(Change change, ImmutableArray<Conflict> conflicts) => conflicts.Any(c => c.As == ConflictKind.Number && change.Steps.All(s => c.Places.Any(s.Place.Touches)));
}
