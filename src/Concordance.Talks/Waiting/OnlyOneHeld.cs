using System.Collections.Immutable;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// "He signs once the club has paid him what it owes", "the bonus will be settled once": one of the two does not say of what. They are taken for one act where
/// nobody but the awaited doer holds such an act back, and no other such act is held back at all. Assumed, and shown as that.
/// </summary>
internal sealed class OnlyOneHeld
{
    public static readonly RuleId Rule = new("waiting/only-one-held");

    private readonly ILookup<string, Wait> _held;

    public OnlyOneHeld(ImmutableArray<Wait> waits) => _held = waits.Where(w => Frame(w.What) is not null).ToLookup(w => Frame(w.What)!, StringComparer.Ordinal);

    public IEnumerable<Identity> Of(Wait waiting)
    {
        if (waiting.On.IsAmbiguous || waiting.Holder is null || Frame(waiting.On) is not { } frame || waiting.IsThreat) yield break;
        Wait[] held = [.. _held[frame].Where(w => !w.IsThreat)];
        if (held.Length == 0 || held.Any(w => !ReferenceEquals(w.What, held[0].What) || w.Holder is null || !ReferenceEquals(w.Holder, held[0].Holder)) || ReferenceEquals(held[0].What, waiting.On) || held[0].What.IsAmbiguous) yield break;
        Entity holder = held[0].Holder!;
        ActPhrase a = waiting.On.Phrases[0], b = held[0].What.Phrases[0];
        bool one = a.Of is null != b.Of is null, others = !ReferenceEquals(holder, waiting.Holder) && (a.By is null || ReferenceEquals(a.By, holder)) && (b.By is null || ReferenceEquals(b.By, holder));
        // Where neither names a doer, the awaited words must at least leave none but the holder.
        if (!one || !others || (a.By is null && a.Of is not null && b.By is null)) yield break;
        yield return new Identity(waiting.On, held[0].What, IdentityKind.Same, IdentityLevel.Assumed, "assumed that both speak of the same thing, though only one of them says of what", [a.At, b.At], true, new Because(Rule, [a.At, b.At], [waiting.On.Because, held[0].What.Because]));
    }

    /// <summary>The act of a happening that is no meeting, where all its words name the same.</summary>
    private static string? Frame(Happening happening) =>
        !happening.IsUndoing && happening.Phrases is [var first, ..] && first.Frame is { IsKnown: true, Nature: not ActNature.Meeting, Name: not ActFrame.Lie } && happening.Phrases.All(p => p.Frame.Name == first.Frame.Name && p.Of is null == first.Of is null) ? first.Frame.Name : null;
}
