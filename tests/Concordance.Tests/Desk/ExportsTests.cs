using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Concordance.Desk.Exports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Ical.Net.CalendarComponents;

namespace Concordance.Tests.Desk;

/// <summary>What leaves the desk: in every form with its stamp, and without what may not leave.</summary>
public sealed class ExportsTests
{
    [Theory]
    [InlineData("strike")]
    [InlineData("accident")]
    public async Task A_word_paper_is_whole_and_every_line_has_its_note(string example)
    {
        await using RunningDesk desk = await RunningDesk.Start(example);
        byte[] paper = await desk.Browser.GetByteArrayAsync("api/export?as=docx");
        using MemoryStream bytes = new(paper);
        using WordprocessingDocument word = WordprocessingDocument.Open(bytes, false);
        Assert.Empty(new OpenXmlValidator().Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Body body = word.MainDocumentPart!.Document!.Body!;
        string[] notes = [.. word.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(f => f.Id! > 0).Select(f => f.InnerText)];
        Assert.Equal(Enumerable.Range(1, notes.Length), body.Descendants<FootnoteReference>().Select(r => (int)r.Id!.Value));
        Assert.All(notes, n => Assert.Matches("paragraph [0-9]+, .+: “.+”$", n));
        Assert.All(body.Descendants<Table>().First().Elements<TableRow>().Skip(1), r => Assert.NotEmpty(r.Descendants<FootnoteReference>()));
        Assert.Contains("Not checked against the world.", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("SHA-256", body.InnerText, StringComparison.Ordinal);
        Assert.Equal(paper, await desk.Browser.GetByteArrayAsync("api/export?as=docx"));
    }

    [Fact]
    public async Task A_word_paper_of_a_negotiation_holds_the_matrix()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        using MemoryStream bytes = new(await desk.Browser.GetByteArrayAsync("api/export?as=docx"));
        using WordprocessingDocument word = WordprocessingDocument.Open(bytes, false);
        Table matrix = word.MainDocumentPart!.Document!.Body!.Descendants<Table>().First(t => t.Elements<TableRow>().First().InnerText.StartsWith("Issue", StringComparison.Ordinal));
        Assert.NotEmpty(matrix.Descendants<FootnoteReference>());
    }

    [Fact]
    public async Task Words_that_no_paper_can_hold_do_not_break_it()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        await desk.Post("reports", new { text = "The council\u0001 \uFFFF met on 3 March 2031 <w:p/> & \"so\" \uD83D\uDEA2. The minister arrived on 4 March 2031.", name = "odd" });
        using MemoryStream bytes = new(await desk.Browser.GetByteArrayAsync("api/export?as=docx"));
        using WordprocessingDocument word = WordprocessingDocument.Open(bytes, false);
        Assert.Empty(new OpenXmlValidator().Validate(word));
        Assert.NotNull(Ical.Net.Calendar.Load(await desk.Browser.GetStringAsync("api/export?as=ics")));
    }

    [Fact]
    public async Task The_calendar_has_whole_days_their_source_and_says_where_a_day_is_not_certain()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        await desk.Post("reports", new { text = "The council met on 3 March 2031. Mayor Ada Lind said the fleet will arrive on 9 March 2031. The minister arrived at the weekend of 8 March 2031.", name = "gazette", published = "2031-03-05", outlet = "The Gazette", url = "https://gazette.example/1" });
        string first = await desk.Browser.GetStringAsync("api/export?as=ics");
        CalendarEvent[] events = [.. Ical.Net.Calendar.Load(first)!.Events];
        CalendarEvent met = events.Single(e => e.Summary!.StartsWith("The council met", StringComparison.Ordinal)), sail = events.Single(e => e.Summary!.Contains("will arrive", StringComparison.Ordinal));
        Assert.All(events, e => Assert.True(e.IsAllDay));
        Assert.Equal(("CONFIRMED", new DateOnly(2031, 3, 3)), (met.Status, met.Start!.Date));
        Assert.Equal(("TENTATIVE", new DateOnly(2031, 3, 9)), (sail.Status, sail.Start!.Date));
        foreach (string part in new[] { "The Gazette", "5 March 2031", "paragraph 1", "https://gazette.example/1", "said by", "Not checked against the world." }) Assert.Contains(part, sail.Description, StringComparison.Ordinal);
        Assert.Contains(events, e => e.Summary!.EndsWith("(day not certain: 8 or 9 March 2031)", StringComparison.Ordinal) && e.Start!.Date == new DateOnly(2031, 3, 8) && e.End!.Date == new DateOnly(2031, 3, 10));
        Assert.Equal(first, await desk.Browser.GetStringAsync("api/export?as=ics"));
    }

    [Fact]
    public async Task Every_form_of_the_program_is_offered_and_stamped()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        foreach (string form in ExportForms.All.Select(f => f.Name).Except(["docx"]))
        {
            byte[] bytes = await desk.Browser.GetByteArrayAsync($"api/export?as={form}");
            string text = form == "csv" ? new StreamReader(new ZipArchive(new MemoryStream(bytes)).GetEntry("stamp.txt")!.Open()).ReadToEnd() : System.Text.Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.Contains("Not checked against the world", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Decisions_go_out_and_come_in_at_another_desk_with_who_made_them()
    {
        await using RunningDesk one = await RunningDesk.Start("strike"), other = await RunningDesk.Start("strike");
        await Decide(one);
        string yaml = await one.Browser.GetStringAsync("api/export?as=decisions");
        using MultipartFormDataContent form = new() { { new StringContent(yaml), "files", "decisions.yaml" } };
        using HttpResponseMessage sent = await other.Browser.PostAsync("api/reports", form);
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        string again = await other.Browser.GetStringAsync("api/export?as=decisions");
        Assert.Equal(WithoutComments(yaml), WithoutComments(again));
        Assert.Equal(2, yaml.Split("decide: noted").Length - 1);
        Assert.Equal(Findings(await one.Browser.GetStringAsync("api/export?as=json")), Findings(await other.Browser.GetStringAsync("api/export?as=json")));
        using HttpResponseMessage twice = await other.Browser.PostAsync("api/reports", new MultipartFormDataContent { { new StringContent(yaml), "files", "decisions.yaml" } });
        Assert.Contains("0 of", await twice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decisions_file_with_a_slip_is_told_with_its_line_and_adds_nothing()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        long before = await desk.Seq();
        using MultipartFormDataContent form = new() { { new StringContent("A new text."), "files", "new.txt" }, { new StringContent("decisions:\n- decide: sing\n"), "files", "decisions.yaml" } };
        using HttpResponseMessage sent = await desk.Browser.PostAsync("api/reports", form);
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Contains("line 2", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await desk.Seq());
    }

    [Fact]
    public async Task Neither_words_nor_name_of_a_confidential_report_leave_in_any_form_also_in_what_was_decided_on_it()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string id = (await desk.Post("reports", new { text = "Informer Zork Bladder said on 3 March 2031 that the vault was opened.", name = "secret" })).Said.GetProperty("ids")[0].GetString()!;
        await desk.Post("reports", new { text = "Mayor Ada Lind said on 4 March 2031 that the vault was opened. The vault is deep.", name = "open" });
        string story = await desk.StoryPath();
        foreach (string statement in (await desk.Get($"{story}/statements")).GetProperty("items").EnumerateArray().Select(s => s.GetProperty("id").GetString()!)) await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "accept", id = statement, note = "seen" } });
        string[] names = [.. (await desk.Get($"{story}/names")).GetProperty("items").EnumerateArray().Where(n => n.GetProperty("name").GetString() is "Zork Bladder" or "Ada Lind").Select(n => n.GetProperty("id").GetString()!)];
        string[] reports = [.. (await desk.Get("collection")).GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
        Assert.Equal(HttpStatusCode.Created, (await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "same-story", reports } })).Code);
        if (names.Length == 2) await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "not-same", names } });
        await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "mark", report = id, confidential = true } });
        await NothingOf(desk);
        await desk.Post($"reports/{id}/remove", new { });
        await NothingOf(desk);
    }

    private static async Task NothingOf(RunningDesk desk)
    {
        foreach (string form in ExportForms.All.Select(f => f.Name).Concat(["json", "html", "decisions"]))
        {
            byte[] bytes = await desk.Browser.GetByteArrayAsync($"api/export?as={form}&fullText=yes");
            IEnumerable<string> texts = form is "docx" or "csv" ? new ZipArchive(new MemoryStream(bytes)).Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()) : [System.Text.Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal)];
            foreach (string text in texts)
                foreach (string word in new[] { "Zork", "Bladder", "secret.txt" }) Assert.False(text.Contains(word, StringComparison.Ordinal), $"{form} tells {word}");
        }
    }

    private static async Task Decide(RunningDesk desk)
    {
        string story = await desk.StoryPath();
        JsonElement[] statements = [.. (await desk.Get($"{story}/statements?count=6")).GetProperty("items").EnumerateArray()];
        string conflict = (await desk.Get($"{story}/conflicts")).GetProperty("items")[0].GetProperty("id").GetString()!;
        JsonElement report = (await desk.Get("collection")).GetProperty("reports")[0];
        JsonElement[] names = [.. (await desk.Get($"{story}/names?count=4")).GetProperty("items").EnumerateArray()];
        object[] acts =
        [
            new { @do = "accept", id = statements[0].GetProperty("id").GetString(), note = "looked \"at\": twice" }, new { @do = "refuse", id = statements[1].GetProperty("id").GetString() },
            new { @do = "edit", id = statements[2].GetProperty("id").GetString(), set = new { act = "warn" } }, new { @do = "refuse", id = conflict, note = "two\nlines" },
            new { @do = "given", report = report.GetProperty("id").GetString(), outlet = "The Ellery \"Post\"" }, new { @do = "not-same", names = names[..2].Select(n => n.GetProperty("id").GetString()) },
            new { @do = "add", kind = "claim", at = new { report = report.GetProperty("id").GetString(), start = 20, end = 60 } },
            new { @do = "note", id = statements[1].GetProperty("id").GetString(), note = "why it was refused" }, new { @do = "note", id = statements[3].GetProperty("id").GetString(), note = "ask again" },
        ];
        foreach (object act in acts)
        {
            (HttpStatusCode code, JsonElement said) = await desk.Post("acts", new { basedOn = await desk.Seq(), act });
            Assert.True(code == HttpStatusCode.Created, said.GetRawText());
        }
    }

    private static string WithoutComments(string yaml) => string.Join('\n', yaml.Split('\n').Where(l => !l.StartsWith('#')));

    /// <summary>Numbers of decisions are those of their acts, which differ from desk to desk.</summary>
    private static string Findings(string dossier) => System.Text.RegularExpressions.Regex.Replace(dossier, "\"number\": ?[0-9]+,", "");
}
