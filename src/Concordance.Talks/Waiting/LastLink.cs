using System.Collections.Immutable;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Two sides that each hold something back, of which one waits for just what the other holds back: what the other waits for in turn may be what the first holds back,
/// told in words that no list joins. Asked only where the two acts are near: a better offer and a new look at it, what opens and the ban that ends, two names of one paper.
/// </summary>
internal sealed class LastLink(ImmutableArray<Wait> waits, IReadOnlyCollection<Identity> known)
{
    public static readonly RuleId Rule = new("waiting/last-link");

    private static readonly IReadOnlySet<string> Offered = WordList.ReadSet(typeof(LastLink), "en.what-is-offered.txt"), Reviewing = WordList.ReadSet(typeof(LastLink), "en.reviewing-verbs.txt");

    private static readonly string[] Ending = [ActFrame.Stop, "lift", "withdraw"], Barring = ["ban", "blockade", "decree", "embargo", "measure", "order", "rule", "sanction", "closure"];

    public IEnumerable<Identity> All()
    {
        foreach (Wait one in waits.Where(IsHeld))
            foreach (Wait other in waits.Where(IsHeld))
                if (!ReferenceEquals(one.Holder, other.Holder) && (ReferenceEquals(one.What, other.On) || AreOne(other.On, one.What)) && Read(one, other) is { } link) yield return link;
    }

    private static bool IsHeld(Wait wait) => wait is { IsThreat: false, IsOver: false, IsGivenUp: false, Holder: not null };

    /// <summary>Whether what is awaited is, by what is known, what is held back.</summary>
    private bool AreOne(Happening awaited, Happening held) => known.Any(i => i.Holds && ((ReferenceEquals(i.A, awaited) && ReferenceEquals(i.B, held)) || (i.As == IdentityKind.Same && ReferenceEquals(i.B, awaited) && ReferenceEquals(i.A, held))));

    /// <param name="one">What it holds back is what the other waits for.</param>
    private static Identity? Read(Wait one, Wait other)
    {
        Happening awaited = one.On, held = other.What;
        if (ReferenceEquals(awaited, held) || awaited.IsUndoing || held.IsUndoing || awaited.IsAmbiguous || held.IsAmbiguous || !Could(awaited.By, other.Holder) || !Could(held.By, other.Holder)) return null;
        ActPhrase a = awaited.Phrases[0], b = held.Phrases[0];
        return Why(a, b) is { } why ? new Identity(awaited, held, why.As, IdentityLevel.Assumed, why.Words, [a.At, b.At], why.Holds, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because])) : null;
    }

    private static bool Could(Entity? doer, Entity? holder) => doer is null || ReferenceEquals(doer, holder);

    private static (IdentityKind As, string Words, bool Holds)? Why(ActPhrase a, ActPhrase b)
    {
        if (a.Of is not { } one || b.Of is not { } two) return null;
        // "When there's a better number in writing", "we'll look at the figures again".
        if (one.IsAnother && Offered.Contains(one.Head) && Offered.Contains(two.Head) && Reviewing.Contains(b.Frame.Name)) return (IdentityKind.Entails, $"assumed that another {one.Head} can only come of that", true);
        if (a.Frame.Name == "open" && Ending.Contains(b.Frame.Name) && Barring.Contains(two.Head)) return (IdentityKind.Same, $"assumed that the {two.Head} is what keeps it closed", false);
        if (a.Frame.Name == "publish" && b.Frame.Name == "publish" && one.Head != two.Head && one.Document is null) return (IdentityKind.Same, $"assumed that “{one.Head}” and “{two.Head}” name one paper here", false);
        return null;
    }
}
