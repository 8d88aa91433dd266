using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Timeline;

/// <summary>Sets what was planned for a day beside what is told to have happened on it.</summary>
public static class TimelineFinder
{
    /// <summary>Days, earliest first; events without a day of their own are on none.</summary>
    public static ImmutableArray<TimelineDay> Find(Joined story) =>
    [
        .. story.Events.Select(e => (Told: e, On: Days(story, e.What))).Where(e => e.On is not null)
            .GroupBy(e => e.On!.Value).OrderBy(g => g.Key.Earliest).ThenBy(g => g.Key.Latest)
            .Select(g => new TimelineDay(new SolvedDay(g.Key, g.Key.Single, DayKnown.Solved, [.. g.Select(e => e.Told.In.Report.At(e.Told.What.Time!.Span)).Distinct()]),
                Once(story, g.Select(e => e.Told).Where(e => IsAhead(e.What.Status))), Once(story, g.Select(e => e.Told).Where(e => e.What.Status is EventStatus.Happened or EventStatus.Ongoing))))
            .Where(d => d.Planned.Length + d.Happened.Length > 0),
    ];

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional or EventStatus.Doubtful;

    /// <summary>A day, or an open day of a week at most: "this year" is no place on a timeline.</summary>
    private static DayRange? Days(Joined story, Event told) =>
        told.Time is { Kind: TimeKind.Date or TimeKind.Time } time && story.On(time)?.Days is { Earliest: { } first, Latest: { } last } days && last.DayNumber - first.DayNumber < 7 ? days : null;

    /// <summary>A telling is held against so many events of its kind and day; of more nobody reads the list.</summary>
    private const int MostOfKind = 48;

    /// <summary>One telling of an event: the first of its kind that shares somebody, or names nobody.</summary>
    private static ImmutableArray<Told<Event>> Once(Joined story, IEnumerable<Told<Event>> told)
    {
        List<Told<Event>> once = [];
        Dictionary<string, List<HashSet<Entity>>> kinds = new(StringComparer.Ordinal);
        foreach (Told<Event> one in told)
        {
            HashSet<Entity> who = new(one.What.Participants.Select(p => story.EntityOf(p.Referent)).OfType<Entity>(), ReferenceEqualityComparer.Instance);
            if (!kinds.TryGetValue(one.What.Type.Name, out List<HashSet<Entity>>? kind)) kinds[one.What.Type.Name] = kind = [];
            int at = kind.FindIndex(o => o.Count == 0 || who.Count == 0 || o.Overlaps(who));
            if (at >= 0) kind[at].UnionWith(who);
            else if (kind.Count < MostOfKind)
            {
                kind.Add(who);
                once.Add(one);
            }
        }

        return [.. once];
    }
}
