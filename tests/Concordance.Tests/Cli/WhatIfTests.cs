using System.Text.Json.Nodes;
using Concordance.Tests.House;

namespace Concordance.Tests.Cli;

/// <summary>What is supposed on the command line changes knots and nothing else, and says so.</summary>
public sealed class WhatIfTests
{
    private static readonly string Bakers = Path.Combine(Repository.Root, "examples", "bakers");

    [Fact]
    public async Task A_denied_identity_makes_a_knot_one_that_would_close()
    {
        JsonNode talks = await Talks();
        Assert.Equal("open", State(talks));
        string identity = talks["knots"]![0]!["assumes"]![0]!.GetValue<string>();
        JsonNode denied = await Talks("--deny", identity);
        Assert.Equal("would-close", State(denied));
        Assert.Equal("would-close", denied["whatIf"]!["changes"]![0]!["to"]!.GetValue<string>());
        Assert.Equal(talks["waits"]!.ToJsonString(), denied["waits"]!.ToJsonString());
    }

    [Fact]
    public async Task Every_way_out_opens_its_knot()
    {
        JsonNode talks = await Talks();
        foreach (JsonNode? way in talks["knots"]![0]!["waysOut"]!.AsArray())
        {
            string[] changes = [.. way!["items"]!.AsArray().SelectMany(i => new[] { $"--{i!["do"]!.GetValue<string>()}", i["condition"]!.GetValue<string>() })];
            Assert.Empty((await Talks(changes))["knots"]!.AsArray());
        }
    }

    [Fact]
    public async Task An_unknown_id_is_refused_by_its_name()
    {
        Transcript run = await RunningProgram.Run(["brief", Bakers, "--happened", "h0"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("--happened h0", run.Error, StringComparison.Ordinal);
    }

    private static string State(JsonNode talks) => talks["knots"]![0]!["state"]!.GetValue<string>();

    private static async Task<JsonNode> Talks(params string[] more)
    {
        Transcript run = await RunningProgram.Run(["open", Bakers, "--no-page", "--json", "-", .. more]);
        Assert.Equal(0, run.Code);
        return JsonNode.Parse(run.Out)!["stories"]!.AsArray().Select(s => s!["talks"]).First(t => t is not null)!;
    }
}
