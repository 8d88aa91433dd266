using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concordance.Desk.Collections;
using Concordance.Desk.Making;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Tests.Dossiers;
using Concordance.Tests.House;

namespace Concordance.Tests.Desk;

/// <summary>A dossier that was made before, or by hand, on the desk.</summary>
public sealed class MadeDeskTests(StrikeToRead strike) : IClassFixture<StrikeToRead>
{
    private static readonly string[] Lists = ["names", "claims", "conflicts", "look-alikes", "unusable", "changes", "unknowns", "copies", "events", "statements", "statements/choices", "side-by-side", "timeline", "brief"];

    private static readonly string Strike = Path.Combine(Repository.Root, "examples", "strike");

    [Fact]
    public async Task Every_view_of_a_dossier_made_before_is_that_of_its_reports()
    {
        RunningDesk desk = strike.Desk;
        await using RunningDesk made = await RunningDesk.Show(Made(await desk.Browser.GetStringAsync("api/export?as=json")));
        string story = await desk.StoryPath();
        foreach (string list in Lists) Assert.Equal((await desk.Get($"{story}/{list}")).GetRawText(), (await made.Get($"{story}/{list}")).GetRawText());
        Assert.True((await made.Get("collection")).GetProperty("readOnly").GetBoolean());
    }

    [Fact]
    public async Task Nothing_is_decided_on_it_nor_made_anew_and_that_is_said()
    {
        RunningDesk desk = strike.Desk;
        await using RunningDesk made = await RunningDesk.Show(Made(await desk.Browser.GetStringAsync("api/export?as=json")));
        string story = await made.StoryPath(), id = (await made.Get($"{story}/conflicts")).GetProperty("items")[0].GetProperty("id").GetString()!;
        (HttpStatusCode code, JsonElement said) = await made.Post("acts", new { basedOn = 0, act = new { @do = "refuse", id } });
        Assert.Equal(HttpStatusCode.InsufficientStorage, code);
        Assert.Contains("only shown", said.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("without --dossier", await Problem(made, $"{story}/brief?asOf=2031-01-01", HttpStatusCode.Conflict), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_dossier_lacks_is_said_not_shown_as_none()
    {
        RunningDesk desk = strike.Desk;
        JsonNode dossier = JsonNode.Parse(await desk.Browser.GetStringAsync("api/export?as=json"))!;
        foreach (string list in new[] { "claims", "unknowns", "timeline", "talks" }) dossier["stories"]![0]!.AsObject().Remove(list);
        await using RunningDesk made = await RunningDesk.Show(Made(dossier.ToJsonString()));
        string story = await made.StoryPath();
        foreach (string view in new[] { "claims", "unknowns", "timeline", "talks", "side-by-side" }) Assert.Contains("nothing can be said of it", await Problem(made, $"{story}/{view}", HttpStatusCode.NotFound), StringComparison.Ordinal);
        Assert.NotEqual(0, (await made.Get($"{story}/statements")).GetProperty("total").GetInt32());
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public async Task A_hand_made_dossier_is_shown_page_by_page(string name)
    {
        HandMade hand = HandMade.Read(name);
        string beside = Path.Combine(SharedData.Need().GoldStories, name, "reports");
        await using RunningDesk made = await RunningDesk.Show(Made(System.Text.Encoding.UTF8.GetString(hand.Json), Directory.Exists(beside) ? beside : SharedData.Need().Reports));
        string story = await made.StoryPath();
        foreach (string list in Lists) await made.Get($"{story}/{list}");
        foreach (JsonElement line in (await made.Get($"{story}/statements?count=20")).GetProperty("items").EnumerateArray())
            Assert.NotEqual(0, (await made.Get($"findings/{line.GetProperty("id").GetString()}")).GetProperty("passages").GetArrayLength());
    }

    private static MadeCollection Made(string json, string? reports = null)
    {
        IntakeResult taken = ReportIntake.Read([reports ?? Strike], new IntakeSettings());
        ReportTexts texts = new(taken.Reports);
        DossierReading reading = DossierJson.Read(System.Text.Encoding.UTF8.GetBytes(json), texts);
        return new MadeCollection("made.json", taken, new MadeDossier(reading.Dossier!, texts));
    }

    private static async Task<string> Problem(RunningDesk desk, string path, HttpStatusCode expected)
    {
        using HttpResponseMessage answer = await desk.Browser.GetAsync($"api/{path}");
        Assert.Equal(expected, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString()!;
    }
}
