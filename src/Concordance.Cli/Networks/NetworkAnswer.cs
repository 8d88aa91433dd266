using System.Collections.Immutable;
using System.Diagnostics;
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

/// <summary>
/// All that is asked of a network, given out as it is found. Diagrams come first, because they know the count before the first way out;
/// where they outgrow a modest room, ways out are searched one by one in the same order. What was found when time ran out stays.
/// </summary>
public sealed class NetworkAnswer(Network network, IEnumerable<Item> items, NetworkWish wish, CancellationToken asked) : IDisposable
{
    /// <summary>A second or two of work; what needs more is searched instead, so that the first way out is not waited for.</summary>
    private const int ModestNodes = 2_000_000, ModestWork = 2_000_000;

    private readonly Item[] _items = [.. items];
    private readonly CancellationTokenSource _stop = StopAfter(asked, wish.Time);
    private readonly long _start = Stopwatch.GetTimestamp();
    private WaysOut? _ways;

    /// <summary>Null where time ran out before.</summary>
    public Closure? Closure { get; private set; }

    public bool AllCores { get; private set; }

    /// <summary>Null where the ways out could not be counted.</summary>
    public BigInteger? Count { get; private set; }

    /// <summary>Counts of knots that have nothing to do with each other; their product is the count.</summary>
    public ImmutableArray<BigInteger> Factors { get; private set; } = [];

    public long? LeastCost { get; private set; }

    /// <summary>Whether ways out come in the order that was asked for.</summary>
    public bool InOrder { get; private set; } = true;

    /// <summary>Every core and every way out was given out.</summary>
    public bool Complete { get; private set; }

    /// <summary>What is known before any list: to be called first.</summary>
    public void Begin()
    {
        Closure = Try(() => Closure.Of(network, stop: _stop.Token));
        bool onlyCount = wish.MostWays == 0;
        Question question = onlyCount ? new(network, [.. _items]) : new(network, [.. _items], ModestNodes, ModestWork);
        using CancellationTokenSource part = StopAfter(_stop.Token, onlyCount ? Left : Left / 2);
        _ways = Try(() => WaysOut.Of(question, part.Token));
        if (_ways is null) return;
        (Count, LeastCost) = (_ways.All.Count, _ways.All.LeastCost);
        Factors = [.. _ways.Independent.Select(k => k.Count)];
    }

    public IEnumerable<ImmutableArray<int>> Cores()
    {
        using CancellationTokenSource part = StopAfter(_stop.Token, Left / 4);
        StuckCores cores = StuckCores.Of(network, stop: part.Token);
        int listed = 0;
        foreach (ImmutableArray<int> core in UntilStopped(cores.All))
        {
            if (listed++ == wish.MostCores) yield break;
            yield return core;
        }

        AllCores = cores.IsComplete && !part.IsCancellationRequested;
    }

    public IEnumerable<WayOut> Ways()
    {
        int listed = 0;
        if (_ways is null && wish.MostWays > 0)
        {
            foreach (WayOut way in Searched()) yield return way;
            yield break;
        }

        foreach (WayOut way in wish.MostWays == 0 || _ways is null ? [] : UntilStopped(wish.CheapestFirst ? _ways.All.CheapestFirst() : _ways.All.FewestFirst()).Take(wish.MostWays))
        {
            listed++;
            yield return way;
        }

        Complete = AllCores && listed == Count;
    }

    /// <summary>Each part of the answer may take a share of what is left, so that the last still has some.</summary>
    private TimeSpan Left => wish.Time - Stopwatch.GetElapsedTime(_start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    public void Dispose() => _stop.Dispose();

    private IEnumerable<WayOut> Searched()
    {
        Question question = new(network, [.. _items]);
        if (!wish.CheapestFirst) LeastCost = Cheapest(question);
        using CancellationTokenSource first = StopAfter(_stop.Token, Left / 2);
        if (Try(() => new HittingSets(question, i => wish.CheapestFirst ? network.Cost(i) : 1, _stop.Token)) is not { } search) yield break;
        int listed = 0;
        foreach (WayOut way in UntilStopped(search.Find(first.Token)))
        {
            if (listed++ == 0) first.CancelAfter(Timeout.InfiniteTimeSpan);
            if (wish.CheapestFirst) LeastCost ??= way.Cost;
            if (listed > wish.MostWays) yield break;
            yield return way;
        }

        if (search.IsComplete) (Count, Complete) = (listed, AllCores);
        else if (listed == 0)
        {
            InOrder = false;
            foreach (WayOut way in UntilStopped(SomeWaysOut.Find(question, _stop.Token)).Take(wish.MostWays)) yield return way;
        }
    }

    private long? Cheapest(Question question)
    {
        using CancellationTokenSource part = StopAfter(_stop.Token, Left / 4);
        return Try(() => new HittingSets(question, network.Cost, part.Token).Find(part.Token).FirstOrDefault())?.Cost;
    }

    private static CancellationTokenSource StopAfter(CancellationToken stop, TimeSpan time)
    {
        CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(stop);
        source.CancelAfter(time);
        return source;
    }

    private static T? Try<T>(Func<T?> ask) where T : class
    {
        try
        {
            return ask();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static IEnumerable<T> UntilStopped<T>(IEnumerable<T> found)
    {
        using IEnumerator<T> at = found.GetEnumerator();
        while (true)
        {
            try
            {
                if (!at.MoveNext()) yield break;
            }
            catch (OperationCanceledException)
            {
                yield break;
            }

            yield return at.Current;
        }
    }
}
