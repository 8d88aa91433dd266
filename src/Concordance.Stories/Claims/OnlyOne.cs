using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>"The crash": a word for which the reports tell of one event only. Who does it, where both tell, is not two.</summary>
internal static class OnlyOne
{
    public static readonly RuleId Rule = new("claims/only-one");

    /// <summary>Where so many in a hundred pairs of one word are told apart, the reports tell of several such events.</summary>
    private const int ToldApart = 10;

    public static bool Holds(Telling a, Telling b) => a.Family == b.Family && !a.IsGeneral && !b.IsGeneral && !Differ(a.Doers, b.Doers);

    public static bool IsToldOf(int apart, int pairs) => apart * 100 <= ToldApart * pairs;

    public static bool Differ(ImmutableArray<(Who Who, Place At)> one, ImmutableArray<(Who Who, Place At)> other) => one.Length > 0 && other.Length > 0 && !SharedTaker.Shared(one, other);

    public static bool PersonsDiffer(ImmutableArray<(Who Who, Place At)> one, ImmutableArray<(Who Who, Place At)> other) => Differ(Persons(one), Persons(other));

    private static ImmutableArray<(Who Who, Place At)> Persons(ImmutableArray<(Who Who, Place At)> all) => [.. all.Where(w => w.Who.Type == ReferentType.Person)];
}
