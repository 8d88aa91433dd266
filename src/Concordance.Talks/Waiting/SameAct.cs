using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>One act on one thing, told of a body and of the place where it sits ("clearance from Norstad"); or by one doer under two words.</summary>
internal static class SameAct
{
    private static readonly IReadOnlySet<string> Sums = WordList.ReadSet(typeof(SameAct), "en.sums-owed.txt");

    public static readonly RuleId Rule = new("waiting/same-act");

    public static Identity? Of(Happening awaited, Happening held)
    {
        if (awaited.IsUndoing != held.IsUndoing) return null;
        foreach (ActPhrase a in awaited.Phrases)
            foreach (ActPhrase b in held.Phrases)
                if (Why(a, b, awaited.IsAmbiguous || held.IsAmbiguous) is { } why)
                    return new Identity(awaited, held, IdentityKind.Same, IdentityLevel.Assumed, why.Words, [a.At, b.At], why.Holds, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));
        return null;
    }

    private static (string Words, bool Holds)? Why(ActPhrase a, ActPhrase b, bool unclear)
    {
        bool sameAct = a.Frame.IsKnown && string.Equals(a.Frame.Name, b.Frame.Name, StringComparison.Ordinal), papers = a.Frame.Nature == ActNature.Paper && b.Frame.Nature == ActNature.Paper;
        bool fits = a.Of is { } one && b.Of is { } two && one.Fits(two);
        if (unclear) return fits && (sameAct || papers) ? ("the words fit two things of that name; assumed that both times the same is meant", false) : null;
        if (!sameAct) return null;
        if (fits) return IsPlace(a.By) ^ IsPlace(b.By) ? ("assumed that the place stands for the body that sits there", true) : null;
        if (a.By is null || !ReferenceEquals(a.By, b.By)) return null;
        if (a.Of is null != b.Of is null) return ("assumed that the same is done in both, since only one of the reports says what", true);
        return a.Of is not null && Sums.Contains(a.Of.Head) && Sums.Contains(b.Of!.Head) ? ("assumed that both are the same debt", true) : null;
    }

    private static bool IsPlace(Entity? entity) => entity is { Type: ReferentType.Place };
}
