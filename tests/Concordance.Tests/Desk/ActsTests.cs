using System.Net;
using System.Text.Json;

namespace Concordance.Tests.Desk;

public sealed class ActsTests
{
    [Fact]
    public async Task Any_sequence_of_decisions_taken_back_gives_the_first_dossier_again()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        string first = await Dossier(desk);
        Random random = new(11);
        int done = 0;
        for (int i = 0; i < 12; i++)
        {
            if (await Decide(desk, random)) done++;
            else if (done > 0 && (await desk.Post("undo", new { })).Code == HttpStatusCode.Created) done--;
        }

        Assert.NotEqual(first, await Dossier(desk));
        while (done-- > 0) Assert.Equal(HttpStatusCode.Created, (await desk.Post("undo", new { })).Code);
        Assert.Equal(first, await Dossier(desk));
    }

    [Fact]
    public async Task A_refused_finding_is_gone_and_comes_back_with_undo_and_goes_with_redo()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        string story = await desk.StoryPath(), id = (await desk.Get($"{story}/conflicts")).GetProperty("items")[0].GetProperty("id").GetString()!;
        Assert.Equal(HttpStatusCode.Created, (await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "refuse", id, note = "two shares" } })).Code);
        Assert.DoesNotContain(id, (await desk.Get($"{story}/conflicts")).GetRawText(), StringComparison.Ordinal);
        await desk.Post("undo", new { });
        Assert.Contains(id, (await desk.Get($"{story}/conflicts")).GetRawText(), StringComparison.Ordinal);
        await desk.Post("redo", new { });
        Assert.DoesNotContain(id, (await desk.Get($"{story}/conflicts")).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("two shares", (await desk.Get("history")).GetRawText() + await Dossier(desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_loaded_before_another_decision_on_the_same_finding_is_told_so()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        string id = (await desk.Get($"{await desk.StoryPath()}/conflicts")).GetProperty("items")[0].GetProperty("id").GetString()!;
        long seen = await desk.Seq();
        await desk.Post("acts", new { basedOn = seen, act = new { @do = "accept", id } });
        (HttpStatusCode code, JsonElement said) = await desk.Post("acts", new { basedOn = seen, act = new { @do = "refuse", id } });
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Contains("accepted", said.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("accepted", (await desk.Get($"findings/{id}")).GetProperty("decided").GetProperty("word").GetString());
    }

    [Theory]
    [InlineData("""{"do":"sing"}""")]
    [InlineData("""{"do":"refuse","id":"v0000000000"}""")]
    [InlineData("""{"do":"edit","id":"v0000000000"}""")]
    [InlineData("""{"do":"same","names":["e0000000000"]}""")]
    [InlineData("""{"do":"same-story","reports":["r0000000000"]}""")]
    [InlineData("""{"do":"not-same-story"}""")]
    [InlineData("""{"do":"given","report":"r0000000000","outlet":"x"}""")]
    public async Task What_cannot_be_done_is_said_and_nothing_is_kept(string act)
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        long before = await desk.Seq();
        (HttpStatusCode code, JsonElement said) = await desk.Post("acts", new { basedOn = before, act = JsonDocument.Parse(act).RootElement });
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.NotEqual("", said.GetProperty("detail").GetString());
        Assert.Equal(before, await desk.Seq());
    }

    [Fact]
    public async Task Reports_that_a_person_puts_together_are_one_story_until_that_is_taken_back()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        await desk.Post("reports", new { text = "Mayor Ada Lind said on 3 March 2031 that the old bridge would be closed.", name = "bridge" });
        await desk.Post("reports", new { text = "Geologist Petra Sand found zinc in the Kolvar hills on 9 May 2031.", name = "ore" });
        JsonElement collection = await desk.Get("collection");
        Assert.Equal(2, collection.GetProperty("stories").GetArrayLength());
        string[] reports = [.. collection.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
        (HttpStatusCode code, JsonElement said) = await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "same-story", reports } });
        Assert.True(code == HttpStatusCode.Created, said.GetRawText());
        Assert.Equal(1, (await desk.Get("collection")).GetProperty("stories").GetArrayLength());
        await desk.Post("undo", new { });
        Assert.Equal(2, (await desk.Get("collection")).GetProperty("stories").GetArrayLength());
    }

    [Fact]
    public async Task A_pasted_report_joins_its_story_and_leaves_it_when_taken_out()
    {
        await using RunningDesk desk = await RunningDesk.Start("accident");
        int before = (await desk.Get("collection")).GetProperty("reports").GetArrayLength();
        (HttpStatusCode code, JsonElement added) = await desk.Post("reports", new { text = "The harbour office said on Monday that the pier stays closed until Friday.", name = "note", outlet = "Harbour News" });
        Assert.Equal(HttpStatusCode.Created, code);
        JsonElement reports = (await desk.Get("collection")).GetProperty("reports");
        Assert.Equal(before + 1, reports.GetArrayLength());
        Assert.Contains(reports.EnumerateArray(), r => r.GetProperty("outlet") is { ValueKind: JsonValueKind.Object } o && o.GetProperty("name").GetString() == "Harbour News");
        await desk.Post($"reports/{added.GetProperty("ids")[0].GetString()}/remove", new { });
        Assert.Equal(before, (await desk.Get("collection")).GetProperty("reports").GetArrayLength());
        await desk.Post("undo", new { });
        Assert.Equal(before + 1, (await desk.Get("collection")).GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public async Task An_empty_text_is_refused()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Post("reports", new { text = " ", name = "note" })).Code);
        Assert.Equal(0, (await desk.Get("collection")).GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public async Task A_confidential_report_leaves_the_desk_in_no_form()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        JsonElement report = (await desk.Get("collection")).GetProperty("reports")[0];
        string id = report.GetProperty("id").GetString()!, file = report.GetProperty("file").GetString()!;
        await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "mark", report = id, confidential = true } });
        foreach (string form in new[] { "json", "html", "annotations", "plover" })
        {
            string exported = await desk.Browser.GetStringAsync($"api/export?as={form}&fullText=yes");
            Assert.DoesNotContain(id, exported, StringComparison.Ordinal);
            Assert.DoesNotContain(file, exported, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_report_deleted_for_good_leaves_its_name_and_no_word()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        JsonElement report = (await desk.Get("collection")).GetProperty("reports")[0];
        string text = (await desk.Get($"reports/{report.GetProperty("id").GetString()}")).GetProperty("text").GetString()!;
        await desk.Post($"reports/{report.GetProperty("id").GetString()}/delete", new { });
        Assert.Contains("deleted for good", (await desk.Get("history")).GetRawText(), StringComparison.Ordinal);
        byte[] words = System.Text.Encoding.UTF8.GetBytes(text[..40]);
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(desk.Store)!))
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(words));
        }
    }

    private static Task<string> Dossier(RunningDesk desk) => desk.Browser.GetStringAsync("api/export?as=json");

    private static async Task<bool> Decide(RunningDesk desk, Random random)
    {
        string story = await desk.StoryPath();
        string[] lists = ["conflicts", "unknowns", "events", "copies", "statements"];
        JsonElement items = (await desk.Get($"{story}/{lists[random.Next(lists.Length)]}?count=40")).GetProperty("items");
        if (items.GetArrayLength() == 0 || random.Next(4) == 0) return false;
        string id = items[random.Next(items.GetArrayLength())].GetProperty("id").GetString()!;
        return (await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = random.Next(2) == 0 ? "refuse" : "accept", id, note = "looked at" } })).Code == HttpStatusCode.Created;
    }
}
