using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>One act on one thing, told of a body and of the place where it sits ("clearance from Norstad"); or told of a thing whose words fit two.</summary>
internal static class SameAct
{
    public static readonly RuleId Rule = new("waiting/same-act");

    public static Identity? Of(Happening awaited, Happening held)
    {
        foreach (ActPhrase a in awaited.Phrases)
            foreach (ActPhrase b in held.Phrases)
            {
                if (a.Of is not { } one || b.Of is not { } two || awaited.IsUndoing != held.IsUndoing || !one.Fits(two)) continue;
                bool sameAct = string.Equals(a.Frame.Name, b.Frame.Name, StringComparison.Ordinal), unclear = awaited.IsAmbiguous || held.IsAmbiguous;
                if (!sameAct && !(unclear && a.Frame.Nature == ActNature.Paper && b.Frame.Nature == ActNature.Paper)) continue;
                if (!unclear && !(IsPlace(a.By) ^ IsPlace(b.By))) continue;
                string why = unclear ? "the words fit two things of that name; assumed that both times the same is meant" : "assumed that the place stands for the body that sits there";
                return new Identity(awaited, held, IdentityKind.Same, IdentityLevel.Assumed, why, [a.At, b.At], !unclear, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));
            }

        return null;
    }

    private static bool IsPlace(Entity? entity) => entity is { Type: ReferentType.Place };
}
