using System.Collections.Immutable;
using System.Numerics;
using Concordance.Knots.Closing;
using Concordance.Knots.Cores;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Cli.Networks;

/// <summary>How much of an answer is wanted.</summary>
/// <param name="MostWays">Ways out to list at most.</param>
/// <param name="MostCores">Stuck cores to list at most.</param>
public sealed record NetworkWish(int MostWays, int MostCores, bool CheapestFirst, TimeSpan Time);

/// <summary>All that is asked of a network, within the time given.</summary>
/// <param name="Count">Null where the ways out could not be counted in time.</param>
/// <param name="Factors">Counts of knots that have nothing to do with each other; their product is the count.</param>
/// <param name="Complete">Every core and every way out is listed.</param>
public sealed record NetworkAnswer(
    Closure Closure, ImmutableArray<ImmutableArray<int>> Cores, ImmutableArray<WayOut> Ways, BigInteger? Count, ImmutableArray<BigInteger> Factors, long? LeastCost, bool Complete)
{
    /// <param name="items">What may be granted.</param>
    public static NetworkAnswer Of(Network network, IEnumerable<Item> items, NetworkWish wish)
    {
        using CancellationTokenSource time = new(wish.Time);
        Closure closure = Closure.Of(network);
        (ImmutableArray<ImmutableArray<int>> cores, bool allCores) = Cored(network, wish, time.Token);
        NetworkAnswer answer = new(closure, cores, [], null, [], null, false);
        Question question = new(network, [.. items]);
        try
        {
            if (WaysOut.Of(question, time.Token) is not { } ways) return answer with { Ways = [.. SomeWaysOut.Find(question, time.Token).Take(wish.MostWays)] };
            answer = answer with { Count = ways.All.Count, Factors = [.. ways.Independent.Select(k => k.Count)], LeastCost = ways.All.LeastCost };
            answer = answer with { Ways = Taken(wish.CheapestFirst ? ways.All.CheapestFirst() : ways.All.FewestFirst(), wish.MostWays, time.Token) };
            return answer with { Complete = allCores && answer.Ways.Length == answer.Count };
        }
        catch (OperationCanceledException)
        {
            return answer;
        }
    }

    private static (ImmutableArray<ImmutableArray<int>> Cores, bool All) Cored(Network network, NetworkWish wish, CancellationToken stop)
    {
        try
        {
            StuckCores cores = StuckCores.Of(network, stop: stop);
            ImmutableArray<ImmutableArray<int>> listed = [.. cores.All.Take(wish.MostCores + 1)];
            return listed.Length > wish.MostCores ? (listed[..wish.MostCores], false) : (listed, cores.IsComplete);
        }
        catch (OperationCanceledException)
        {
            return ([], false);
        }
    }

    /// <summary>As many as were found when time ran out.</summary>
    private static ImmutableArray<WayOut> Taken(IEnumerable<WayOut> ways, int most, CancellationToken stop)
    {
        List<WayOut> taken = [];
        foreach (WayOut way in ways.Take(most))
        {
            if (stop.IsCancellationRequested) break;
            taken.Add(way);
        }

        return [.. taken];
    }
}
