using System.Collections.Immutable;

namespace Concordance.Desk.Views;

/// <summary>A stretch of a long list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="From">The place of the first of these, from 0.</param>
public sealed record Window<T>(int Total, int From, ImmutableArray<T> Items)
{
    /// <summary>A page asks for what it shows; more than this at once it does not.</summary>
    public const int Most = 500;

    public static Window<T> Of(IReadOnlyCollection<T> all, int from, int count)
    {
        from = Math.Clamp(from, 0, all.Count);
        return new Window<T>(all.Count, from, [.. all.Skip(from).Take(Math.Clamp(count, 0, Most))]);
    }
}
