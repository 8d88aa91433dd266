using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>One act on one thing, told of a body and of the place where it sits ("clearance from Norstad"); or by one doer under two words.</summary>
internal static class SameAct
{
    private static readonly IReadOnlySet<string> Sums = WordList.ReadSet(typeof(SameAct), "en.sums-owed.txt");

    private static readonly string[] Ends = ["stop", "lift", "withdraw"];

    public static readonly RuleId Rule = new("waiting/same-act");

    /// <param name="seats">Names that elsewhere tell where things are.</param>
    public static Identity? Of(Happening awaited, Happening held, Seats seats)
    {
        if (awaited.IsUndoing != held.IsUndoing) return null;
        foreach (ActPhrase a in awaited.Phrases)
            foreach (ActPhrase b in held.Phrases)
                if (Why(a, b, awaited.IsAmbiguous || held.IsAmbiguous, seats) is { } why)
                    return new Identity(awaited, held, IdentityKind.Same, IdentityLevel.Assumed, why.Words, [a.At, b.At], why.Holds, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));
        return null;
    }

    /// <summary>"the dismissal letters" and "the dismissal": one noun tells what the other is of.</summary>
    private static bool Names(Thing one, Thing two) => one.Kind.Contains(two.Head) || one.Of.Contains(two.Head) || two.Kind.Contains(one.Head) || two.Of.Contains(one.Head);

    /// <summary>"The overtime ban" and "the cleaners' ban", "catch figures" and "catch data": one word tells of both, and another of one only.</summary>
    private static bool IsNear(Thing a, Thing b) =>
        a.IsWhere(b) && (a.Owner is null || b.Owner is null || ReferenceEquals(a.Owner, b.Owner)) && (a.Head == b.Head ? a.IsToldApart(b) && a.Doing.IsEmpty != b.Doing.IsEmpty && (a.Of.IsEmpty || b.Of.IsEmpty) : !a.Doing.IsEmpty && a.Doing.Overlaps(b.Doing));

    /// <summary>One of them is done by a place where a body sits.</summary>
    private static bool IsSeat(ActPhrase a, ActPhrase b, Seats seats) => a.By is not null && b.By is not null && (seats.Contains(a.By) ^ seats.Contains(b.By));

    /// <summary>"The airline", which no report names, and a side with a name.</summary>
    private static (string Words, bool Holds)? Unnamed(ActPhrase a, ActPhrase b)
    {
        (ActPhrase unnamed, ActPhrase named) = Strangers.IsUnnamed(a) ? (a, b) : (b, a);
        return named.By is { } side && unnamed.By is { } who && !ReferenceEquals(side, who) ? ($"assumed that {who.Name} is {side.Name}", false) : null;
    }

    /// <summary>A doer that a noun names and nobody knows, who may be the side that the other words name.</summary>
    private static (string Words, bool Holds)? Doer(ActPhrase stranger, ActPhrase known) =>
        known.By is { } side && Strangers.CouldBeSide(stranger.Stranger!) ? ($"assumed that “the {stranger.Stranger}” is {side.Name}", true) : null;

    private static (string Words, bool Holds)? Why(ActPhrase a, ActPhrase b, bool unclear, Seats seats)
    {
        bool sameAct = a.Frame.IsKnown && string.Equals(a.Frame.Name, b.Frame.Name, StringComparison.Ordinal), papers = a.Frame.Nature == ActNature.Paper && b.Frame.Nature == ActNature.Paper;
        bool fits = a.Of is { } one && b.Of is { } two && one.Fits(two);
        if (sameAct && (Strangers.Differ(a, b) || (Strangers.IsUnnamed(a) != Strangers.IsUnnamed(b) && !IsSeat(a, b, seats))) && (a.Of is null || b.Of is null || a.Of.Fits(b.Of))) return Strangers.IsUnnamed(a) || Strangers.IsUnnamed(b) ? Unnamed(a, b) : Doer(a.Stranger is null ? b : a, a.Stranger is null ? a : b);
        if (unclear) return fits && (sameAct || papers) ? ("the words fit two things of that name; assumed that both times the same is meant", false) : null;
        if (!sameAct) return (fits || (a.Of is { } ended && b.Of is { } given && Names(ended, given))) && Ends.Contains(a.Frame.Name) && Ends.Contains(b.Frame.Name) && (a.By is null || b.By is null || ReferenceEquals(a.By, b.By)) ? ("assumed that to end, to lift and to withdraw it are one act here", true) : null;
        bool oneDoer = a.By is null || b.By is null || ReferenceEquals(a.By, b.By);
        if (oneDoer && sameAct && a.Of is { } told && b.Of is { } other && IsNear(told, other)) return (told.Head == other.Head ? $"each time another word tells which {told.Head}; assumed that both are one" : $"assumed that “{told.Head}” and “{other.Head}” name one thing here", false);
        if (oneDoer && ActWords.AreOneForce(a, b) && a.Of!.Head != b.Of!.Head) return ("assumed that both are the same forces", a.By is not null && b.By is not null);
        if (fits) return IsSeat(a, b, seats) ? ("assumed that the place stands for the body that sits there", true) : null;
        if (a.Of is { } first && b.Of is { } second && Names(first, second) && (a.By is null || b.By is null || ReferenceEquals(a.By, b.By))) return ("assumed that both speak of the same thing under two names", true);
        if (a.By is null || !ReferenceEquals(a.By, b.By)) return null;
        if (a.Of is null != b.Of is null) return ("assumed that both speak of the same thing, though only one of them says of what", true);
        if (a.Of is not null && ActWords.IsArms(a.Of.Head) && ActWords.IsArms(b.Of!.Head)) return ("assumed that both are the same arms", true);
        return a.Of is not null && Sums.Contains(a.Of.Head) && Sums.Contains(b.Of!.Head) ? ("assumed that both are the same debt", true) : null;
    }
}
