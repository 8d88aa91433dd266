using System.Net;
using System.Text.Json;

namespace Concordance.Tests.Desk;

/// <summary>Decisions on a negotiation at the desk.</summary>
public sealed class TalksActsTests
{
    [Fact]
    public async Task Whatever_is_decided_on_a_negotiation_and_taken_back_leaves_the_first_dossier()
    {
        await using RunningDesk desk = await RunningDesk.Start("bakers");
        string first = await Dossier(desk);
        JsonElement talks = await Talks(desk);
        JsonElement position = talks.GetProperty("positions")[0], item = talks.GetProperty("knots").EnumerateArray().SelectMany(k => k.GetProperty("waysOut").EnumerateArray()).First().GetProperty("items")[0];
        string identity = talks.GetProperty("identities")[0].GetProperty("id").GetString()!;
        object[] acts =
        [
            new { @do = "accept", id = position.GetProperty("id").GetString() }, new { @do = "edit", id = position.GetProperty("id").GetString(), set = new { stance = "open" } },
            new { @do = "rename", id = talks.GetProperty("issues")[0].GetProperty("name").GetString(), set = new { name = "the great matter" } }, new { @do = "rule-out", id = item.GetProperty("condition").GetString(), set = new { @do = item.GetProperty("do").GetString() } },
            new { @do = "refuse", id = talks.GetProperty("knots")[0].GetProperty("id").GetString() }, new { @do = "deny", id = identity }, new { @do = "waive", id = item.GetProperty("condition").GetString() },
        ];
        string before = first;
        foreach (object act in acts)
        {
            await Do(desk, act);
            string after = await Dossier(desk);
            Assert.NotEqual(before, after);
            before = after;
        }

        Assert.Contains("ruled out", (await desk.Get("history")).GetRawText(), StringComparison.Ordinal);
        for (int i = 0; i < acts.Length; i++) await desk.Post("undo", new { });
        Assert.Equal(first, await Dossier(desk));
    }

    [Fact]
    public async Task A_switch_is_kept_for_every_tab_until_it_is_as_the_reports_have_it_again()
    {
        await using RunningDesk desk = await RunningDesk.Start("bakers");
        JsonElement identity = (await Talks(desk)).GetProperty("identities").EnumerateArray().First(i => i.GetProperty("holds").GetBoolean());
        string id = identity.GetProperty("id").GetString()!;
        await Do(desk, new { @do = "deny", id });
        JsonElement talks = await Talks(desk);
        Assert.Equal("deny", talks.GetProperty("supposed").GetProperty(id).GetString());
        Assert.False(talks.GetProperty("identities").EnumerateArray().Single(i => i.GetProperty("id").GetString() == id).GetProperty("holds").GetBoolean());
        await Do(desk, new { @do = "as-reported", id });
        Assert.Empty((await Talks(desk)).GetProperty("supposed").EnumerateObject());
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "as-reported", id } })).Code);
    }

    private static async Task Do(RunningDesk desk, object act)
    {
        (HttpStatusCode code, JsonElement said) = await desk.Post("acts", new { basedOn = await desk.Seq(), act });
        Assert.True(code == HttpStatusCode.Created, said.GetRawText());
    }

    private static async Task<JsonElement> Talks(RunningDesk desk) => await desk.Get($"{await desk.StoryPath()}/talks");

    private static Task<string> Dossier(RunningDesk desk) => desk.Browser.GetStringAsync("api/export?as=json");
}
