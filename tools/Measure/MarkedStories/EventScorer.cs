using System.Collections.Immutable;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>How the events of a story were found.</summary>
/// <param name="All">The key holds the main events: precision tells how many of the found are among them, not how many are true.</param>
/// <param name="Right">Of the events found, those with the key's status.</param>
/// <param name="Times">Of the events found that have a time in the key, those with a time that touches it.</param>
public sealed record EventScores(Score All, Share Right, Share Times, ImmutableArray<EventMark> Missed, ImmutableArray<(EventMark Key, EventMark Given)> WrongStatus);

/// <summary>Holds found events against the marked ones: a pair where the trigger lies in the key's words, or where the two stretches overlap.</summary>
public static class EventScorer
{
    private const double TriggerInside = .6, Least = .3;

    public static EventScores Of(ImmutableArray<Gold<EventMark>> gold, ImmutableArray<Found<EventMark>> found)
    {
        List<(int Gold, int Found)> pairs = Overlap.Pairs(gold.Length, found.Length, (g, f) => Near(gold[g].Value, found[f].Value), Least);
        (EventMark Key, EventMark Given)[] both = [.. pairs.Select(p => (gold[p.Gold].Value, found[p.Found].Value))];
        (EventMark Key, EventMark Given)[] timed = [.. both.Where(p => p.Key.Time is not null)];
        HashSet<int> matched = [.. pairs.Select(p => p.Gold)];
        return new EventScores(
            new Score(gold.Length, found.Length, pairs.Count), new Share(both.Count(p => p.Key.Status == p.Given.Status), both.Length),
            new Share(timed.Count(p => p.Given.Time is { } time && p.Key.Time!.Value.Shared(time) > 0), timed.Length),
            [.. gold.Where((_, i) => !matched.Contains(i)).Select(g => g.Value)], [.. both.Where(p => p.Key.Status != p.Given.Status)]);
    }

    private static double Near(EventMark key, EventMark given)
    {
        if (key.File != given.File) return 0;
        return Math.Max(Overlap.Of(key.Span, given.Span), key.Span.Contains(given.Trigger) ? TriggerInside : 0);
    }
}
