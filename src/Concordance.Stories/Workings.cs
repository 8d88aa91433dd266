using Concordance.Stories.Claims;
using Concordance.Stories.Days;

namespace Concordance.Stories;

/// <summary>
/// What was worked out on the way to a story. When the story is read again with reports added or gone, each part takes over from here what none of
/// these can touch, so that a report costs what it shares with others. Nothing of it is told, and the story is the same without.
/// </summary>
internal sealed record Workings(SolvedStoryDays Days, Joined Joined, EventWork Events);
