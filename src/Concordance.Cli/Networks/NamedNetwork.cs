using System.Collections.Immutable;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks;

/// <summary>A network as it came from its file.</summary>
/// <param name="Items">What may be granted.</param>
/// <param name="ByName">Whether it was written by hand, so that answers speak in its names.</param>
public sealed record NamedNetwork(Network Network, ImmutableArray<Item> Items, bool ByName)
{
    /// <summary>Who trusts nobody accepts nothing "at the same time": conditions can only be dropped then.</summary>
    public NamedNetwork BeforeOnly() => this with { Network = Network.BeforeOnly(), Items = [.. Items.Where(i => i.Do == Relief.Waive)] };
}
