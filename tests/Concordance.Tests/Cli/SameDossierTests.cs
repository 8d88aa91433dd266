using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concordance.Tests.House;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>Same reports, same dossier: byte for byte, whatever the machine.</summary>
public sealed class SameDossierTests
{
    private static string Example(string name) => Path.Combine(Repository.Root, "examples", name);

    [Theory]
    [InlineData("strike")]
    [InlineData("accident")]
    public async Task Locale_time_zone_threads_and_the_order_of_files_change_nothing(string example)
    {
        string[] files = [.. Directory.GetFiles(Example(example)).Where(f => !f.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Transcript one = await RunningProgram.Run(["open", .. files, "--json", "-", "--because", "--threads", "1"], null, ("LC_ALL", "C"), ("TZ", "UTC"));
        Transcript two = await RunningProgram.Run(["open", .. files.Reverse(), "--json", "-", "--because", "--threads", "3"], null, ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"));
        Assert.Equal(0, one.Code);
        Assert.Equal(one.Out, two.Out);
    }

    [Fact]
    public async Task Line_ends_and_a_byte_order_mark_change_no_id()
    {
        using TemporaryFolder plain = new(), windows = new();
        foreach (string file in Directory.GetFiles(Example("strike"), "*.txt"))
        {
            plain.Write(Path.GetFileName(file), File.ReadAllText(file));
            windows.Write(Path.GetFileName(file), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal))]);
        }

        string[] ids = Ids(await Dossier(plain.Path));
        Assert.True(ids.Length > 100, "hardly anything was found");
        Assert.Equal(ids, Ids(await Dossier(windows.Path)));
    }

    [Fact]
    public async Task A_file_given_twice_changes_only_the_list_of_its_files()
    {
        using TemporaryFolder folder = new();
        foreach (string file in Directory.GetFiles(Example("strike"), "*.txt")) folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        JsonNode once = await Dossier(folder.Path);
        folder.Write("zz-copy.txt", File.ReadAllText(Path.Combine(folder.Path, "lantern.txt")));
        JsonNode twice = await Dossier(folder.Path);
        JsonArray files = twice["reports"]!.AsArray().Single(r => (string)r!["file"]! == "lantern.txt")!["files"]!.AsArray();
        Assert.Equal(2, files.Count);
        files.RemoveAt(1);
        Assert.Equal(once.ToJsonString(), twice.ToJsonString());
    }

    [Fact]
    public async Task An_unrelated_report_changes_nothing_in_another_story()
    {
        using TemporaryFolder folder = new();
        foreach (string file in Directory.GetFiles(Example("strike"), "*.txt")) folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        JsonNode without = await Dossier(folder.Path);
        folder.Write("comet.txt", "A comet without a tail\n\nAn observatory in the far south has found a comet that has no tail, its director said. It will pass the sun in a year.\n");
        JsonNode with = await Dossier(folder.Path);
        Assert.Equal(Stories(without), Stories(with).Where(s => Stories(without).Contains(s)));
        Assert.Equal(Stories(without).Length + 1, Stories(with).Length);
    }

    private static async Task<JsonNode> Dossier(string folder)
    {
        Transcript run = await CalledProgram.Run("open", folder, "--json", "-");
        Assert.Equal(0, run.Code);
        return JsonNode.Parse(run.Out)!;
    }

    private static string[] Stories(JsonNode dossier) => [.. dossier["stories"]!.AsArray().Select(s => s!.ToJsonString())];

    private static string[] Ids(JsonNode node) => node switch
    {
        JsonObject o => [.. o.SelectMany(p => p.Key is "id" or "start" or "end" or "text" or "length" or "sha256" ? (p.Key == "id" ? [(string)p.Value!] : []) : p.Value is null ? [] : Ids(p.Value))],
        JsonArray a => [.. a.Where(i => i is not null).SelectMany(i => Ids(i!))],
        _ => [],
    };
}
