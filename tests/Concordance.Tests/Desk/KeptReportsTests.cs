using Concordance.Desk.Making;
using Concordance.Tests.Cli;
using System.Collections.Immutable;
using System.Text;
using Concordance.Desk.Kept;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Store.Acts;
using Concordance.Store.Files;
using Concordance.Stories;
using Concordance.Tests.House;
using Concordance.Tests.Intake;
using Concordance.Tests.Invariances;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Desk;

/// <summary>A report that was read before is the same report: what is kept can be left out, lost or damaged, and nothing changes.</summary>
public sealed class KeptReportsTests
{
    private static readonly ImmutableArray<ReadReport> Strike =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "examples", "strike"), "*.txt").Order(StringComparer.Ordinal).Select(f => TestReading.ReadText(File.ReadAllText(f), Path.GetFileName(f)))];

    [Fact]
    public void A_kept_report_gives_the_same_dossier_to_the_byte()
    {
        using TemporaryFolder folder = new();
        KeptReports kept = new(new KeptFolder(folder.Path), Assert.Fail);
        foreach (ReadReport read in Strike) kept.Keep(read);
        ReadReport[] found = [.. Strike.Select(r => kept.Find(r.Report)!)];
        Assert.All(found.Zip(Strike), pair => Assert.NotSame(pair.Second, pair.First));
        Assert.Equal(Json(Strike), Json(found));
    }

    [Property(MaxTest = 40)]
    public void A_report_of_any_characters_is_kept_as_it_was_read(string? drawn)
    {
        using TemporaryFolder folder = new();
        KeptReports kept = new(new KeptFolder(folder.Path), Assert.Fail);
        ReadReport read = TestReading.ReadText($"The mayor of Haldern said on Friday that {drawn} would cost 3 million dollars.\n{drawn}");
        kept.Keep(read);
        Assert.Equal(Json([read]), Json([kept.Find(read.Report)!]));
    }

    [Fact]
    public void A_report_with_another_day_given_is_another_one()
    {
        using TemporaryFolder folder = new();
        KeptReports kept = new(new KeptFolder(folder.Path), Assert.Fail);
        kept.Keep(Strike[0]);
        Assert.Null(kept.Find(new Report(Strike[0].Report.Text, [Strike[0].Report.Files[0] with { Published = new DateOnly(2031, 3, 14) }], "en")));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("changed")]
    [InlineData("foreign")]
    public void A_damaged_or_foreign_file_is_told_in_one_line_and_replaced(string damage)
    {
        using TemporaryFolder folder = new();
        List<string> said = [];
        KeptReports kept = new(new KeptFolder(folder.Path), said.Add);
        kept.Keep(Strike[0]);
        string file = Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        byte[] bytes = File.ReadAllBytes(file);
        bytes[^9] ^= 1;
        File.WriteAllBytes(file, damage switch { "cut" => bytes[..(bytes.Length / 2)], "changed" => bytes, _ => "not kept by anybody"u8.ToArray() });
        Assert.Null(kept.Find(Strike[0].Report));
        Assert.Contains(file, Assert.Single(said), StringComparison.Ordinal);
        kept.Keep(Strike[0]);
        Assert.NotNull(kept.Find(Strike[0].Report));
        Assert.Single(said);
    }

    [Fact]
    public async Task A_folder_opened_again_with_one_report_more_is_as_if_opened_for_the_first_time()
    {
        using TemporaryFolder folder = new(), cache = new();
        foreach (ReadReport read in Strike.Skip(1)) folder.Write(read.Report.Files[0].Path, read.Report.Text);
        Assert.Equal(0, (await CalledProgram.Run("open", folder.Path, "--no-page", "--cache", cache.Path)).Code);
        folder.Write(Strike[0].Report.Files[0].Path, Strike[0].Report.Text);
        Transcript again = await RunningProgram.Run(["open", folder.Path, "--json", "-"], null, ("CONCORDANCE_CACHE", cache.Path)), fresh = await CalledProgram.Run("open", folder.Path, "--json", "-");
        Assert.Equal(fresh.Out, again.Out);
        Assert.Equal(Strike.Length, Directory.GetFiles(cache.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_told_once_and_costs_nothing_else()
    {
        using TemporaryFolder folder = new();
        string taken = folder.Write("taken", "a file");
        Transcript run = await CalledProgram.Run("open", Path.Combine(Repository.Root, "examples", "strike"), "--json", "-", "--cache", taken);
        Assert.Equal(0, run.Code);
        Assert.Single(run.Error.Split('\n'), l => l.Contains("cannot be kept there", StringComparison.Ordinal));
    }

    [Fact]
    public void A_collection_keeps_what_was_read_of_its_reports_and_drops_what_another_version_kept()
    {
        using TemporaryFolder folder = new();
        using CollectionFile file = CollectionFile.Open(Path.Combine(folder.Path, "strike.concordance"));
        file.Keep("another-version/0123", [1, 2, 3], []);
        List<string> said = [];
        KeptReports kept = KeptReports.In(file, said.Add);
        Assert.Contains("1 reports as another version read them", Assert.Single(said), StringComparison.Ordinal);
        foreach (ReadReport read in Strike) kept.Keep(read);
        Assert.Equal(Json(Strike), Json(Strike.Select(r => kept.Find(r.Report)!)));
        Assert.Equal(0, file.DropDerived(KeptReports.VersionName));
        Assert.Single(said);
    }

    [Fact]
    public void Nothing_is_kept_of_a_report_that_was_deleted_for_good()
    {
        using TemporaryFolder folder = new();
        using CollectionFile file = CollectionFile.Open(Path.Combine(folder.Path, "strike.concordance"));
        DateTimeOffset noon = new(2031, 3, 3, 12, 0, 0, TimeSpan.Zero);
        string name = Strike[0].Report.Files[0].Path;
        file.AddReport(name, Encoding.UTF8.GetBytes(Strike[0].Report.Text), "pasted", ReportFacts.None, noon, "desk");
        KeptReports kept = KeptReports.In(file, Assert.Fail);
        kept.Keep(Strike[0]);
        Assert.NotNull(kept.Find(Strike[0].Report));
        file.Delete(name, noon, "desk");
        Assert.Null(kept.Find(Strike[0].Report));
        kept.Keep(Strike[0]);
        Assert.Null(kept.Find(Strike[0].Report));
    }

    private static string Json(IEnumerable<ReadReport> reports) => Encoding.UTF8.GetString(DossierJson.Write(DossierAssembler.Assemble(StoryReader.Read(reports), [], new AssemblyOptions(Because: true))));
}
