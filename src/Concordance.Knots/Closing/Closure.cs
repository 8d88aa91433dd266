using System.Collections.Immutable;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Closing;

/// <summary>What can happen.</summary>
/// <param name="Reached">Indices of the actions that can come about, ascending.</param>
/// <param name="Steps">An order in which they can; a step of several is an exchange at one stroke.</param>
public sealed record Closure(ImmutableArray<int> Reached, ImmutableArray<ImmutableArray<int>> Steps)
{
    /// <summary>
    /// The greatest set of actions that any plan reaches: νC.μD.νA, C what may be counted on, D what is done, A an atomic step.
    /// Linear in the size of the network for each round of C; few rounds are needed.
    /// </summary>
    /// <param name="facts">Actions that are done already, whatever they waited for.</param>
    /// <exception cref="OperationCanceledException">Time ran out.</exception>
    public static Closure Of(Network network, IEnumerable<int>? facts = null, CancellationToken stop = default) => Of(new Wiring(network), facts ?? [], stop);

    internal static Closure Of(Wiring wiring, IEnumerable<int> facts, CancellationToken stop)
    {
        int[] done = [.. facts];
        bool[] counted = new bool[wiring.Network.Actions.Length];
        Array.Fill(counted, true);
        while (true)
        {
            Round round = new(wiring, counted);
            round.Run(done, stop);
            if (!wiring.Assured.Any || counted.AsSpan().SequenceEqual(round.Done)) return round.Result();
            counted = round.Done;
        }
    }
}
