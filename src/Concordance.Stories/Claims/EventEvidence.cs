using System.Collections.Immutable;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>What two tellings have in common that speaks for their being one, the strongest first.</summary>
internal enum EventKinship { ThingAndTaker, Words, Number, Thing, Taker, Kind, WordAlone, None }

/// <summary>What the words of two tellings say about their being one event.</summary>
internal static class EventEvidence
{
    /// <summary>Words that say something, beside the event's own.</summary>
    private const int ShortSentence = 4;

    private static readonly (string One, string Other)[] Opposites = [("in", "out"), ("into", "out"), ("up", "down"), ("on", "off")];

    public static RuleId RuleOf(EventKinship kinship) => kinship switch
    {
        EventKinship.ThingAndTaker or EventKinship.Thing => SharedThing.Rule,
        EventKinship.Words => SharedWords.Rule,
        EventKinship.Number => SharedNumber.Rule,
        EventKinship.Taker => SharedTaker.Rule,
        EventKinship.Kind => SharedKind.Rule,
        EventKinship.WordAlone => OnlyOne.Rule,
        EventKinship.None => throw new ArgumentOutOfRangeException(nameof(kinship)),
    };

    public static EventKinship Kinship(Telling a, Telling b)
    {
        if (a.IsActOfOne && !SharedTaker.Shared(a.Doers, b.Doers)) return EventKinship.None;
        bool words = SharedWords.Holds(a, b);
        bool taker = SharedTaker.Holds(a, b), thing = SharedThing.Holds(a, b);
        if (words && !(thing && taker)) return EventKinship.Words;
        if (!(thing && taker) && SharedNumber.Holds(a, b)) return EventKinship.Number;
        if (thing) return taker ? EventKinship.ThingAndTaker : EventKinship.Thing;
        return taker ? EventKinship.Taker : SharedKind.Holds(a, b) ? EventKinship.Kind : OnlyOne.Holds(a, b) ? EventKinship.WordAlone : EventKinship.None;
    }

    /// <summary>Whether what two tellings share is enough to say that they are one.</summary>
    /// <param name="several">The reports tell of several events of this word: what is shared must say which.</param>
    public static bool IsEnough(Telling a, Telling b, EventKinship kinship, bool several)
    {
        if (kinship is EventKinship.None) return false;
        if (kinship is EventKinship.Words or EventKinship.Number || SharedWords.Holds(a, b)) return true;
        bool specific = a.IsSpecific && b.IsSpecific, day = AreOfOneDay(a, b);
        if (kinship is EventKinship.WordAlone) return day && specific && !several;
        int things = a.SharedThings(b).Count(t => !a.Names.Contains(t));
        bool taker = SharedTaker.Shared(a.Doers, b.Doers) || SharedTaker.Shared(a.Others, b.Others), names = a.SharedThings(b).Any(a.Names.Contains);
        bool which = AreNumberedAlike(a, b) || (a.Place is not null && ReferenceEquals(a.Place, b.Place));
        if (OnlyOne.PersonsDiffer(a.Doers, b.Doers) && !which) return false;
        if (Recurring.Is(a.Word) && !Recurring.IsMove(a.Word) && things == 0 && !which) return false;
        if (a.IsActOfOne) return taker && (things > 0 || AreNumberedAlike(a, b));
        if (kinship == EventKinship.Kind) return SharedKind.HaveSameParties(a, b) || things > 0 || a.Kind != b.Kind || which;
        if (several) return which ? things > 0 || taker || kinship == EventKinship.Thing : things > 0 && taker && specific;
        // "Makes", "gets": a word that tells of anything says which only with two things, or with a thing and somebody.
        if (a.IsGeneral || b.IsGeneral) return things > 1 || (things > 0 && (taker || which));
        // Who closes a plant and closes an office does two things.
        bool others = AreOfOtherThings(a, b), open = !others && (a.Things.Keys.All(a.Names.Contains) || b.Things.Keys.All(b.Names.Contains));
        if (which && specific && (things > 0 || taker || names)) return true;
        if (things > 1 || (things > 0 && which) || (taker && (which || (specific && open)))) return true;
        return !others && ((things > 0 && (taker || (specific && IsMoreThanThing(a, b)))) || (names && specific));
    }

    /// <summary>Who wins a match and wins a seat: both say what, and it is not the same.</summary>
    private static bool AreOfOtherThings(Telling a, Telling b) =>
        HasObject(a, true) && HasObject(b, true) && (HasObject(a, false) || HasObject(b, false)) && !Objects(a).Any(b.Things.ContainsKey) && !Objects(b).Any(a.Things.ContainsKey);

    private static IEnumerable<string> Objects(Telling told) => told.Things.Where(t => t.Value.Part == ThingPart.Object).Select(t => t.Key);

    /// <summary>Two names alone may be one's.</summary>
    private static bool HasObject(Telling told, bool named) => told.Things.Any(t => t.Value.Part == ThingPart.Object && (named || !told.Names.Contains(t.Key)));

    /// <summary>The sentences share a further word, or one is so short that there is none to share.</summary>
    private static bool IsMoreThanThing(Telling a, Telling b) => a.Around.Shared(b.Around, a.Word) > 1 || Math.Min(a.Around.But(a.Word), b.Around.But(b.Word)) <= ShortSentence;

    /// <summary>Other ordinals or other days.</summary>
    public static bool AreOthers(Telling a, Telling b) => (a.Ordinal is not null && b.Ordinal is not null && a.Ordinal != b.Ordinal) || (a.Days is { } one && b.Days is { } other && one.And(other) is null);

    /// <summary>Talks of Norway with Sweden are not those of Sweden with Denmark.</summary>
    private static bool AreOfOtherParties(Telling a, Telling b)
    {
        if (a.Kind is not ("meet" or "talk") || b.Kind is not ("meet" or "talk")) return false;
        HashSet<Who> mine = a.Parties, theirs = b.Parties;
        return mine.Count > 1 && theirs.Count > 1 && !mine.IsSubsetOf(theirs) && !theirs.IsSubsetOf(mine);
    }

    /// <summary>"The talks in Norway" are not those in Bergen unless a day says so (a town's country is nowhere told), and Florida's vote is not Missouri's.</summary>
    public static bool AreInOtherCountries(Telling a, Telling b) =>
        (a.Country is not null || b.Country is not null || (a.IsInRegion && b.IsInRegion)) && (a.Country ?? a.Place) is { } one && (b.Country ?? b.Place) is { } other && !ReferenceEquals(one, other) && !AreNumberedAlike(a, b);

    /// <summary>Both say where, and one of them a country, or a region beside another.</summary>
    public static bool ArePlaced(Telling a, Telling b) => (a.Country is not null || b.Country is not null || (a.IsInRegion && b.IsInRegion)) && (a.Country ?? a.Place) is not null && (b.Country ?? b.Place) is not null;

    /// <summary>"Checked in" and "checked out".</summary>
    private static bool AreOpposed(string? one, string? other) => one is not null && other is not null && Opposites.Any(o => (o.One == one && o.Other == other) || (o.One == other && o.Other == one));

    /// <summary>Told to be one by what tells them apart otherwise: an ordinal or a day.</summary>
    public static bool AreNumberedAlike(Telling a, Telling b) => (a.Ordinal is not null && a.Ordinal == b.Ordinal) || (a.Days is { } one && b.Days is { } other && one.And(other) is not null);

    /// <summary>On a day that both tell, not somewhere in a month.</summary>
    public static bool AreOfOneDay(Telling a, Telling b) => a.IsOnDay && b.IsOnDay && AreNumberedAlike(a, b) && !AreOthers(a, b);

    /// <summary>What forbids that two tellings are one: two in a sentence, other ordinals, days, cities or persons.</summary>
    public static bool AreApart(Telling a, Telling b)
    {
        if (a.Report == b.Report && a.Sentence == b.Sentence) return true;
        if (IsOverBefore(a, b) || IsOverBefore(b, a)) return true;
        if (a.Family == b.Family && (Recurring.Is(a.Word) || (a.IsOfMarket && b.IsOfMarket)) && (Recurring.AreOfTwoDays(a.Days, a.Reported, b.Days, b.Reported) || !MayMoveAlike(a, b))) return true;
        if (AreOthers(a, b) || AreOpposed(a.Particle, b.Particle) || AreInOtherCountries(a, b) || AreOfOtherParties(a, b)) return true;
        if (a.SharedThings(b).Any()) return false;
        if (a.IsInCity && b.IsInCity && !ReferenceEquals(a.Place, b.Place)) return true;
        return OnlyOne.PersonsDiffer(a.Doers, b.Doers) || OnlyOne.PersonsDiffer(a.Others, b.Others);
    }

    /// <summary>What a report tells as done is nothing that came about after it appeared; a day is allowed for zones and late pages.</summary>
    private static bool IsOverBefore(Telling a, Telling b) =>
        a.Told.What.Status is EventStatus.Happened && a.Reported.Latest is { } last && b.Days is { Earliest: { } day } && day.DayNumber - last.DayNumber > 1;

    /// <summary>"The Nordax fell", "the Lund 100 fell", "it fell by 3 percent": one where the same is told to move, or no other number; "markets" are not "the Nordax".</summary>
    private static bool MayMoveAlike(Telling a, Telling b) =>
        !Recurring.IsMove(a.Word) || (a.Movers is { } one && b.Movers is { } other ? one.Count == 0 || other.Count == 0 || one.Overlaps(other) : !a.Around.NumbersDiffer(b.Around));

    /// <summary>The words that the link rests on: both events' own, and what they share.</summary>
    public static Because Because(Telling a, Telling b, EventKinship kinship)
    {
        List<Place> places = [a.At, b.At];
        foreach (string thing in a.SharedThings(b)) places.AddRange([a.Told.In.Report.At(a.Things[thing].At), b.Told.In.Report.At(b.Things[thing].At)]);
        foreach ((ImmutableArray<(Who Who, Place At)> mine, ImmutableArray<(Who Who, Place At)> theirs) in new[] { (a.Doers, b.Doers), (a.Others, b.Others) })
            foreach ((Who who, Place at) in mine)
                foreach ((Who other, Place there) in theirs)
                    if (ReferenceEquals(who, other)) places.AddRange([at, there]);
        if (a.Told.What.Time is { } when && b.Told.What.Time is { } then && a.Days is not null && b.Days is not null) places.AddRange([a.Told.In.Report.At(when.Span), b.Told.In.Report.At(then.Span)]);
        return new Because(RuleOf(kinship), places.Distinct(), []);
    }
}
