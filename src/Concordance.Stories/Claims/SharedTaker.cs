using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>One word with one who does it, or one to whom it is done: "Brandt resigned", "the resignation of Helga Brandt".</summary>
internal static class SharedTaker
{
    public static readonly RuleId Rule = new("claims/shared-taker");

    public static bool Holds(Telling a, Telling b) => a.Family == b.Family && !a.IsGeneral && !b.IsGeneral && (Shared(a.Doers, b.Doers) || Shared(a.Others, b.Others));

    public static bool Shared(ImmutableArray<(Who Who, Place At)> one, ImmutableArray<(Who Who, Place At)> other) => one.Any(w => other.Any(o => ReferenceEquals(w.Who, o.Who)));
}
