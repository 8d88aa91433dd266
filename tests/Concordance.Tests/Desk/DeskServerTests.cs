using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Concordance.Tests.Desk;

public sealed class DeskServerTests(StrikeToRead strike) : IClassFixture<StrikeToRead>
{
    [Fact]
    public async Task Every_view_of_a_story_answers_with_what_the_dossier_holds()
    {
        RunningDesk desk = strike.Desk;
        string story = await desk.StoryPath();
        JsonElement counts = (await desk.Get("collection")).GetProperty("stories")[0].GetProperty("counts");
        Assert.Equal(counts.GetProperty("statements").GetInt32(), (await desk.Get($"{story}/statements?count=7")).GetProperty("total").GetInt32());
        Assert.Equal(7, (await desk.Get($"{story}/statements?count=7")).GetProperty("items").GetArrayLength());
        Assert.Equal(counts.GetProperty("unknowns").GetInt32(), (await desk.Get($"{story}/unknowns")).GetProperty("total").GetInt32());
        foreach (string list in new[] { "names", "claims", "conflicts", "look-alikes", "unusable", "changes", "unknowns", "copies", "events" }) Assert.Equal(JsonValueKind.Array, (await desk.Get($"{story}/{list}")).GetProperty("items").ValueKind);
        Assert.Contains((await desk.Get($"{story}/brief")).GetProperty("sections").EnumerateArray(), s => s.GetProperty("name").GetString() == "BASIS");
        Assert.NotEqual(0, (await desk.Get($"{story}/timeline")).GetProperty("days").GetArrayLength());
        Assert.NotEqual(0, (await desk.Get($"{story}/side-by-side")).GetProperty("rows").GetArrayLength());
        Assert.NotEqual(JsonValueKind.Null, (await desk.Get($"{story}/talks")).ValueKind);
        JsonElement quality = await desk.Get("quality");
        Assert.NotEqual(0, quality.GetProperty("rules").GetArrayLength());
        Assert.All(quality.GetProperty("marks").EnumerateArray(), m => Assert.True(m.GetProperty("right").ValueKind == JsonValueKind.Number || m.GetProperty("found").ValueKind == JsonValueKind.Number));
    }

    [Fact]
    public async Task A_report_that_repeats_another_is_told_with_its_share_and_lines_are_counted_as_references_count_them()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        const string First = "Lake to be lowered\n\nEngineers at the Halden dam ordered 1,200 residents of lower Orvik to leave their homes on Monday after cracks were found in the spillway, the Water Authority said.\n\nTwo people were injured when a bus left the valley road, according to police.";
        await desk.Post("reports", new { text = First, name = "first" });
        await desk.Post("reports", new { text = First.Replace("Lake to be lowered", "Cracks in the dam", StringComparison.Ordinal), name = "second" });
        JsonElement[] reports = [.. (await desk.Get("collection")).GetProperty("reports").EnumerateArray()];
        Assert.Equal(2, reports.Length);
        foreach ((JsonElement report, JsonElement other) in new[] { (reports[0], reports[1]), (reports[1], reports[0]) })
        {
            Assert.Equal(other.GetProperty("id").GetString(), report.GetProperty("shared").GetProperty("report").GetString());
            Assert.InRange(report.GetProperty("shared").GetProperty("percent").GetInt32(), 70, 100);
            string id = report.GetProperty("id").GetString()!;
            int[] lines = [.. (await desk.Get($"lines?of={id}")).GetProperty(id).EnumerateArray().Select(l => l.GetInt32())];
            Assert.Equal((5, 0), (lines.Length, lines[0]));
        }
    }

    [Fact]
    public async Task A_name_tells_how_many_statements_are_its_own()
    {
        RunningDesk desk = strike.Desk;
        string story = await desk.StoryPath();
        JsonElement[] names = [.. (await desk.Get($"{story}/names?count=500")).GetProperty("items").EnumerateArray()];
        foreach (JsonElement speaker in (await desk.Get($"{story}/statements/choices")).GetProperty("speakers").EnumerateArray())
            Assert.Equal(speaker.GetProperty("count").GetInt32(), names.Single(n => n.GetProperty("id").GetString() == speaker.GetProperty("id").GetString()).GetProperty("said").GetInt32());
    }

    [Fact]
    public async Task Every_line_of_the_brief_leads_to_its_evidence_in_the_exact_words()
    {
        RunningDesk desk = strike.Desk;
        JsonElement brief = await desk.Get($"{await desk.StoryPath()}/brief?all=yes");
        foreach (JsonElement line in brief.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("lines").EnumerateArray()))
        {
            JsonElement evidence = line.GetProperty("id").GetString() is { } id && !id.StartsWith('r')
                ? await desk.Get($"findings/{id}")
                : await desk.Get("passages?at=" + string.Join(',', line.GetProperty("places").EnumerateArray().Take(60).Select(p => $"{p.GetProperty("report").GetString()}:{p.GetProperty("start")}-{p.GetProperty("end")}")));
            foreach (JsonElement passage in evidence.GetProperty("passages").EnumerateArray())
            {
                string text = (await desk.Get($"reports/{passage.GetProperty("report").GetString()}")).GetProperty("text").GetString()!;
                Assert.Contains(passage.GetProperty("sentence").GetString()!, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_layer_marks_words_within_the_text()
    {
        await using RunningDesk desk = await RunningDesk.Start("accident");
        JsonElement first = (await desk.Get("collection")).GetProperty("reports")[0];
        JsonElement report = await desk.Get($"reports/{first.GetProperty("id").GetString()}");
        int length = report.GetProperty("text").GetString()!.Length;
        foreach (JsonProperty layer in report.GetProperty("layers").EnumerateObject())
            foreach (JsonElement mark in layer.Value.EnumerateArray())
                Assert.InRange(mark.GetProperty("end").GetInt32(), mark.GetProperty("start").GetInt32(), length);
        Assert.NotEqual(0, report.GetProperty("layers").GetProperty("statements").GetArrayLength());
    }

    [Theory]
    [InlineData("findings/v0000000000", HttpStatusCode.NotFound)]
    [InlineData("reports/r0000000000", HttpStatusCode.NotFound)]
    [InlineData("stories/y0000000000/brief", HttpStatusCode.NotFound)]
    [InlineData("passages?at=r0000000000:1-2", HttpStatusCode.BadRequest)]
    [InlineData("export?as=music", HttpStatusCode.BadRequest)]
    [InlineData("nothing/here", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_said(string path, HttpStatusCode expected)
    {
        RunningDesk desk = strike.Desk;
        HttpResponseMessage answer = await desk.Browser.GetAsync($"api/{path}");
        Assert.Equal(expected, answer.StatusCode);
        Assert.NotEqual("", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task As_of_an_earlier_day_the_brief_knows_fewer_reports()
    {
        RunningDesk desk = strike.Desk;
        JsonElement timeline = await desk.Get($"{await desk.StoryPath()}/timeline");
        string first = timeline.GetProperty("reportDays")[0].GetString()!;
        JsonElement then = await desk.Get($"{await desk.StoryPath()}/brief?asOf={first}");
        Assert.Equal(first, then.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task A_change_is_told_to_every_page_that_listens()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(60));
        using HttpResponseMessage stream = await desk.Browser.GetAsync("api/changes", HttpCompletionOption.ResponseHeadersRead, late.Token);
        using StreamReader lines = new(await stream.Content.ReadAsStreamAsync(late.Token));
        Assert.Equal(": open", await lines.ReadLineAsync(late.Token));
        string report = (await desk.Get("collection")).GetProperty("reports")[0].GetProperty("id").GetString()!;
        await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "given", report, outlet = "Harbour News" } });
        string? line;
        do line = await lines.ReadLineAsync(late.Token); while (line is not null && !(line.StartsWith("data:", StringComparison.Ordinal) && line.Contains("seq", StringComparison.Ordinal)));
        Assert.Contains("Harbour News", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_leave_while_the_desk_looks_whether_another_did_something()
    {
        await using RunningDesk desk = await RunningDesk.Start("accident");
        using CancellationTokenSource done = new();
        Task looks = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                desk.Collection.Look();
                _ = desk.Collection.Current;
            }
        });
        Task<string>[] exports = [.. Enumerable.Range(0, 20).Select(_ => desk.Browser.GetStringAsync("api/export?as=decisions"))];
        // Each has long left unless two wait for one another for ever.
        await Task.WhenAll(exports).WaitAsync(TimeSpan.FromSeconds(60));
        await done.CancelAsync();
        await looks;
        Assert.Equal(20, desk.Collection.Shared.Length);
    }
}
