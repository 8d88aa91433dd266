using System.Collections.Immutable;
using Concordance.Reading.Conditions;

namespace Concordance.Talks.Waiting;

/// <summary>What somebody supposes of a net, to see what would follow. No report says it.</summary>
/// <param name="Assumed">Identities switched on.</param>
/// <param name="Denied">Identities switched off.</param>
/// <param name="Waived">Conditions taken as dropped.</param>
/// <param name="Softened">Conditions whose "first" is taken as "at the same time".</param>
/// <param name="Happened">What is taken as done.</param>
public sealed record Supposition(ImmutableArray<Identity> Assumed, ImmutableArray<Identity> Denied, ImmutableArray<Wait> Waived, ImmutableArray<Wait> Softened, ImmutableArray<Happening> Happened)
{
    public bool IsEmpty => Assumed.IsEmpty && Denied.IsEmpty && Waived.IsEmpty && Softened.IsEmpty && Happened.IsEmpty;

    internal Identity Of(Identity identity) => Has(Denied, identity) ? identity with { Holds = false } : Has(Assumed, identity) ? identity with { Holds = true } : identity;

    /// <summary>The wait as it would stand; null where nothing would wait any more.</summary>
    internal Wait? Of(Wait wait)
    {
        if (Has(Waived, wait) || Has(Happened, wait.What) || Has(Happened, wait.On) || (wait.Among is { } among && among.Of.Count(h => Has(Happened, h)) >= among.AtLeast)) return null;
        return Has(Softened, wait) && wait.Mode == ConditionMode.Before ? wait with { Mode = ConditionMode.Together } : wait;
    }

    private static bool Has<T>(ImmutableArray<T> all, T one)
        where T : class => all.Contains(one, ReferenceEqualityComparer.Instance);
}
