using System.Text.Json;
using Concordance.Tests.Intake;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Reports;

namespace Concordance.Tests.Cli;

/// <summary>Stories that contradict themselves, their metadata or each other: no crash, a sound dossier, one clear line.</summary>
public sealed class HostileStoriesTests
{
    private static readonly MadeStory Story = MadeStory.Make(4, StoryHalf.Tuning);

    private static MadeReport Dated => Story.Reports.First(r => r.Text.Contains(Printed(r), StringComparison.Ordinal));

    private static string Printed(MadeReport report) => Story.World.Date(report.Day).ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_same_report_under_two_names_is_counted_once_and_said_to_be()
    {
        using TemporaryFolder folder = Folder(Story.Reports);
        folder.Write("zz-again.txt", Story.Reports[0].Text);
        string brief = await Sound(folder, Story.Reports.Length);
        Assert.Single(Lines(brief), l => l.Contains($"One text in 2 files, counted once: {Story.Reports[0].File}, zz-again.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_that_contradicts_its_own_metadata_keeps_the_given_day_and_says_so()
    {
        using TemporaryFolder folder = Folder(Story.Reports);
        folder.Write("reports.yaml", $"reports:\n  {Dated.File}: {{ published: {Story.World.Date(Dated.Day + 400):yyyy-MM-dd} }}\n");
        string brief = await Sound(folder, Story.Reports.Length);
        Assert.Single(Lines(brief), l => l.Contains("no day fits", StringComparison.Ordinal) && l.Contains(Printed(Dated), StringComparison.Ordinal));
        Assert.Contains("given)", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2999-01-05")]
    [InlineData("9998-06-30")]
    [InlineData("0002-07-01")]
    public async Task A_report_from_another_time_is_read_with_the_day_it_was_given(string day)
    {
        using TemporaryFolder folder = Folder(Story.Reports.Where(r => !r.Text.Contains(Printed(r), StringComparison.Ordinal)));
        folder.Write("future.txt", "Harbour to close for good\n\nThe harbour will close tomorrow, harbour master Ruth Ainsley said on Monday. She will retire the day after tomorrow.\n");
        folder.Write("reports.yaml", $"reports:\n  future.txt: {{ published: {day} }}\n");
        Transcript run = await CalledProgram.Run("open", folder.Path, "--json", "-");
        Assert.Equal((0, day[0] is '0' ? "" : $"concordance: future.txt: its day, {day}, is still to come; if it is wrong, give the day in reports.yaml\n"), (run.Code, run.Error));
        using JsonDocument dossier = JsonDocument.Parse(run.Out);
        JsonElement future = dossier.RootElement.GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("file").GetString() == "future.txt");
        Assert.Equal((day, "given"), (future.GetProperty("published").GetProperty("value").GetString(), future.GetProperty("published").GetProperty("known").GetString()));
        await DossierSoundness.Check(run.Out, folder.Path);
    }

    [Fact]
    public async Task A_story_without_any_day_says_that_the_days_are_not_found()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "Ferry stuck off Marholm\n\nThe ferry was stuck, harbour master Ruth Ainsley said. \"We are waiting for the tide,\" she said.\n");
        folder.Write("b.txt", "Marholm ferry waits for the tide\n\nHarbour master Ruth Ainsley said the ferry was stuck off Marholm.\n");
        Assert.Single(Lines(await Sound(folder, 2)), l => l.Contains("days not found", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_story_without_a_year_is_told_in_order_and_no_year_is_printed()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "MARHOLM HERALD\nWednesday, December 31\n\nFerry stuck off Marholm\n\nNo deaths had been reported on the Marholm ferry by Wednesday night, harbour master Ruth Ainsley said. The Marholm ferry will sail on Saturday, Ainsley said.\n");
        folder.Write("b.txt", "MARHOLM, Jan. 2 (Wire) - Three people died on the ferry off Marholm on Friday, harbour master Ruth Ainsley said. The Marholm ferry opened in 1998.\n");
        Transcript run = await CalledProgram.Run("open", folder.Path, "--json", "-");
        Assert.Equal((0, ""), (run.Code, run.Error));
        await DossierSoundness.Check(run.Out, folder.Path);
        using JsonDocument dossier = JsonDocument.Parse(run.Out);
        Assert.All(dossier.RootElement.GetProperty("times").EnumerateArray(), t => Assert.True(t.GetProperty("value").GetString() is null or "1998" or ['X', ..] && t.GetProperty("earliest").GetString() is null or "1998-01-01"));
        JsonElement[] days = [.. dossier.RootElement.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("published"))];
        Assert.All(days, d => Assert.Equal(("unknown", null), (d.GetProperty("known").GetString(), d.GetProperty("value").GetString())));
        Assert.Equal(2, DateOnly.Parse(days[1].GetProperty("ofUnknownYear").GetProperty("value").GetString()!, null).DayNumber - DateOnly.Parse(days[0].GetProperty("ofUnknownYear").GetProperty("value").GetString()!, null).DayNumber);
        string brief = await Sound(folder, 2);
        Assert.Contains("a (31 December), b (2 January); no year is printed, reports.yaml may give one report its day", OneLine(brief), StringComparison.Ordinal);
        using TemporaryFolder made = new();
        made.Write("made.json", run.Out);
        Assert.Equal(brief, (await CalledProgram.Run("brief", folder.Path, "--dossier", Path.Combine(made.Path, "made.json"))).Out);
        string later = (await CalledProgram.Run("brief", folder.Path, "--as-of", "2031-01-01")).Out;
        Assert.Matches("(a, b|b, a) counted here by assumption", OneLine(later));
    }

    [Fact]
    public async Task Ten_thousand_identical_copies_are_one_report()
    {
        using TemporaryFolder folder = new();
        for (int i = 0; i < 10_000; i++) folder.Write($"{i:D5}.txt", Story.Reports[0].Text);
        string brief = await Sound(folder, 1);
        Assert.Single(Lines(brief), l => l.Contains("One text in 10000 files, counted once", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hundreds_of_copies_that_differ_in_a_line_are_one_story_and_a_short_brief()
    {
        using TemporaryFolder folder = new();
        string text = Story.Reports.MinBy(r => r.Text.Length)!.Text;
        for (int i = 0; i < 300; i++) folder.Write($"{i:D5}.txt", $"{text}\nThis was item {i} of the day.\n");
        string json = Path.Combine(folder.Path, "dossier.out");
        Transcript run = await CalledProgram.Run("open", folder.Path, "--no-page", "--json", json);
        Assert.Equal((0, ""), (run.Code, run.Error));
        using JsonDocument dossier = JsonDocument.Parse(await File.ReadAllTextAsync(json));
        Assert.Single(dossier.RootElement.GetProperty("stories").EnumerateArray());
        Assert.InRange(Lines(run.Out).Length, 2, 80);
    }

    [Fact]
    public async Task Reports_that_quote_each_other_in_a_circle_end()
    {
        string[] outlets = ["Daily Ensign", "Harbour Post", "Civic Record"];
        using TemporaryFolder folder = new();
        for (int i = 0; i < outlets.Length; i++)
            folder.Write($"{i}.txt", $"Marholm Ferries to sell its only ship\n\n{outlets[i]}\nMarch 14, 2031\n\nMarholm Ferries will sell its only ship, the {outlets[(i + 1) % outlets.Length]} reported on Friday, citing the {outlets[(i + 2) % outlets.Length]}. The company did not comment.\n");
        await Sound(folder, outlets.Length);
    }

    [Fact]
    public async Task A_paragraph_that_every_report_copies_from_the_next_ends()
    {
        // Each report consists of the paragraphs of its neighbours: no original, no first.
        MadeReport[] sources = [.. Story.Reports.Where(r => r.Written.Length >= 3).Take(4)];
        using TemporaryFolder folder = new();
        for (int i = 0; i < sources.Length; i++)
        {
            IEnumerable<string> paragraphs = Enumerable.Range(0, sources.Length).Select(k => sources[(i + k) % sources.Length]).SelectMany(r => r.Written.Take(2)).Select((Passage p) => p.Text);
            folder.Write($"{i}.txt", $"{sources[i].Headline.Of(sources[i].Text)}\n\n{string.Join("\n\n", paragraphs)}\n");
        }

        await Sound(folder, sources.Length);
    }

    private static TemporaryFolder Folder(IEnumerable<MadeReport> reports)
    {
        TemporaryFolder folder = new();
        foreach (MadeReport report in reports) folder.Write(report.File, report.Text);
        return folder;
    }

    private static string OneLine(string brief) => string.Join(' ', brief.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Lines(string brief) => brief.Split('\n');

    /// <summary>The brief of a folder that is read without a message, and whose dossier is sound.</summary>
    private static async Task<string> Sound(TemporaryFolder folder, int reports)
    {
        string json = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Transcript run = await CalledProgram.Run("open", folder.Path, "--no-page", "--json", json);
            Assert.Equal((0, ""), (run.Code, run.Error));
            string written = await File.ReadAllTextAsync(json);
            using JsonDocument dossier = JsonDocument.Parse(written);
            Assert.Equal(reports, dossier.RootElement.GetProperty("reports").GetArrayLength());
            await DossierSoundness.Check(written, folder.Path);
            return run.Out;
        }
        finally
        {
            File.Delete(json);
        }
    }
}
