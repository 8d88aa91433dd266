using System.Text;
using System.Text.Json;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>Whatever lies in the folder: a message, no crash, no hang, and a sound dossier of the rest.</summary>
public sealed class BadInputTests
{
    private const string Sound = "The mayor said on Monday that the bridge would be closed until the council had voted.";

    [Fact]
    public async Task A_folder_of_bad_texts_gives_a_sound_dossier_and_a_message_for_each_refused_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("00-good.txt", Sound);
        folder.Write("01-empty.txt", "");
        folder.Write("02-blank.md", " \r\n\t\r\n");
        folder.Write("03-binary.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2, 3]);
        folder.Write("04-latin.txt", [.. "The caf"u8, 0xE9, .. " was closed, the mayor said that day."u8]);
        folder.Write("05-one-line.txt", string.Concat(Enumerable.Repeat("the mayor said that the bridge was closed and ", 20_000)));
        folder.Write("06-no-punctuation.txt", string.Join('\n', Enumerable.Repeat("the mayor said that the bridge was closed", 200)));
        folder.Write("07-only-punctuation.txt", string.Concat(Enumerable.Repeat("?!... --- ((\"''\")) [1] ", 2_000)));
        folder.Write("08-deep.html", string.Concat(Enumerable.Repeat("<div>", 200_000)) + Sound);
        folder.Write("09-surrogates.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sound), 0x00, 0xD8, 0x20, 0x00, 0x00, 0xDC]);
        folder.Write("10-bidi.txt", "The \u202Emayor\u202C said\u200F that \u2066the\u2069 bridge was closed and would be so until Monday.");
        folder.Write("11-arabic.txt", "قال الوزير إن المحادثات انتهت وإن الجانبين سيجتمعان مرة أخرى قريبا في العاصمة.");
        folder.Write("12-capitals.txt", Sound.ToUpperInvariant());
        folder.Write("13-long-word.txt", new string('a', 300_000));
        folder.Write("14-quotes.txt", new string('"', 50_000));
        folder.Write("15-picture.png", [1, 2, 3]);
        Transcript run = await RunningProgram.Run("open", folder.Path, "--json", "-");
        Assert.Equal(0, run.Code);
        Assert.All(["01-empty.txt", "02-blank.md", "03-binary.txt", "15-picture.png"], f => Assert.Contains(f, run.Error, StringComparison.Ordinal));
        Assert.Equal(4, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await DossierSoundness.Check(run.Out, folder.Path);
        using JsonDocument dossier = JsonDocument.Parse(run.Out);
        JsonElement Report(string file) => dossier.RootElement.GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("file").GetString() == file);
        Assert.Equal("ar", Report("11-arabic.txt").GetProperty("language").GetString());
        Assert.False(Report("11-arabic.txt").GetProperty("read").GetBoolean());
        Assert.Equal("encoding", Report("04-latin.txt").GetProperty("cautions")[0].GetProperty("as").GetString());
        Assert.Equal("encoding", Report("09-surrogates.txt").GetProperty("cautions")[0].GetProperty("as").GetString());
    }

    [Fact]
    public async Task Bad_pages_and_records_are_each_told_once_and_the_others_are_read()
    {
        using TemporaryFolder folder = new();
        folder.Write("01-good.html", $"<article><p>{Sound}</p></article>");
        folder.Write("02-no-text.html", "<html><head><title>x</title><script>var a;</script></head><body><img src=a></body></html>");
        folder.Write("03-nul.html", "<p>The mayor\0 said so.</p>");
        folder.Write("04-deep.html", string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + $"<p>{Sound} So it was told.");
        using (FileStream giant = new(Path.Combine(folder.Path, "05-giant.html"), FileMode.CreateNew)) giant.SetLength(1L << 30);
        folder.Write("06-feed.jsonl", $$"""
            {"text": "{{Sound}} It was said twice."}
            {"text": 7}
            {"text": "{{Sound}}
            {"text": "{{Sound}} It was said thrice.", "published": "2021-05-03"}
            """);
        folder.Write("07-half.json", "{\"text\": \"The mayor sa");
        folder.Write("08-joined.txt", [.. "The café was closed, the mayor said.\n\n"u8, .. "The caf"u8, 0xE9, .. " would open again on Monday, she said.\n"u8]);
        folder.Write("09-hidden.txt", "The may​or said that the bridge was ‮desolc‬ and would be so until Monday.");
        Transcript run = await RunningProgram.Run("open", folder.Path, "--json", "-");
        string[] said = [.. run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l["concordance: ".Length..])];
        Assert.Equal(0, run.Code);
        Assert.Equal(["02-no-text.html: ", "03-nul.html: ", "05-giant.html: ", "06-feed.jsonl:2: ", "06-feed.jsonl:3: ", "07-half.json:1: "], said.Select(l => l[..(l.IndexOf(": ", StringComparison.Ordinal) + 2)]));
        Assert.Contains("1073741824", said[2], StringComparison.Ordinal);
        await DossierSoundness.Check(run.Out, folder.Path);
        using JsonDocument dossier = JsonDocument.Parse(run.Out);
        JsonElement[] reports = [.. dossier.RootElement.GetProperty("reports").EnumerateArray()];
        Assert.Equal(["01-good.html", "04-deep.html", "06-feed.jsonl#1", "06-feed.jsonl#4", "08-joined.txt", "09-hidden.txt"], reports.Select(r => r.GetProperty("file").GetString()).Order(StringComparer.Ordinal));
        Assert.All(reports.Where(r => r.GetProperty("file").GetString()!.EndsWith(".txt", StringComparison.Ordinal)), r => Assert.Equal("encoding", r.GetProperty("cautions")[0].GetProperty("as").GetString()));
        Assert.Equal(1, (await CalledProgram.Run("brief", Path.Combine(folder.Path, "06-feed.jsonl"))).Code);
        Assert.Equal(3, (await CalledProgram.Run("brief", Path.Combine(folder.Path, "05-giant.html"))).Code);
    }

    [Fact]
    public async Task A_report_from_the_future_has_a_line_and_its_dossier_is_the_same_on_any_day()
    {
        using TemporaryFolder folder = new();
        folder.Write("slip.txt", "Published 3 May 2071\n\n" + Sound);
        folder.Write("sound.txt", "Published 2 May 2039\n\n" + Sound + " So it was.");
        Transcript run = await CalledProgram.Run("brief", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^concordance: slip\.txt: its day, 2071-05-03, is still to come; [^\n]*\n$", run.Error);
        Assert.DoesNotContain("still to come", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_megabyte_of_running_text_is_read()
    {
        using TemporaryFolder folder = new();
        folder.Write("long.txt", string.Join("\n\n", Enumerable.Range(0, 6_000).Select(i => $"{Sound} It was vote {i}.")));
        Transcript run = await CalledProgram.Run("read", Path.Combine(folder.Path, "long.txt"), "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("{", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_file_that_fails_ends_in_1_where_others_were_read_and_in_3_where_none_was()
    {
        using TemporaryFolder folder = new();
        string good = folder.Write("good.txt", Sound), pdf = folder.Write("a.pdf", "x"), gone = Path.Combine(folder.Path, "gone.txt");
        Assert.Equal(1, (await CalledProgram.Run("brief", good, pdf)).Code);
        Assert.Equal(1, (await CalledProgram.Run("brief", good, gone)).Code);
        Transcript none = await CalledProgram.Run("brief", pdf, gone);
        Assert.Equal(3, none.Code);
        Assert.Empty(none.Out);
        Assert.Equal(2, none.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_folder_without_reports_ends_in_3_and_says_what_was_expected()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.csv", "x");
        Transcript run = await CalledProgram.Run("open", folder.Path, "--no-page");
        Assert.Equal((3, ""), (run.Code, run.Out));
        Assert.Contains(".txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_told_and_the_others_are_read()
    {
        using TemporaryFolder folder = new();
        folder.Write("good.txt", Sound);
        using FileStream held = new(folder.Write("held.txt", Sound + " So it was."), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Transcript run = await RunningProgram.Run("open", folder.Path, "--no-page");
        Assert.Equal(0, run.Code);
        Assert.Contains("held.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_reports_yaml_ends_in_2_with_its_line()
    {
        using TemporaryFolder folder = new();
        folder.Write("good.txt", Sound);
        folder.Write("reports.yaml", "reports:\n  good.txt:\n    editor: x\n");
        Transcript run = await CalledProgram.Run("open", folder.Path, "--no-page");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("reports.yaml:3:", run.Error, StringComparison.Ordinal);
    }
}
