using System.Net;
using System.Text.Json;

namespace Concordance.Tests.Desk;

/// <summary>A report marked corrected or withdrawn: what rests on it says so, here and in every copy, and copies that left before are listed.</summary>
public sealed class WithdrawnTests
{
    private const string Why = "the paper took it back", Says = "rests on a report marked corrected or withdrawn";

    [Fact]
    public async Task What_rests_on_it_is_marked_in_words_in_the_brief_and_in_every_copy()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        await Two(desk);
        string first = await desk.Browser.GetStringAsync("api/export?as=json");
        await Mark(desk, Why);
        string brief = (await desk.Get($"{await desk.StoryPath()}/brief?all=yes")).GetRawText();
        Assert.Contains(Says, brief, StringComparison.Ordinal);
        Assert.Contains(Why, brief, StringComparison.Ordinal);
        foreach (string form in new[] { "html", "annotations", "ics", "json", "decisions" }) Assert.Contains(form is "json" or "decisions" ? Why : "marked corrected or withdrawn", (await desk.Browser.GetStringAsync($"api/export?as={form}")).Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("marked corrected or withdrawn", (await desk.Get("passages?at=" + await Place(desk))).GetProperty("citation").GetString(), StringComparison.Ordinal);
        await desk.Post("undo", new { });
        Assert.Equal(first, await desk.Browser.GetStringAsync("api/export?as=json"));
    }

    [Fact]
    public async Task Copies_that_left_before_are_listed_with_what_of_them_rests_on_it_now()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        await Two(desk);
        Assert.Equal(0, (await desk.Get("shared")).GetArrayLength());
        await desk.Browser.GetStringAsync("api/export?as=html");
        Assert.Equal(0, (await desk.Get("shared"))[0].GetProperty("withdrawn").GetArrayLength());
        await Task.Delay(5);
        await Mark(desk, Why);
        await desk.Browser.GetByteArrayAsync("api/export?as=docx");
        JsonElement[] shared = [.. (await desk.Get("shared")).EnumerateArray()];
        Assert.Equal(["docx", "html"], shared.Select(s => s.GetProperty("form").GetString()));
        Assert.All(shared, s => Assert.Equal(2, s.GetProperty("reports").GetInt32()));
        JsonElement old = shared[1].GetProperty("withdrawn")[0];
        Assert.Equal((Why, true), (old.GetProperty("why").GetString(), old.GetProperty("since").GetBoolean()));
        Assert.True(old.GetProperty("findings").GetInt32() > 0);
        Assert.False(shared[0].GetProperty("withdrawn")[0].GetProperty("since").GetBoolean());
    }

    [Fact]
    public async Task A_mark_goes_out_and_comes_in_with_the_decisions()
    {
        await using RunningDesk one = await RunningDesk.Start(null), other = await RunningDesk.Start(null);
        await Two(one);
        await Two(other);
        await Mark(one, Why);
        using MultipartFormDataContent form = new() { { new StringContent(await one.Browser.GetStringAsync("api/export?as=decisions")), "files", "decisions.yaml" } };
        using HttpResponseMessage sent = await other.Browser.PostAsync("api/reports", form);
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        Assert.Contains(Why, (await other.Get("collection")).GetRawText(), StringComparison.Ordinal);
    }

    private static async Task Two(RunningDesk desk)
    {
        await desk.Post("reports", new { text = "Mayor Ada Lind said on Monday that the old bridge would be closed. The council met on 3 March 2031.", name = "gazette", published = "2031-03-05" });
        await desk.Post("reports", new { text = "Mayor Ada Lind denied on Tuesday that the old bridge was unsafe. The council of Port Ellery met on 4 March 2031.", name = "courier", published = "2031-03-06" });
    }

    private static async Task<string> Gazette(RunningDesk desk) => (await desk.Get("collection")).GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("file").GetString() == "gazette.txt").GetProperty("id").GetString()!;

    private static async Task<string> Place(RunningDesk desk) => $"{await Gazette(desk)}:0-20";

    private static async Task Mark(RunningDesk desk, string why) =>
        Assert.Equal(HttpStatusCode.Created, (await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "mark", report = await Gazette(desk), withdrawn = why } })).Code);
}
