using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Deeds;

/// <summary>Whether two deeds of one act can be about one and the same thing: nothing in their words tells the things, the doers or the names around them apart.</summary>
internal static class OneMatter
{
    /// <summary>The act of a noun that is done to nothing: "the replay was held".</summary>
    public const string Bare = "be";

    public static bool Holds(Deed a, Deed b) => (AreOneThing(a, b) || AreNounAndVerb(a, b)) && !AreOtherDoers(a, b) && AreNamedAlike(a, b);

    /// <summary>One names by its noun the act that the other tells by its verb, of one day: "the replay fixed for Thursday", "was replayed on Thursday".</summary>
    private static bool AreNounAndVerb(Deed a, Deed b)
    {
        if (a.IsNominal == b.IsNominal || a.Day is null || a.Day != b.Day) return false;
        (Deed noun, Deed verb) = a.IsNominal ? (a, b) : (b, a);
        // There are several meetings and visits on a day: of them somebody named must be told of by both.
        if (Differences.OneActTwoDays.IsDoneAgain(verb) && !noun.Named.Overlaps(verb.Named)) return false;
        return noun.Act == Bare && noun.Thing == verb.Act && noun.Which is { IsTheOne: true, Order: "" } && verb.Which.Order.Length == 0;
    }

    /// <summary>Nothing tells the things apart, and at least one is a certain one; "made a plan" needs more than its words.</summary>
    public static bool AreOneThing(Deed a, Deed b) =>
        AreOneWord(a, b) && a.Which.IsOne(b.Which) && (HaveOneDoer(a, b) || a.Thing[0] == '@' || ((a.Which.IsTheOne || b.Which.IsTheOne) && (!a.IsGeneral || a.Which.Words.Overlaps(b.Which.Words))));

    /// <summary>More than the act and the noun speaks for their being one: who does it, a word that says which, or who is named.</summary>
    public static bool AreLinked(Deed a, Deed b) => AreNounAndVerb(a, b) || HaveOneDoer(a, b) || a.Thing[0] == '@' || a.Which.Words.Overlaps(b.Which.Words) || a.Named.Overlaps(b.Named) || (a.IsNominal && b.IsNominal && a.Act != Bare);

    /// <summary>Two nouns are two things, even where the deeds were joined by who does them and when.</summary>
    private static bool AreOneWord(Deed a, Deed b) => a.Thing == b.Thing || a.Thing[0] == '@' || b.Thing[0] == '@';

    private static bool HaveOneDoer(Deed a, Deed b) => a.Doer is not null && ReferenceEquals(a.Doer, b.Doer);

    /// <summary>Two who are known to be two, or two words for two groups.</summary>
    public static bool AreOtherDoers(Deed a, Deed b)
    {
        if (a.DoerAt < 0 || b.DoerAt < 0) return false;
        if (a.Doer is { } one && b.Doer is { } other) return !ReferenceEquals(one, other) && !(a.In != b.In && AreByOneNoun(a, b));
        return a.Doer is null && b.Doer is null && Claims.EventKin.Of(a.In.Parsed, a.DoerAt) != Claims.EventKin.Of(b.In.Parsed, b.DoerAt);
    }

    /// <summary>"The regulator" of two reports, "the Tolvik regulator" and "the regulator": nothing but a noun tells who they are, and it is one noun.</summary>
    public static bool AreByOneNoun(Deed a, Deed b) =>
        a.Doer is { } one && b.Doer is { } other && (IsByNoun(one) || IsByNoun(other)) && a.In.Parsed.Pos[a.DoerAt] == Language.Pos.NOUN && b.In.Parsed.Pos[b.DoerAt] == Language.Pos.NOUN
        && Claims.EventKin.Of(a.In.Parsed, a.DoerAt) == Claims.EventKin.Of(b.In.Parsed, b.DoerAt) && Which.Of(a.In.Parsed, a.DoerAt).IsOne(Which.Of(b.In.Parsed, b.DoerAt));

    private static bool IsByNoun(Entity who) => who.Type is ReferentType.Group or ReferentType.Unnamed || (who.Type == ReferentType.Organisation && char.IsLower(who.Name[who.Name.LastIndexOf(' ') + 1]));

    /// <summary>Nobody and no place but those that both sentences name, or that only one does; who acts is another question. Of one thing told by one word the names of a clause beside it count for nothing.</summary>
    public static bool AreNamedAlike(Deed a, Deed b) => AreNamedIn(a.Named, b.Named, a, b) || (a.Thing == b.Thing && AreNamedInClause(a, b));

    /// <summary>The same, of the names in the clauses of the two verbs alone.</summary>
    public static bool AreNamedInClause(Deed a, Deed b) => AreNamedIn(a.NamedWithIt, b.NamedWithIt, a, b);

    private static bool AreNamedIn(IEnumerable<Place> named, IEnumerable<Place> others, Deed a, Deed b)
    {
        Place[] one = [.. Others(named, a, b)], other = [.. Others(others, a, b)];
        return one.Length == 0 || other.Length == 0 || one.Intersect(other).Any();
    }

    private static IEnumerable<Place> Others(IEnumerable<Place> named, Deed a, Deed b) => named.Where(n => n != a.Doer?.Main && n != b.Doer?.Main);
}
