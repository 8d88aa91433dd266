using System.Collections.Immutable;
using Concordance.Knots.Diagrams;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>Every minimal way to make the goals reachable.</summary>
public sealed class WaysOut
{
    private WaysOut(MinimalSets all, ImmutableArray<MinimalSets> independent) => (All, Independent) = (all, independent);

    public MinimalSets All { get; }

    /// <summary>
    /// Knots that have nothing to do with each other: a way out of all is one way out of each, and their counts multiply.
    /// Two items belong together when some minimal blocker holds both (the conjunctive factors of a monotone function).
    /// </summary>
    public ImmutableArray<MinimalSets> Independent { get; }

    /// <exception cref="OperationCanceledException">Time ran out.</exception>
    /// <returns>Null where the diagrams outgrew their room: <see cref="SomeWaysOut"/> still finds some.</returns>
    public static WaysOut? Of(Question question, CancellationToken stop = default) => Diagram.Try(question, stop, d =>
        new WaysOut(d.Minimal(d.Opened), [.. d.Families.Together(d.Families.Minimal(d.Functions.Dual(d.Opened))).Select(g => d.Minimal(d.Functions.Supposing(d.Opened, v => !g.Contains(v))))]));

    /// <summary>Minimal sets of items that must not all be refused: while none of a set is granted, the goals stay out of reach.</summary>
    /// <exception cref="OperationCanceledException">Time ran out.</exception>
    public static MinimalSets? Blockers(Question question, CancellationToken stop = default) => Diagram.Try(question, stop, d => d.Minimal(d.Functions.Dual(d.Opened)));
}
