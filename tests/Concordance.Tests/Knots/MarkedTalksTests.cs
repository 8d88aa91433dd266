using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Tests.Knots;

/// <summary>The hand marks of the negotiation stories are whole and true to their texts, and the engine finds in them the knots and ways out that were marked.</summary>
public sealed partial class MarkedTalksTests
{
    private const string NoTalks = "none";

    public static TheoryData<string> Stories => [.. MarkedTalks.Names];

    public static TheoryData<string> StoriesAndNone => [.. MarkedTalks.Names, NoTalks];

    [Theory]
    [MemberData(nameof(StoriesAndNone))]
    public void Every_marked_span_is_in_its_text(string story)
    {
        MarkedTalks talks = MarkedTalks.Read(story);
        JsonObject[] spans = [.. Everything(talks.Marks).OfType<JsonObject>().Where(o => o.ContainsKey("start"))];
        Assert.NotEmpty(spans);
        foreach (JsonObject span in spans)
        {
            string text = File.ReadAllText(Path.Combine(talks.Texts, MarkedTalks.Text(span, "file")));
            int start = span["start"]!.GetValue<int>(), end = span["end"]!.GetValue<int>();
            Assert.Equal(MarkedTalks.Text(span, "text"), text[start..end]);
        }
    }

    [Theory]
    [MemberData(nameof(StoriesAndNone))]
    public void Every_id_is_there_once_and_every_reference_leads_to_one(string story)
    {
        MarkedTalks talks = MarkedTalks.Read(story);
        string[] ids = [.. Everything(talks.Marks).OfType<JsonObject>().Where(o => o.ContainsKey("id")).Select(o => MarkedTalks.Text(o, "id"))];
        Assert.Equal(ids.Distinct(), ids);
        string[] named = [.. Everything(talks.Marks).OfType<JsonValue>().Where(v => v.GetValueKind() == System.Text.Json.JsonValueKind.String).Select(v => v.GetValue<string>()).Where(v => Id().IsMatch(v))];
        Assert.Empty(named.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_text_is_marked_and_every_wait_rests_on_a_condition(string story)
    {
        MarkedTalks talks = MarkedTalks.Read(story);
        string[] files = [.. Directory.GetFiles(talks.Texts).Select(f => Path.GetFileName(f)).Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, talks.List("reports").Select(r => MarkedTalks.Text(r, "file")).Order(StringComparer.Ordinal));
        Dictionary<string, string> conditions = talks.List("conditions").ToDictionary(c => MarkedTalks.Text(c, "id"), c => MarkedTalks.Text(c, "file"));
        foreach (JsonNode wait in talks.List("waits"))
        {
            string[] stated = [MarkedTalks.Text(wait, "condition"), .. MarkedTalks.Strings(wait, "alsoStated")];
            Assert.Equal(stated.Select(c => conditions[c]).Distinct(), MarkedTalks.Strings(wait, "statedIn"));
            Assert.Equal(MarkedTalks.Text(wait, "state") == "holds", wait["until"] is null);
            Assert.NotEqual(wait["on"] is null, wait["guard"] is null);
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_open_knots_are_those_that_the_waits_make(string story)
    {
        MarkedTalks talks = MarkedTalks.Read(story);
        TalksNetwork network = talks.AtTheEnd();
        JsonNode[] open = [.. talks.List("knots").Where(k => MarkedTalks.Text(k, "state") == "open")];
        Assert.Equal(open.Select(k => string.Join(' ', network.Goals(k))).Order(StringComparer.Ordinal), network.Cores);
        Assert.Equal(MarkedTalks.Text(talks.Marks, "expected"), talks.List("knots").Select(k => MarkedTalks.Text(k, "state") == "open" ? "knot" : "past-knot").FirstOrDefault("none"));
        Assert.Empty(talks.WithNothingAssumed.Cores);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_ways_out_of_each_knot_are_those_that_the_engine_finds(string story)
    {
        MarkedTalks talks = MarkedTalks.Read(story);
        foreach (JsonNode knot in talks.List("knots"))
        {
            TalksNetwork network = talks.OfTheKnot(knot);
            Assert.Equal([string.Join(' ', network.Goals(knot))], network.Cores);
            Assert.Equal(knot["waysOut"]!.AsArray().Select(w => network.Key(w!)).Order(StringComparer.Ordinal), network.WaysOutOf(knot));
            foreach (JsonNode? way in knot["waysOut"]!.AsArray())
                Assert.Equal(Holders(talks, way!), MarkedTalks.Strings(way!, "by"));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_look_alike_would_close_under_what_it_would_need_and_does_not_without(string story)
    {
        MarkedTalks talks = MarkedTalks.Read(story);
        foreach (JsonNode? need in talks.List("lookAlikes").Select(l => l["wouldNeed"]).Where(n => n is not null))
        {
            string[] revived = [.. MarkedTalks.Strings(need!, "waits"), .. MarkedTalks.Strings(need!, "identities")];
            Assert.True(talks.AtTheEnd(revived).Cores.Length > talks.AtTheEnd().Cores.Length, $"{story}: {string.Join(' ', revived)}");
        }
    }

    [Fact]
    public void Every_text_without_talks_is_marked_so_with_its_reason()
    {
        MarkedTalks none = MarkedTalks.Read(NoTalks);
        JsonNode[] reports = none.List("reports");
        Assert.Equal(Directory.GetFiles(none.Texts, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal), reports.Select(r => MarkedTalks.Text(r, "file")).Order(StringComparer.Ordinal));
        Assert.All(reports, r => Assert.True(r["talks"] is null && MarkedTalks.Text(r, "why").Length > 0));
    }

    [Fact]
    public async Task The_program_counts_the_same_ways_out()
    {
        MarkedTalks talks = MarkedTalks.Read("salt-road");
        JsonNode knot = talks.List("knots").Single();
        TalksNetwork network = talks.OfTheKnot(knot);
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, network.Json(network.Goals(knot)), TestContext.Current.CancellationToken);
        Cli.Transcript run = await Cli.CalledProgram.Run(["conditions", file, "--json"]);
        File.Delete(file);
        Assert.Equal(knot["waysOut"]!.AsArray().Count, JsonNode.Parse(run.Out)!["unlocks"]!.AsArray().Count);
    }

    private static IEnumerable<string> Holders(MarkedTalks talks, JsonNode way) =>
        way["items"]!.AsArray().Select(i => talks.List("waits").Single(w => MarkedTalks.Text(w, "condition") == MarkedTalks.Text(i!, "condition"))).Select(w => MarkedTalks.Text(w, "holder")).Distinct();

    private static IEnumerable<JsonNode> Everything(JsonNode node) => node switch
    {
        JsonObject o => [o, .. o.Where(p => p.Value is not null).SelectMany(p => Everything(p.Value!))],
        JsonArray a => [.. a.Where(n => n is not null).SelectMany(n => Everything(n!))],
        _ => [node],
    };

    [GeneratedRegex("^[a-z][0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
