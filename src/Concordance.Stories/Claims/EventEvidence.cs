using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>What two tellings have in common that speaks for their being one, the strongest first.</summary>
internal enum EventKinship { ThingAndTaker, Thing, Taker, KindThingAndTaker, WordAlone, None }

/// <summary>What the words of two tellings say about their being one event.</summary>
internal static class EventEvidence
{
    public static readonly RuleId SameThing = new("claims/same-thing"), SameTaker = new("claims/same-taker"), SameKind = new("claims/same-kind"), OnlyOne = new("claims/only-one");

    public static RuleId RuleOf(EventKinship kinship) => kinship switch
    {
        EventKinship.ThingAndTaker or EventKinship.Thing => SameThing,
        EventKinship.Taker => SameTaker,
        EventKinship.KindThingAndTaker => SameKind,
        EventKinship.WordAlone => OnlyOne,
        EventKinship.None => throw new ArgumentOutOfRangeException(nameof(kinship)),
    };

    public static EventKinship Kinship(Telling a, Telling b)
    {
        bool thing = a.Things.Keys.Any(b.Things.ContainsKey), taker = Shared(a.Doers, b.Doers) || Shared(a.Others, b.Others);
        if (a.IsActOfOne && !Shared(a.Doers, b.Doers)) return EventKinship.None;
        if (a.Family != b.Family) return thing && taker && a.Kind is not null && a.Kind == b.Kind ? EventKinship.KindThingAndTaker : EventKinship.None;
        EventKinship kinship = thing && taker ? EventKinship.ThingAndTaker : thing ? EventKinship.Thing : taker ? EventKinship.Taker : EventKinship.WordAlone;
        if ((a.IsGeneral || b.IsGeneral) && kinship > EventKinship.Thing) return EventKinship.None;
        if (kinship == EventKinship.WordAlone && Differ(a.Doers, b.Doers)) return EventKinship.None;
        return kinship;
    }

    /// <summary>What forbids that two tellings are one: two in a sentence, other ordinals, days, cities or persons.</summary>
    public static bool AreApart(Telling a, Telling b)
    {
        if (a.Report == b.Report && a.Sentence == b.Sentence) return true;
        if (a.Ordinal is not null && b.Ordinal is not null && a.Ordinal != b.Ordinal) return true;
        if (a.Days is { } one && b.Days is { } other && one.And(other) is null) return true;
        if (a.Things.Keys.Any(b.Things.ContainsKey)) return false;
        if (a.City is not null && b.City is not null && !ReferenceEquals(a.City, b.City)) return true;
        return Differ(Persons(a.Doers), Persons(b.Doers)) || Differ(Persons(a.Others), Persons(b.Others));
    }

    /// <summary>The words that the link rests on: both events' own, and what they share.</summary>
    public static Because Because(Telling a, Telling b, EventKinship kinship)
    {
        List<Place> places = [a.At, b.At];
        foreach ((string thing, Span at) in a.Things)
            if (b.Things.TryGetValue(thing, out Span there)) places.AddRange([a.Told.In.Report.At(at), b.Told.In.Report.At(there)]);
        foreach ((ImmutableArray<(Entity Who, Place At)> mine, ImmutableArray<(Entity Who, Place At)> theirs) in new[] { (a.Doers, b.Doers), (a.Others, b.Others) })
            foreach ((Entity who, Place at) in mine)
                foreach ((Entity other, Place there) in theirs)
                    if (ReferenceEquals(who, other)) places.AddRange([at, there]);
        if (a.Told.What.Time is { } when && b.Told.What.Time is { } then && a.Days is not null && b.Days is not null) places.AddRange([a.Told.In.Report.At(when.Span), b.Told.In.Report.At(then.Span)]);
        return new Because(RuleOf(kinship), places.Distinct(), []);
    }

    private static ImmutableArray<(Entity Who, Place At)> Persons(ImmutableArray<(Entity Who, Place At)> all) => [.. all.Where(w => w.Who.Type == ReferentType.Person)];

    private static bool Shared(ImmutableArray<(Entity Who, Place At)> one, ImmutableArray<(Entity Who, Place At)> other) => one.Any(w => other.Any(o => ReferenceEquals(w.Who, o.Who)));

    private static bool Differ(ImmutableArray<(Entity Who, Place At)> one, ImmutableArray<(Entity Who, Place At)> other) => one.Length > 0 && other.Length > 0 && !Shared(one, other);
}
