using System.Collections.Immutable;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;
using FsCheck;
using FsCheck.Fluent;

namespace Concordance.Tests.Knots;

/// <summary>What must hold of every network, whatever its answer.</summary>
public sealed class LawTests
{
    [Fact]
    public void What_can_happen_is_what_some_plan_does() => Each(5, 8, 1500, (network, _) =>
        Assert.Equal(PlanSearch.Reachable(network).Order(), Closure.Of(network).Reached));

    [Fact]
    public void More_facts_never_take_anything_away() => Each(9, 14, 400, (network, random) =>
    {
        int[] facts = [.. Enumerable.Range(0, 9).Where(_ => random.Next(4) == 0)];
        int[] more = [.. facts.Append(random.Next(9)).Distinct()];
        Assert.Subset(Closure.Of(network, more).Reached.ToHashSet(), Closure.Of(network, facts).Reached.ToHashSet());
    });

    [Fact]
    public void A_fact_is_an_action_whose_conditions_are_dropped() => Each(9, 14, 400, (network, random) =>
    {
        int fact = random.Next(9);
        Assert.Equal(Closure.Of(network, [fact]).Reached, Closure.Of(network.With([new(Relief.Establish, fact)]), [fact]).Reached);
    });

    [Fact]
    public void More_concessions_than_a_way_out_open_the_way_too_and_fewer_do_not() => Each(8, 12, 300, (network, random) =>
    {
        Item[] items = [.. network.Items];
        foreach (WayOut way in WaysOut.Of(new(network, [.. items]))!.All.FewestFirst().Take(20))
        {
            Assert.True(Opens(network, way.Items.Union(items.Where(_ => random.Next(3) == 0))));
            foreach (Item item in way.Items) Assert.False(Opens(network, way.Items.Remove(item)));
        }
    });

    [Fact]
    public void Searching_least_first_finds_the_same_in_the_same_order_of_size_and_cost() => Each(8, 12, 300, (network, _) =>
    {
        Question question = new(network, [.. network.Items]);
        MinimalSets all = WaysOut.Of(question)!.All;
        HittingSets fewest = new(question, _ => 1), cheapest = new(question, network.Cost);
        WayOut[] byNumber = [.. fewest.Find(TestContext.Current.CancellationToken)], byCost = [.. cheapest.Find(TestContext.Current.CancellationToken)];
        Assert.True(fewest.IsComplete && cheapest.IsComplete);
        Assert.Equal(all.FewestFirst().Select(Key).Order(), byNumber.Select(Key).Order());
        Assert.Equal(all.FewestFirst().Select(w => w.Items.Length), byNumber.Select(w => w.Items.Length));
        Assert.Equal(all.CheapestFirst().Select(w => w.Cost), byCost.Select(w => w.Cost));
        Assert.Equal(all.CheapestFirst().Select(Key).Order(), byCost.Select(Key).Order());
    });

    [Fact]
    public void Clearing_away_changes_no_answer()
    {
        // A network of this size makes far more functions on the way than it needs in the end.
        for (int seed = 0; seed < 12; seed++)
        {
            Network network = NetworkMaker.Draw(seed, 14, 26);
            MinimalSets wide = WaysOut.Of(new(network, [.. network.Items]))!.All;
            if (WaysOut.Of(new(network, [.. network.Items], MostNodes: 4000)) is not { } narrow) continue;
            Assert.Equal(wide.FewestFirst().Take(500).Select(Key), narrow.All.FewestFirst().Take(500).Select(Key));
        }
    }

    private static bool Opens(Network network, IEnumerable<Item> items)
    {
        ImmutableArray<int> reached = Closure.Of(network.With(items)).Reached;
        return network.Goals.All(g => reached.Contains(g));
    }

    private static string Key(WayOut way) => string.Join(' ', way.Items);

    private static void Each(int actions, int conditions, int tests, Action<Network, Random> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => holds(NetworkMaker.Draw(seed, actions, conditions), new Random(seed))));
}
