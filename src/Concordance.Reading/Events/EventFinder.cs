using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>Finds what happened, is planned, asked for or denied, with who takes part, when and where.</summary>
public static class EventFinder
{
    /// <summary>Events in the order of their spans, then of their triggers.</summary>
    public static ImmutableArray<Event> Find(ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, ImmutableArray<Statement> statements, Furniture furniture)
    {
        if (parsed.Count == 0) return [];
        Ground ground = new(parsed, times, referents, statements, furniture);
        IReadOnlyList<Trigger> triggers = Triggers.Find(ground);
        EventTimes when = new(ground, triggers);
        List<Event> events = [];
        foreach (Trigger trigger in triggers)
            if (Read(ground, trigger, when) is { } told) events.Add(told);
        HashSet<Span> kept = [.. events.Select(e => e.Trigger)];
        Dictionary<Span, Trigger> listed = triggers.Where(t => kept.Contains(parsed.Spans[t.Token])).ToDictionary(t => parsed.Spans[t.Token]);
        EventOrders orders = new(parsed, listed.Values);
        return [.. events.Select(e => e with { Order = orders.Of(listed[e.Trigger]) }).OrderBy(e => e.Span).ThenBy(e => e.Trigger)];
    }

    /// <summary>A word alone names a kind of event; with somebody, a time or a place it tells of one, and without them where it is told what became of it or whom it meets.</summary>
    private static bool Stands(Ground ground, Trigger trigger, StatusReading status)
    {
        ParsedText parsed = ground.Parsed;
        if (parsed.Pos[trigger.Token] == Pos.VERB) return Arguments.HasSubject(ground, trigger.Token);
        return status.Status is not EventStatus.Happened || parsed.ChildOf(trigger.Token, Relation.nmod) is var of && of >= 0 && parsed.Opening(of) is var word && word >= 0 && parsed.Lower(word) == "of";
    }

    private static Event? Read(Ground ground, Trigger trigger, EventTimes when)
    {
        ParsedText parsed = ground.Parsed;
        ImmutableArray<Participant> participants = Arguments.Of(ground, trigger);
        TimeExpression? time = when.Time(trigger), duration = when.Duration(trigger);
        Referent? place = when.Place(trigger);
        StatusReading status = StatusReader.Read(parsed, trigger.Token);
        if (participants.IsEmpty && time is null && place is null && !Stands(ground, trigger, status)) return null;
        Because because = new(trigger.Rule, [new Place(parsed.Report, parsed.Spans[trigger.Token])], [status.Because(parsed)]);
        Span words = EventSpans.Of(parsed, trigger);
        // "On Monday, 2 June": the tree may part what is one time.
        if (time is not null && time.Span.Overlaps(words)) words = Span.Hull(words, time.Span);
        return new Event(words, parsed.Spans[trigger.Token], trigger.Type, participants, status.Status, time, duration, [], place, ground.Within[trigger.Token], because);
    }
}
