using System.Collections.Immutable;
using System.Globalization;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks;

/// <summary>What a condition waits for, in words: "before the list is handed over", "any of (…)".</summary>
public static class GuardWords
{
    /// <summary>A condition of more parts than a reader follows is cut.</summary>
    private const int MostParts = 6;

    public static string Of(Network network, Guard guard) => guard switch
    {
        Leaf leaf => $"{Of(leaf.Mode)} {NetworkWords.NameOf(network.Actions[leaf.Target])}",
        All { Of: [var one] } => Of(network, one),
        Any { Of: [var one] } => Of(network, one),
        All { Of: [] } => "nothing",
        Any { Of: [] } => "what can never be",
        All all => string.Join(" and ", Parts(network, all.Of)),
        Any any => $"any of ({string.Join("; ", Parts(network, any.Of))})",
        AtLeast some => string.Create(CultureInfo.InvariantCulture, $"{some.Count} of ({string.Join("; ", Parts(network, some.Of))})"),
        _ => throw new InvalidOperationException("a guard of an unknown kind"),
    };

    public static string Of(Mode mode) => mode switch { Mode.Before => "before", Mode.Together => "together", Mode.Assured => "assured" };

    private static IEnumerable<string> Parts(Network network, ImmutableArray<Guard> of)
    {
        IEnumerable<string> said = of.Take(MostParts).Select(p => p is All { Of.Length: > 1 } ? $"({Of(network, p)})" : Of(network, p));
        return of.Length > MostParts ? said.Append("…") : said;
    }
}
