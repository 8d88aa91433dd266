using System.Text.Json.Nodes;
using Concordance.Tests.House;
using Concordance.Tests.Intake;
using NJsonSchema;

namespace Concordance.Tests.Cli;

/// <summary>Two days of one story held against each other by the program.</summary>
public sealed class CompareTests
{
    private const string Eve =
        "Talks on the Marholm ferry planned for Thursday\n\nMARHOLM, May 6, 2031 - The dockers and the Marholm Line will hold talks on Thursday in Marholm, harbour master Ruth Ainsley said. " +
        "It is unclear whether the talks will be held in public. \"The ferry stays in port until then,\" Ainsley said.\n";

    private const string Evening =
        "Talks on the Marholm ferry end\n\nMARHOLM, May 8, 2031 - The dockers and the Marholm Line held talks on Thursday in Marholm. " +
        "\"The ferry stays in port until then,\" harbour master Ruth Ainsley had said. The union's secretary Odd Fevang said that the ferry would sail on Friday.\n";

    [Fact]
    public async Task New_reports_moved_matters_and_new_statements_are_told_with_their_places()
    {
        using TemporaryFolder folder = Folder();
        string told = await Compared(folder.Path, "2031-05-07", "2031-05-09");
        Assert.Contains("Between 7 May and 9 May 1 report was added: evening (8 May)", told, StringComparison.Ordinal);
        Assert.Contains("> reported held, 8 May [evening:3]", told, StringComparison.Ordinal);
        Assert.Contains("Odd Fevang", told, StringComparison.Ordinal);
        Assert.DoesNotContain("until then", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_clause_of_what_may_be_only_names_is_not_told_as_moved()
    {
        using TemporaryFolder folder = new();
        folder.Write("eve.txt", "Talks in Marholm\n\nMARHOLM, May 6, 2031 - Norway and Sweden prepare for talks in Marholm. The Marholm talks could culminate in a summit led by Norway, Ruth Ainsley said. Norway may raise the matter of the ferry in the Marholm talks.\n");
        folder.Write("evening.txt", "Talks in Marholm end\n\nMARHOLM, May 8, 2031 - The talks between Norway and Sweden in Marholm ended on Thursday.\n");
        Assert.DoesNotContain(", possible", await Compared(folder.Path, "2031-05-07", "2031-05-09"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_comparison_as_json_has_the_same_findings()
    {
        using TemporaryFolder folder = Folder();
        Transcript run = await CalledProgram.Run("compare", folder.Path, "--before", "2031-05-07", "--after", "2031-05-09", "--json", "-");
        Assert.Equal((0, ""), (run.Code, run.Error));
        JsonNode comparison = JsonNode.Parse(run.Out)!;
        Assert.Equal(("concordance-comparison/1", "2031-05-07", "2031-05-09"), ((string)comparison["format"]!, (string)comparison["before"]!, (string)comparison["after"]!));
        Assert.Equal("evening.txt", (string)Assert.Single(comparison["reports"]!.AsArray())!["file"]!);
        Assert.All(comparison["statements"]!.AsArray().SelectMany(s => s!["spans"]!.AsArray()), s => Assert.Equal(Evening[(int)s!["start"]!..(int)s["end"]!], (string)s["text"]!));
        Assert.Contains(comparison["changes"]!.AsArray(), c => (string)c!["steps"]!.AsArray()[^1]!["state"]! == "reported held");
    }

    [Fact]
    public async Task The_json_of_a_comparison_keeps_to_its_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Repository.Read("docs/comparison.schema.json"));
        foreach ((string before, string after) in new[] { ("2031-03-14", "2031-03-18"), ("2031-03-18", "2031-03-19") })
        {
            Transcript run = await CalledProgram.Run("compare", Path.Combine(Repository.Root, "examples", "strike"), "--before", before, "--after", after, "--json", "-");
            Assert.Empty(schema.Validate(run.Out));
            JsonNode wrong = JsonNode.Parse(run.Out)!;
            wrong.AsObject().Remove("questions");
            Assert.NotEmpty(schema.Validate(wrong.ToJsonString()));
        }
    }

    [Fact]
    public async Task Where_nothing_was_added_that_is_the_whole_answer()
    {
        using TemporaryFolder folder = Folder();
        string told = await Compared(folder.Path, "2031-05-09", "2031-06-09");
        Assert.Equal("REPORTS Between 9 May and 9 June no report was added", told);
    }

    [Fact]
    public async Task The_strike_of_the_examples_has_its_second_round_by_the_eighteenth()
    {
        string told = await Compared(Path.Combine(Repository.Root, "examples", "strike"), "2031-03-14", "2031-03-18");
        Assert.Contains("happened [port:7]", told, StringComparison.Ordinal);
        Assert.Contains("New: 6.5 percent over how long", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-05-09", "2031-05-07", "is not before --after 2031-05-07")]
    [InlineData("2031-05-07", "2031-05-07", "is not before --after 2031-05-07")]
    [InlineData("7 May", "2031-05-09", "--before 7 May: expected a day like 2024-03-31")]
    [InlineData("2031-05-07", "2031-02-30", "--after 2031-02-30: expected a day like 2024-03-31")]
    [InlineData("2031-05-01", "2031-05-09", "--before 2031-05-01: every report is of a later day")]
    public async Task Days_that_cannot_be_compared_are_one_clear_message(string before, string after, string expected)
    {
        using TemporaryFolder folder = Folder();
        Transcript run = await CalledProgram.Run("compare", folder.Path, "--before", before, "--after", after);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Single(run.Error.Split('\n'), l => l.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_day_the_usage_is_told()
    {
        using TemporaryFolder folder = Folder();
        Transcript run = await CalledProgram.Run("compare", folder.Path, "--before", "2031-05-07");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--after", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("eve.txt", Eve);
        folder.Write("evening.txt", Evening);
        return folder;
    }

    private static async Task<string> Compared(string folder, string before, string after)
    {
        Transcript run = await CalledProgram.Run("compare", folder, "--before", before, "--after", after);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
