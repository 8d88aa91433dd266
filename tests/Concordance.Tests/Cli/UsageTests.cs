using System.CommandLine;
using Concordance.Cli;
using Concordance.Cli.Verbs;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("unknown")]
    [InlineData("open")]
    [InlineData("open", "x.txt", "--nonsense")]
    [InlineData("open", "x.txt", "--since", "yesterday")]
    [InlineData("open", "x.txt", "--threads", "0")]
    [InlineData("open", "x.txt", "--max-size", "much")]
    [InlineData("open", "x.txt", "--json", "a.out", "--html", "a.out")]
    [InlineData("why", "x.txt")]
    [InlineData("text", ".")]
    public async Task Wrong_usage_ends_in_2_and_leads_to_help(params string[] args)
    {
        Transcript run = await RunningProgram.Run(args);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.StartsWith("concordance: ", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_option_without_its_value_is_wrong_usage_wherever_it_stands()
    {
        using Terminal nobody = new(Stream.Null, Stream.Null);
        Command[] verbs = [OpenVerb.Create(nobody), DeskVerb.Create(nobody), BriefVerb.Create(nobody), CompareVerb.Create(nobody), CheckVerb.Create(nobody), ExportVerb.Create(nobody), WhyVerb.Create(nobody), ConditionsVerb.Create(nobody)];
        (string Verb, string Option)[] all = [.. verbs.SelectMany(v => v.Options.Where(o => o.Arity.MinimumNumberOfValues > 0).Select(o => (v.Name, o.Name)))];
        Assert.True(all.Length > 30);
        foreach ((string verb, string option) in all)
        {
            Transcript run = await CalledProgram.Run(verb, "x.txt", option);
            Assert.True(run.Code == 2, $"{verb} {option}: {run.Code} {run.Error}");
            Assert.Contains($"concordance: {option}: its value is missing, expected", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_missing_path_is_named_with_what_was_expected()
    {
        Transcript run = await RunningProgram.Run("brief", "--dossier", "before.json");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("concordance: brief: PATH is missing, expected a file", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Required argument", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_says_happened_is_told_with_who_says_it_and_a_condition_as_none_that_came()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("ferry.txt", """
            River Post
            2 March 2031

            Talks end in Oslo

            Minister Ada Lind said that Norway had signed the treaty on Monday. Sweden denied that it had attacked the island.

            Norway promised not to attack Sweden. The summit planned for May was called off. If the court finds that Sweden attacked the sailors, Norway will leave.
            """);
        string brief = string.Join(' ', (await RunningProgram.Run("brief", report, "--all")).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("said by Ada Lind, in ferry's words: Norway had signed the treaty", brief, StringComparison.Ordinal);
        Assert.Contains("Denied by Sweden, in ferry's words: it had attacked the island", brief, StringComparison.Ordinal);
        Assert.Contains("on a condition, in ferry's words: Sweden attacked the sailors", brief, StringComparison.Ordinal);
        Assert.Contains("Reported as not done (“summit”)", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Reported as done, in ferry's words: Sweden attacked", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open", "--json", "--html", "--no-page", "--full-text", "--because", "--all", "--names", "--ids", "--since", "--dossier", "--max-size", "--threads")]
    [InlineData("brief", "--markdown", "--dossier")]
    [InlineData("read", "--json")]
    [InlineData("parse", "--conllu")]
    [InlineData("check", "SENTENCE", "--json", "--as-of", "--all")]
    [InlineData("why", "ID")]
    [InlineData("text", "FILE")]
    public async Task Help_names_every_option(string verb, params string[] options)
    {
        Transcript run = await RunningProgram.Run(verb, "--help");
        Assert.Equal(0, run.Code);
        Assert.All(options, o => Assert.Contains(o, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_prints_the_text_and_nothing_else()
    {
        using TemporaryFolder folder = new();
        Transcript run = await RunningProgram.Run("text", folder.Write("1.txt", "\uFEFFÜmit said so.\r\nHe left."));
        Assert.Equal(new Transcript(0, "Ümit said so.\r\nHe left.", ""), run);
    }

    [Fact]
    public async Task Standard_input_is_a_report()
    {
        Transcript run = await RunningProgram.Run(["text", "-"], "The mayor said that the bridge was closed.");
        Assert.Equal(new Transcript(0, "The mayor said that the bridge was closed.", ""), run);
    }

    [Fact]
    public async Task The_language_layer_shows_one_token_a_line()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("1.txt", "The mayor left. She said so.");
        string[] lines = (await RunningProgram.Run("parse", path)).Out.Split('\n');
        Assert.StartsWith("4\tmayor\tmayor\tNOUN\t", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[4]);
        string conllu = (await RunningProgram.Run("parse", path, "--conllu")).Out;
        Assert.Contains("TokenRange=4:9", conllu, StringComparison.Ordinal);
        Transcript again = await RunningProgram.Run("parse", folder.Write("1.conllu", conllu));
        Assert.Equal(conllu, again.Out);
    }

    [Fact]
    public async Task A_damaged_conllu_file_is_told_with_its_line()
    {
        using TemporaryFolder folder = new();
        Transcript run = await RunningProgram.Run("parse", folder.Write("1.conllu", "1\tThe\n\n"));
        Assert.Equal(3, run.Code);
        Assert.Contains("1.conllu:1:", run.Error, StringComparison.Ordinal);
    }
}
