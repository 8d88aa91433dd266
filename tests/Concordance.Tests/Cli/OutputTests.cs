using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

public sealed class OutputTests
{
    private const string Sound = "The mayor said on Monday that the bridge would be closed until the council had voted.";

    [Fact]
    public async Task JSON_on_standard_output_stands_alone()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.pdf", "x");
        folder.Write("good.txt", Sound);
        Transcript run = await RunningProgram.Run("open", folder.Path, "--json", "-");
        Assert.StartsWith("{", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("}\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("a.pdf", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_and_page_are_written_beside_the_brief()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("good.txt", Sound), json = Path.Combine(folder.Path, "out.json"), html = Path.Combine(folder.Path, "out.html");
        Transcript run = await RunningProgram.Run("open", report, "--json", json, "--html", html, "--no-page");
        Assert.Equal(0, run.Code);
        Assert.Contains("BASIS", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Out);
        Assert.Equal((await RunningProgram.Run("open", report, "--json", "-")).Out, File.ReadAllText(json));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(html), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["good.txt", "out.html", "out.json"], Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("brief", "good.txt", "a.pdf")]
    [InlineData("open", "good.txt", "--json", "-", "--because")]
    [InlineData("brief", "gone.txt")]
    [InlineData("brief", "good.txt", "--since", "yesterday")]
    public async Task A_process_prints_and_ends_in_what_the_call_of_a_test_does(string verb, params string[] rest)
    {
        using TemporaryFolder folder = new();
        folder.Write("a.pdf", "x");
        folder.Write("good.txt", Sound);
        string[] args = [verb, .. rest.Select(r => r.Contains('.', StringComparison.Ordinal) ? Path.Combine(folder.Path, r) : r)];
        Assert.Equal(await RunningProgram.Run(args), await CalledProgram.Run(args));
    }

    [Fact]
    public async Task A_run_that_fails_leaves_the_file_that_was_there()
    {
        using TemporaryFolder folder = new();
        string json = folder.Write("old.json", "old");
        Assert.Equal(3, (await CalledProgram.Run("open", "--no-page", Path.Combine(folder.Path, "gone.txt"), "--json", json)).Code);
        Assert.Equal("old", File.ReadAllText(json));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("good.txt", Sound);
        Transcript nowhere = await CalledProgram.Run("open", "--no-page", report, "--json", Path.Combine(folder.Path, "no", "out.json"));
        Assert.Equal(2, nowhere.Code);
        Assert.Contains("its folder does not exist", nowhere.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await CalledProgram.Run("open", "--no-page", report, "--html", folder.Path)).Code);
        Assert.Equal(0, (await CalledProgram.Run("open", "--no-page", report, "--json", "/dev/null")).Code);
        Assert.False(new FileInfo("/dev/null").Attributes.HasFlag(FileAttributes.Archive));
    }

    [Fact]
    public async Task A_dossier_made_before_gives_the_same_brief_and_is_refused_where_a_report_has_changed()
    {
        using TemporaryFolder folder = new(), other = new();
        string report = folder.Write("good.txt", Sound), json = Path.Combine(other.Path, "made.json");
        Transcript first = await CalledProgram.Run("open", "--no-page", folder.Path, "--json", json);
        Assert.Equal(first.Out, (await CalledProgram.Run("brief", folder.Path, "--dossier", json)).Out);
        File.WriteAllText(report, Sound.Replace("Monday", "Tuesday", StringComparison.Ordinal));
        Transcript changed = await CalledProgram.Run("brief", folder.Path, "--dossier", json);
        Assert.Equal((2, ""), (changed.Code, changed.Out));
        Assert.Contains("good.txt", changed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_report_is_read_without_stories()
    {
        using TemporaryFolder folder = new();
        Transcript run = await CalledProgram.Run("read", folder.Write("good.txt", Sound), "--json");
        Assert.Equal(0, run.Code);
        Assert.Contains("\"statements\"", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"stories\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasons_are_given_where_they_are_asked_for()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("good.txt", "Skip to content\n\n" + Sound);
        Assert.Contains("\"rule\": \"boilerplate/navigation\"", (await CalledProgram.Run("open", report, "--json", "-", "--because")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"because\": {", (await CalledProgram.Run("open", report, "--json", "-")).Out, StringComparison.Ordinal);
    }
}
