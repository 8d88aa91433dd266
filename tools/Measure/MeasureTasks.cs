namespace Concordance.Tools.Measure;

/// <summary>All tasks, in the order of docs/MEASURED.md.</summary>
public static class MeasureTasks
{
    public static readonly IReadOnlyList<IMeasureTask> All =
    [
        new MarkedStories.StoryTask(),
        new Checks.ChecksTask(),
        new Differences.ClaimPairsTask(),
        new Differences.SmallStoriesTask(),
        new Differences.UnmetStoriesTask(),
        new Differences.UnmetArticlesTask(),
        new Aside.SetAsideTask(),
        new Attributions.AttributionTask(),
        new Conditions.ConditionsTask(),
        new Positions.PositionsTask(),
        new Knots.KnotsTask(),
        new Knots.ShortTalksTask(),
        new Names.NamesTask(),
        new Times.TimesTask(),
        new Entities.EntitiesTask(),
        new Trees.TreesTask(),
        new Days.DaysTask(),
        new Events.EventsTask(),
        new Events.StatusTask(),
        new Events.TypesTask(),
        new Coreference.CoreferenceTask(),
        new Quantities.QuantitiesTask(),
        new Blind.BlindTask(),
        new Briefs.BriefTask(),
        new Alike.AlikeTask(),
        new Generated.GeneratedTask(),
        new SameEvents.SameEventsTask(),
    ];
}
