using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Stories.Sorting;

namespace Concordance.Stories;

/// <summary>
/// What was worked out on the way to a story. When the story is read again with reports added or gone, each part takes over from here what none of
/// these can touch, so that a report costs what it shares with others. Nothing of it is told, and the story is the same without.
/// </summary>
/// <param name="Sorting">Of all stories that were told apart with this one; null where it was given as one.</param>
internal sealed record Workings(SortingWork? Sorting, SolvedStoryDays Days, EntityWork Entities, Joined Joined, EventWork Events, Wordings Wordings);
