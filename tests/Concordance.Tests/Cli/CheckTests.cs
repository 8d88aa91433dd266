using System.Text.Json.Nodes;
using Concordance.Tests.House;
using Concordance.Tests.Intake;
using NJsonSchema;

namespace Concordance.Tests.Cli;

/// <summary>Sentences held against reports by the program.</summary>
public sealed class CheckTests
{
    private static readonly string Strike = Path.Combine(Repository.Root, "examples", "strike");

    [Fact]
    public async Task Who_says_it_is_told_with_the_day_the_place_and_how_well_founded_it_is()
    {
        string told = await Checked(Strike, "The company will offer 6.5 percent over three years.");
        Assert.Contains("1 report, 1 speaker, 1 side, 1 origin", told, StringComparison.Ordinal);
        Assert.Contains("A document seen by the Lantern, 17 March, in lantern's words", told, StringComparison.Ordinal);
        Assert.Contains("[lantern:13]", told, StringComparison.Ordinal);
        Assert.Contains("Contradicted: 6.5 percent over how long", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_number_is_near_and_no_support()
    {
        string told = await Checked(Strike, "The company will offer 7.5 percent over three years.");
        Assert.Contains("SAYS Not found in these reports", told, StringComparison.Ordinal);
        Assert.Contains("sentences not read", told, StringComparison.Ordinal);
        Assert.Contains("NEAREST likely of the same matter; none of these says it: another number (“6.5", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_report_tells_is_not_found_in_any_story()
    {
        string told = await Checked(Strike, "The archbishop painted a lighthouse.");
        Assert.Contains("Not found in the reports of 2 stories", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Denials_and_copies_are_told_apart_from_who_says_it()
    {
        using TemporaryFolder folder = new();
        const string wire = "The old bridge over the Ask will stay closed until the end of the autumn, and buses will take the long way round by the mill.";
        folder.Write("a.txt", $"SKARVIK, June 3, 2031 - {wire} Mayor Ada Lind signed the contract on Monday.\n");
        folder.Write("b.txt", $"SKARVIK, June 4, 2031 - {wire} Ada Lind did not sign the contract.\n");
        string bridge = await Checked(folder.Path, "The old bridge over the Ask will stay closed.");
        Assert.Contains("ONLY b, 4 June: ", bridge, StringComparison.Ordinal);
        Assert.Contains("2 reports, at most 1 origin", bridge, StringComparison.Ordinal);
        string contract = await Checked(folder.Path, "Ada Lind signed the contract.");
        Assert.Contains("SAYS 1 report", contract, StringComparison.Ordinal);
        Assert.Contains("DENIES B itself, 4 June: Ada Lind did not sign the contract [b:1]", contract, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The company will offer 6.5 percent over three years.")]
    [InlineData("The company will offer 7.5 percent over three years.")]
    [InlineData("The archbishop painted a lighthouse and sold it.")]
    public async Task The_json_keeps_to_its_published_schema_and_its_spans_are_the_reports_words(string sentence)
    {
        Transcript run = await CalledProgram.Run("check", Strike, sentence, "--json", "-");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Empty((await JsonSchema.FromJsonAsync(Repository.Read("docs/check.schema.json"))).Validate(run.Out));
        JsonNode answer = JsonNode.Parse(run.Out)!;
        Assert.Equal(("concordance-check/1", sentence), ((string)answer["format"]!, (string)answer["asked"]!));
        Assert.All(answer["stories"]!.AsArray().SelectMany(s => s!["parts"]!.AsArray()), p => Assert.Equal(sentence[(int)p!["words"]!["start"]!..(int)p["words"]!["end"]!], (string)p["words"]!["text"]!));
        Assert.All(answer["stories"]!.AsArray().SelectMany(s => s!["parts"]!.AsArray()).SelectMany(p => p!["nearest"]!.AsArray()), n => Assert.True((bool)n!["likely"]! && n["differs"]!.AsArray().Count > 0));
    }

    [Theory]
    [InlineData("the sentence is empty", "examples/strike", "")]
    [InlineData("no verb was found", "examples/strike", "A lighthouse.")]
    [InlineData("is a path, and the last word must be the sentence", "examples/strike", "examples/strike")]
    [InlineData("a question was given", "examples/strike", "Did the union lift the blockade?")]
    [InlineData("check: only \"The union lifted the blockade.\" was given, expected files, folders or -, and last one sentence", "The union lifted the blockade.")]
    [InlineData("--as-of yesterday: expected a day like 2024-03-31", "examples/strike", "The union lifted the blockade.", "--as-of", "yesterday")]
    [InlineData("unknown option --jsn", "examples/strike", "The union lifted the blockade.", "--jsn")]
    public async Task Wrong_usage_is_one_clear_message(string expected, params string[] args)
    {
        Transcript run = await CalledProgram.Run(["check", .. args.Select(a => a.StartsWith("examples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, a) : a)]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Single(run.Error.Split('\n'), l => l.Contains(expected, StringComparison.Ordinal));
    }

    private static async Task<string> Checked(string folder, string sentence)
    {
        Transcript run = await CalledProgram.Run("check", folder, sentence);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
