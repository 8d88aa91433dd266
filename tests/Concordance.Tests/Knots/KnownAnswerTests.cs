using System.Text.Json;
using Concordance.Knots.Closing;
using Concordance.Knots.Cores;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Tests.Knots;

/// <summary>Forty networks whose answers were found by exhaustive search, kept in the shared folder.</summary>
public sealed class KnownAnswerTests
{
    [Fact]
    public void All_networks_with_known_answers_are_answered_as_known()
    {
        string folder = Path.Combine(SharedData.Need().Root, "vectors", "conflict", "gold");
        string[] files = Directory.GetFiles(folder, "*.json");
        Assert.Equal(40, files.Length);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            using JsonDocument gold = JsonDocument.Parse(text);
            Holds(gold.RootElement, PlainNetwork.Read(text), Path.GetFileName(file));
        }
    }

    private static void Holds(JsonElement gold, Network network, string file)
    {
        Assert.True(Numbers(gold, "closure").SequenceEqual(Closure.Of(network).Reached), file);
        Assert.True(Numbers(gold, "closure_sequential").SequenceEqual(Closure.Of(network.BeforeOnly()).Reached), file);
        Assert.Equal(Sets(gold.GetProperty("cores"), e => e.GetInt32().ToString()), StuckCores.Of(network).All.Select(c => string.Join(' ', c)).Order());
        WaysOut ways = WaysOut.Of(new(network, [.. gold.GetProperty("items").EnumerateArray().Select(Item)]))!;
        Assert.Equal(Sets(gold.GetProperty("minimal_unlocks"), e => Item(e).ToString()), ways.All.FewestFirst().Select(w => string.Join(' ', w.Items.Select(i => i.ToString()).Order())).Order());
        Assert.Equal(gold.GetProperty("min_cost").GetInt64(), ways.All.LeastCost);
        WayOut[] cheapest = [.. ways.All.CheapestFirst().TakeWhile(w => w.Cost == ways.All.LeastCost)];
        Assert.Equal(Sets(gold.GetProperty("min_cost_unlocks"), e => Item(e).ToString()), cheapest.Select(w => string.Join(' ', w.Items.Select(i => i.ToString()).Order())).Order());
    }

    private static Item Item(JsonElement pair) => new(pair[0].GetString() == "W" ? Relief.Waive : Relief.Soften, pair[1].GetInt32());

    private static IEnumerable<int> Numbers(JsonElement gold, string name) => gold.GetProperty(name).EnumerateArray().Select(e => e.GetInt32());

    private static IEnumerable<string> Sets(JsonElement sets, Func<JsonElement, string> word) =>
        sets.EnumerateArray().Select(s => string.Join(' ', s.EnumerateArray().Select(word).Order())).Order();
}
