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

    private static (string Words, bool Holds)? Why(ActPhrase a, ActPhrase b, bool unclear, Seats seats)
    {
        bool sameAct = a.Frame.IsKnown && string.Equals(a.Frame.Name, b.Frame.Name, StringComparison.Ordinal), papers = a.Frame.Nature == ActNature.Paper && b.Frame.Nature == ActNature.Paper;
        bool fits = a.Of is { } one && b.Of is { } two && one.Fits(two);
        if (unclear) return fits && (sameAct || papers) ? ("the words fit two things of that name; assumed that both times the same is meant", false) : null;
        if (!sameAct) return fits && Ends.Contains(a.Frame.Name) && Ends.Contains(b.Frame.Name) && (a.By is null || b.By is null || ReferenceEquals(a.By, b.By)) ? ("assumed that to end, to lift and to withdraw it are one act here", true) : null;
        if (fits) return a.By is not null && b.By is not null && (seats.Contains(a.By) ^ seats.Contains(b.By)) ? ("assumed that the place stands for the body that sits there", true) : null;
        if (a.Of is { } first && b.Of is { } second && Names(first, second) && (a.By is null || b.By is null || ReferenceEquals(a.By, b.By))) return ("assumed that both speak of the same thing under two names", true);
        if (a.By is null || !ReferenceEquals(a.By, b.By)) return null;
        if (a.Of is null != b.Of is null) return ("assumed that both speak of the same thing, though only one of them says of what", true);
        if (a.Of is not null && ActWords.IsArms(a.Of.Head) && ActWords.IsArms(b.Of!.Head)) return ("assumed that both are the same arms", true);
        return a.Of is not null && Sums.Contains(a.Of.Head) && Sums.Contains(b.Of!.Head) ? ("assumed that both are the same debt", true) : null;
    }
}
