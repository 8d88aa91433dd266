using System.Text.Json.Nodes;
using Concordance.Tests.House;
using Concordance.Tests.Intake;

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
        Transcript run = await CalledProgram.Run(["brief", Bakers, "--happened", "h0"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("--happened h0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_yaml_supposes_the_same_by_ids_or_by_words_and_lists_what_it_cannot_find()
    {
        JsonNode talks = await Talks();
        string condition = talks["knots"]![0]!["waysOut"]![0]!["items"]![0]!["condition"]!.GetValue<string>();
        JsonNode supposed = await Talks("--waive", condition);
        using TemporaryFolder folder = new();
        foreach (string file in Directory.GetFiles(Bakers)) folder.Write(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        folder.Write("decisions.yaml", $"decisions:\n- {{ decide: waive, id: {condition} }}\n");
        Assert.Equal(supposed["whatIf"]!.ToJsonString(), Found(await CalledProgram.Run(["open", folder.Path, "--no-page", "--json", "-"]))["whatIf"]!.ToJsonString());
        string words = (await Conditions()).First(c => c!["id"]!.GetValue<string>() == condition)!["condition"]!["text"]!.GetValue<string>();
        folder.Write("decisions.yaml", $"decisions:\n- decide: waive\n  words: >-\n    {words.ReplaceLineEndings(" ")}\n- {{ decide: deny, id: i0 }}\n- {{ decide: happened, words: nobody wrote this }}\n");
        Transcript byWords = await CalledProgram.Run(["open", folder.Path, "--no-page", "--json", "-"]);
        Assert.Equal(supposed["whatIf"]!.ToJsonString(), Found(byWords)["whatIf"]!.ToJsonString());
        Assert.Equal(["applied", "lost", "lost"], JsonNode.Parse(byWords.Out)!["decisions"]!.AsArray().Select(d => d!["state"]!.GetValue<string>()));
    }

    private static async Task<IEnumerable<JsonNode?>> Conditions() => JsonNode.Parse((await CalledProgram.Run(["open", Bakers, "--no-page", "--json", "-"])).Out)!["conditions"]!.AsArray();

    private static string State(JsonNode talks) => talks["knots"]![0]!["state"]!.GetValue<string>();

    private static async Task<JsonNode> Talks(params string[] more)
    {
        Transcript run = await CalledProgram.Run(["open", Bakers, "--no-page", "--json", "-", .. more]);
        Assert.Equal(0, run.Code);
        return Found(run);
    }

    private static JsonNode Found(Transcript run) => JsonNode.Parse(run.Out)!["stories"]!.AsArray().Select(s => s!["talks"]).First(t => t is not null)!;
}
