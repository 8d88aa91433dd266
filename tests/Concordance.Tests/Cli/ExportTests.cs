using System.IO.Compression;
using System.Text.Json;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

public sealed class ExportTests
{
    private const string Sound = "Port opens 😀\n\nAnna Lee met John Berg in Oslo on 2 June 2031. \"We signed, and will pay,\" Lee said on Monday.\n";

    [Fact]
    public async Task Events_are_written_as_PLOVER_records_a_line_each()
    {
        using TemporaryFolder folder = new();
        Transcript run = await CalledProgram.Run("export", folder.Write("a.txt", Sound), "--as", "plover", "-o", "-");
        Assert.Equal(0, run.Code);
        JsonElement[] records = Lines(run.Out);
        Assert.Equal("Not checked against the world.", records[0].GetProperty("stamp")[0].GetString());
        records = records[1..];
        JsonElement met = records.Single(r => r.GetProperty("trigger").GetString() == "met");
        Assert.Equal("CONSULT", met.GetProperty("event").GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (met.GetProperty("mode").ValueKind, met.GetProperty("context").ValueKind));
        Assert.Equal("happened", met.GetProperty("status").GetString());
        Assert.Equal("2031-06-02", met.GetProperty("date").GetProperty("value").GetString());
        Assert.Contains("Anna Lee", met.GetProperty("together").EnumerateArray().Select(p => p.GetProperty("words").GetString()));
        Assert.Equal(Sound[met.GetProperty("start").GetInt32()..met.GetProperty("end").GetInt32()], met.GetProperty("text").GetString());
        Assert.All(records, r => Assert.NotEqual(JsonValueKind.Null, r.GetProperty("event").ValueKind));
    }

    [Fact]
    public async Task Annotations_point_by_characters_and_by_quotation_and_hold_no_full_text()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "out.jsonld");
        Assert.Equal(0, (await CalledProgram.Run("export", folder.Write("a b.txt", Sound), "--as", "annotations", "-o", file)).Code);
        JsonElement page = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", page.GetProperty("@context").GetString());
        string[] characters = [.. Sound.EnumerateRunes().Select(r => r.ToString())];
        JsonElement[] targets = [.. page.GetProperty("items").EnumerateArray().SelectMany(i => i.GetProperty("target").EnumerateArray())];
        Assert.NotEmpty(targets);
        Assert.All(targets, target =>
        {
            Assert.Equal("a%20b.txt", target.GetProperty("source").GetString());
            JsonElement position = target.GetProperty("selector")[0], quote = target.GetProperty("selector")[1];
            Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(characters[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()]));
            Assert.Contains(quote.GetProperty("prefix").GetString() + quote.GetProperty("exact").GetString() + quote.GetProperty("suffix").GetString(), Sound, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(JsonEncodedText.Encode(Sound).ToString(), File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_keep_quotation_marks_and_line_ends_and_the_text_only_where_it_is_wanted()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("a.txt", Sound), zip = Path.Combine(folder.Path, "out.zip"), quotes = Path.Combine(folder.Path, "quotes.zip"), again = Path.Combine(folder.Path, "again.zip");
        Assert.Equal(0, (await CalledProgram.Run("export", report, "--as", "csv", "-o", zip)).Code);
        Assert.Equal(0, (await CalledProgram.Run("export", report, "--as", "csv", "-o", again)).Code);
        Assert.Equal(0, (await CalledProgram.Run("export", report, "--as", "csv", "-o", quotes, "--quotes-only")).Code);
        Assert.Equal(File.ReadAllBytes(zip), File.ReadAllBytes(again));
        Assert.EndsWith(",\"" + Sound.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"\r\n", Entry(zip, "reports.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("met John Berg", Entry(quotes, "reports.csv"), StringComparison.Ordinal);
        Assert.Contains(",\"We signed, and will pay\",", Entry(quotes, "statements.csv"), StringComparison.Ordinal);
        Assert.StartsWith("id,report,start,end,words,trigger,type,plover,status,", Entry(quotes, "events.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_for_whom_is_written_as_a_graph_with_its_stamp()
    {
        Transcript run = await CalledProgram.Run("export", Path.Combine(House.Repository.Root, "examples", "bakers"), "--as", "dot", "-o", "-");
        Assert.Equal(0, run.Code);
        string[] lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("// Not checked against the world.", lines[0]);
        Assert.Equal(["digraph waiting {", "}"], [lines.First(l => !l.StartsWith("//", StringComparison.Ordinal)), lines[^1]]);
        HashSet<string> boxes = [.. lines.Where(l => l.Contains("[label=", StringComparison.Ordinal) && !l.Contains("->", StringComparison.Ordinal)).Select(l => l.Trim().Split(' ')[0])];
        string[][] arrows = [.. lines.Where(l => l.Contains("->", StringComparison.Ordinal)).Select(l => l.Trim().Split(' '))];
        Assert.NotEmpty(arrows);
        Assert.All(arrows, a => Assert.True(boxes.Contains(a[0]) && boxes.Contains(a[2])));
        Assert.Contains("ASSUMED", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_made_before_is_exported_as_it_was()
    {
        using TemporaryFolder folder = new(), other = new();
        folder.Write("a.txt", Sound);
        string json = Path.Combine(other.Path, "made.json");
        await CalledProgram.Run("open", folder.Path, "--no-page", "--json", json);
        foreach (string form in new[] { "plover", "annotations", "dot" })
            Assert.Equal((await CalledProgram.Run("export", folder.Path, "--as", form, "-o", "-")).Out, (await CalledProgram.Run("export", folder.Path, "--as", form, "-o", "-", "--dossier", json)).Out);
    }

    [Fact]
    public async Task A_form_nobody_knows_and_a_place_that_cannot_be_written_are_told()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("a.txt", Sound);
        Transcript form = await CalledProgram.Run("export", report, "--as", "xml", "-o", "-");
        Assert.Equal((2, ""), (form.Code, form.Out));
        Assert.Contains("--as xml: expected one of annotations, csv, docx, dot, ics, plover", form.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await CalledProgram.Run("export", report, "--as", "csv")).Code);
        Transcript nowhere = await CalledProgram.Run("export", report, "--as", "csv", "-o", Path.Combine(folder.Path, "no", "out.zip"));
        Assert.Equal(2, nowhere.Code);
        Assert.Contains("its folder does not exist", nowhere.Error, StringComparison.Ordinal);
    }

    private static JsonElement[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static string Entry(string zip, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(zip);
        using StreamReader reader = new(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
