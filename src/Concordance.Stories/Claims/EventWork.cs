using System.Collections.Immutable;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>
/// The tellings of a story held against each other, kept so that with reports added or gone only pairs are held that were not before: a telling of
/// which nothing has changed is the same object, and what two objects say of each other holds still.
/// </summary>
internal sealed class EventWork
{
    private readonly Joined _story;
    private readonly Telling[] _tellings;
    private readonly EventLinks _links;
    private readonly HeldPairs<TellingPair> _held;
    private readonly Dictionary<Event, int> _at = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where each telling stood before; -1 where it is new or another.</summary>
    private readonly int[] _old;

    /// <summary>Why two are one that were joined, by their places.</summary>
    private readonly Dictionary<(int A, int B), Because> _why = [];

    private EventWork? _before;

    public EventWork(Joined story, EventWork? before)
    {
        (_story, _before) = (story, before);
        SentencesRead sentences = new();
        _tellings = [.. story.ByLength.SelectMany(r => r.Events.OrderBy(e => e.Trigger).ThenBy(e => e.Span).Select(e => new Told<Event>(r, e))).Select(e => Telling.Of(story, e, sentences, before?.Of(e)))];
        for (int i = 0; i < _tellings.Length; i++) _at[_tellings[i].Told.What] = i;
        _old = before is null ? [] : [.. _tellings.Select(before.PlaceOf)];
        _held = new(_tellings.Length, before?._held, _old);
        _links = new(_tellings, _held);
    }

    /// <summary>Events told at least twice, in the order of their first telling as the story orders its reports.</summary>
    public ImmutableArray<SameEvent> Found(bool likely)
    {
        TellingGroups groups = new(_tellings);
        foreach (EventLink link in _links.Of(likely)) groups.Link(link);
        ILookup<int, EventLink> taken = groups.Taken.ToLookup(l => groups.Of(l.A));
        int[] order = StoryOrder();
        (SameEvent Event, int First)[] found = [.. Enumerable.Range(0, _tellings.Length).GroupBy(groups.Of).Select(g => g.ToArray()).Where(g => g.Length > 1).Select(g => (Joined(g, taken[groups.Of(g[0])], order), g.Min(i => order[i])))];
        _before = null;
        return [.. found.OrderBy(f => f.First).Select(f => f.Event)];
    }

    /// <summary>Where each telling stands as the story orders its reports.</summary>
    private int[] StoryOrder()
    {
        int[] order = new int[_tellings.Length];
        foreach ((int place, Event told) in _story.Reports.SelectMany(r => r.Events.OrderBy(e => e.Span).ThenBy(e => e.Trigger)).Index()) order[_at[told]] = place;
        return order;
    }

    private SameEvent Joined(int[] members, IEnumerable<EventLink> links, int[] order)
    {
        Telling[] inOrder = [.. members.OrderBy(m => order[m]).Select(m => _tellings[m])];
        return new([.. inOrder.Select(t => t.Told)], new Because(SameEvents.Rule, inOrder.Select(t => t.At), links.Select(Why)));
    }

    private Because Why(EventLink link)
    {
        bool known = _before is not null && _old[link.A] >= 0 && _old[link.B] >= 0;
        if (!known || !_before!._why.TryGetValue((_old[link.A], _old[link.B]), out Because? why)) why = EventEvidence.Because(_tellings[link.A], _tellings[link.B], link.Kinship);
        return _why[(link.A, link.B)] = why;
    }

    private Telling? Of(Told<Event> told) => _at.TryGetValue(told.What, out int at) && ReferenceEquals(_tellings[at].Told.In, told.In) ? _tellings[at] : null;

    private int PlaceOf(Telling telling) => _at.TryGetValue(telling.Told.What, out int at) && ReferenceEquals(_tellings[at], telling) ? at : -1;
}
