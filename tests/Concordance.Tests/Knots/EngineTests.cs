using System.Numerics;
using Concordance.Knots.Closing;
using Concordance.Knots.Cores;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;
using FsCheck;
using FsCheck.Fluent;

namespace Concordance.Tests.Knots;

/// <summary>The engine against the plain reference on networks of every form.</summary>
public sealed class EngineTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void What_can_happen_is_what_the_plain_reading_says() => Each(9, 14, network =>
        Assert.Equal(PlainReference.Closure(network).Order(), Closure.Of(network).Reached));

    [Fact]
    public void The_steps_are_a_plan() => Each(9, 14, network =>
    {
        Closure closure = Closure.Of(network);
        HashSet<int> done = [], counted = [.. closure.Reached];
        foreach (var step in closure.Steps)
        {
            Assert.DoesNotContain(step, done.Contains);
            // Everything outside the step that is not done is taken away: the step must come about by itself.
            HashSet<int> here = [.. done, .. step];
            Network cut = network with { Conditions = [.. network.Conditions, .. Enumerable.Range(0, network.Actions.Length).Where(a => !here.Contains(a) && !counted.Contains(a)).Select(a => new Condition(-1, a, new Any([]), false))] };
            Assert.Superset(step.ToHashSet(), PlainReference.Closure(cut, done));
            Assert.True(step.Length == 1 || step.All(a => network.Actions[a].IsAtomic));
            done.UnionWith(step);
        }

        Assert.True(done.SetEquals(closure.Reached));
    });

    [Fact]
    public void All_minimal_ways_out_are_found_once_and_nothing_else() => Each(6, 7, network =>
    {
        Item[] items = [.. network.Items.Take(9)];
        WaysOut ways = WaysOut.Of(new(network, [.. items]))!;
        string[] expected = [.. PlainReference.WaysOut(network, items).Select(Key).Order()];
        Assert.Equal(expected, ways.All.FewestFirst().Select(w => Key(w.Items)).Order());
        Assert.Equal(expected.Length, ways.All.Count);
    });

    [Fact]
    public void Where_room_is_short_they_are_the_same_or_none() => Each(6, 7, network =>
    {
        Item[] items = [.. network.Items.Take(9)];
        string[] expected = [.. PlainReference.WaysOut(network, items).Select(Key).Order()];
        for (int room = 8; room <= 256; room *= 2)
            if (WaysOut.Of(new(network, [.. items], room, room)) is { } ways) Assert.Equal(expected, ways.All.FewestFirst().Select(w => Key(w.Items)).Order());
    });

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_long_ring_opens_by_each_of_its_conditions_or_all_at_one_stroke(int direction)
    {
        const int Members = 600;
        Network ring = new(
            [.. Enumerable.Range(0, Members).Select(a => new Act(a, a % 7, ActKind.Document))],
            [.. Enumerable.Range(0, Members).Select(a => new Condition(a, a, new Leaf(Mode.Before, (a + direction + Members) % Members), true))], [0]);
        WaysOut ways = WaysOut.Of(new(ring, [.. ring.Items], 100_000, 100_000))!;
        Assert.Equal(Members + 1, ways.All.Count);
        WayOut[] all = [.. ways.All.FewestFirst()];
        Assert.All(all[..^1], w => Assert.Equal(Relief.Waive, Assert.Single(w.Items).Do));
        Assert.Equal(Enumerable.Range(0, Members).Select(c => new Item(Relief.Soften, c)), all[^1].Items);
        Assert.Equal(Enumerable.Range(0, Members), Assert.Single(StuckCores.Of(ring, 50_000).All));
    }

    [Fact]
    public void Cheapest_first_is_in_order_and_starts_at_the_least_cost() => Each(7, 9, network =>
    {
        WaysOut ways = WaysOut.Of(new(network, [.. network.Items]))!;
        long[] costs = [.. ways.All.CheapestFirst().Select(w => w.Cost)];
        Assert.Equal(costs.Order(), costs);
        Assert.Equal(costs.Length == 0 ? null : costs[0], ways.All.LeastCost);
        int[] sizes = [.. ways.All.FewestFirst().Select(w => w.Items.Length)];
        Assert.Equal(sizes.Order(), sizes);
    });

    [Fact]
    public void Independent_knots_multiply_to_the_whole() => Each(8, 10, network =>
    {
        WaysOut ways = WaysOut.Of(new(network, [.. network.Items]))!;
        if (ways.All.Count.IsZero || ways.Independent.IsEmpty) return;
        Assert.Equal(ways.All.Count, ways.Independent.Aggregate(BigInteger.One, (product, knot) => product * knot.Count));
        IEnumerable<string> combined = ways.Independent.Aggregate((IEnumerable<Item[]>)[[]], (sets, knot) => sets.SelectMany(s => knot.FewestFirst().Select(w => (Item[])[.. s, .. w.Items]))).Select(Key);
        Assert.Equal(ways.All.FewestFirst().Select(w => Key(w.Items)).Order(), combined.Order());
    });

    [Fact]
    public void All_minimal_stuck_cores_are_found() => Each(8, 9, network =>
        Assert.Equal(PlainReference.Cores(network).Select(c => string.Join(' ', c)).Order(), StuckCores.Of(network).All.Select(c => string.Join(' ', c)).Order()));

    [Fact]
    public void Where_diagrams_outgrow_their_room_some_minimal_ways_out_are_still_found() => Each(7, 9, network =>
    {
        Item[] items = [.. network.Items];
        Assert.True(WaysOut.Of(new(network, [.. items], MostNodes: 3)) is not { } small || small.All.Count <= 2);
        HashSet<string> all = [.. WaysOut.Of(new(network, [.. items]))!.All.FewestFirst().Select(w => Key(w.Items))];
        string[] some = [.. SomeWaysOut.Find(new(network, [.. items]), TestContext.Current.CancellationToken).Select(w => Key(w.Items))];
        Assert.Subset(all, some.ToHashSet());
        Assert.Equal(all.Count == 0, some.Length == 0);
    });

    [Fact]
    public void Time_that_ran_out_is_said_and_not_waited_for()
    {
        using CancellationTokenSource over = new();
        over.Cancel();
        Network network = NetworkMaker.Draw(7, 60, 4000);
        Assert.Empty(SomeWaysOut.Find(new(network, [.. network.Items]), over.Token).Skip(1));
    }

    private static void Each(int actions, int conditions, Action<Network> holds) =>
        Check.One(Thorough, Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => holds(NetworkMaker.Draw(seed, actions, conditions))));

    private static string Key(IEnumerable<Item> items) => string.Join(' ', items.Order());
}
