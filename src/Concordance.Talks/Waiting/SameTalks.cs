using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Talks about one matter, and talks that leave no matter out: assumed to be the same, since nothing else is on offer under either name.</summary>
internal static class SameTalks
{
    public static readonly RuleId Rule = new("waiting/same-talks");

    public static Identity? Of(Happening awaited, Happening held)
    {
        foreach (ActPhrase a in awaited.Phrases)
            foreach (ActPhrase b in held.Phrases)
                if (a.Talks is { } one && b.Talks is { } two && (About(one, two) || About(two, one)))
                    return new Identity(awaited, held, IdentityKind.Same, IdentityLevel.Assumed, "assumed that the talks which leave nothing out are the same talks as those on this matter", [a.At, b.At], true, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));
        return null;
    }

    private static bool About(WhichTalks one, WhichTalks all) => !one.Topics.IsEmpty && one.Levels.IsEmpty && all is { IsWide: true, Topics.IsEmpty: true, Levels.IsEmpty: true };
}
