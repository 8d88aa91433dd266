using System.Net;
using System.Text.Json;

namespace Concordance.Tests.Desk;

/// <summary>Findings made by hand at the desk.</summary>
public sealed class MadeActsTests
{
    [Theory]
    [InlineData("statement")]
    [InlineData("event")]
    [InlineData("claim")]
    public async Task What_is_made_by_hand_says_who_made_it_and_goes_with_undo_and_comes_back_with_redo(string kind)
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string report = await Paste(desk);
        string before = await Dossier(desk);
        Assert.Equal(HttpStatusCode.Created, (await Make(desk, report, kind, "The council meets again")).Code);
        string id = Made((await Json(desk)).RootElement).Single();
        JsonElement decided = (await desk.Get($"findings/{id}")).GetProperty("decided");
        Assert.Equal(("added", "desk", "seen"), (decided.GetProperty("word").GetString(), decided.GetProperty("by").GetString(), decided.GetProperty("note").GetString()));
        if (kind == "statement") Assert.Equal("desk", (await desk.Get($"{await desk.StoryPath()}/statements")).GetProperty("items").EnumerateArray().Single(s => s.GetProperty("id").GetString() == id).GetProperty("made").GetProperty("by").GetString());
        await desk.Post("undo", new { });
        Assert.Equal(before, await Dossier(desk));
        await desk.Post("redo", new { });
        Assert.Equal(id, Made((await Json(desk)).RootElement).Single());
    }

    [Fact]
    public async Task It_survives_further_reports_and_is_listed_where_its_report_was_taken_out()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string report = await Paste(desk);
        await Make(desk, report, "event", "The council meets again");
        await desk.Post("reports", new { text = "The council of Port Ellery met on Thursday, mayor Ada Lind said.", name = "later" });
        Assert.Single(Made((await Json(desk)).RootElement));
        await desk.Post($"reports/{report}/remove", new { });
        Assert.Empty(Made((await Json(desk)).RootElement));
        Assert.Contains("stand in no report here", (await desk.Get("history")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_make_nothing_is_not_kept()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string report = await Paste(desk);
        long before = await desk.Seq();
        object[] acts =
        [
            new { @do = "add", kind = "time", at = new { report, start = 0, end = 5 } }, new { @do = "add", kind = "event", at = new { report, start = 5, end = 5000 } }, new { @do = "add", kind = "claim", at = new { report = "r0000000000", start = 0, end = 5 } },
            new { @do = "add", kind = "statement", at = new { report, start = 0, end = 5 }, set = new { speaker = "Nobody Here" } }, new { @do = "add", kind = "claim" },
        ];
        foreach (object act in acts) Assert.Equal(HttpStatusCode.BadRequest, (await desk.Post("acts", new { basedOn = before, act })).Code);
        Assert.Equal(before, await desk.Seq());
    }

    private static async Task<string> Paste(RunningDesk desk) =>
        (await desk.Post("reports", new { text = "Mayor Ada Lind walked the pier on Monday. The council meets again. It was a grey day.", name = "gazette" })).Said.GetProperty("ids")[0].GetString()!;

    private static async Task<(HttpStatusCode Code, JsonElement Said)> Make(RunningDesk desk, string report, string kind, string words)
    {
        int start = (await desk.Get($"reports/{report}")).GetProperty("text").GetString()!.IndexOf(words, StringComparison.Ordinal);
        return await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "add", kind, at = new { report, start = start - 1, end = start + words.Length }, note = "seen" } });
    }

    private static IEnumerable<string> Made(JsonElement dossier) =>
        dossier.GetProperty("statements").EnumerateArray().Concat(dossier.GetProperty("events").EnumerateArray()).Concat(dossier.GetProperty("stories").EnumerateArray().SelectMany(s => s.GetProperty("claims").EnumerateArray()))
            .Where(f => f.GetProperty("rule").GetString() == "decided/added").Select(f => f.GetProperty("id").GetString()!);

    private static async Task<JsonDocument> Json(RunningDesk desk) => JsonDocument.Parse(await Dossier(desk));

    private static Task<string> Dossier(RunningDesk desk) => desk.Browser.GetStringAsync("api/export?as=json");
}
