using System.Text.Json;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>Decisions on a negotiation in decisions.yaml: positions, issues, circles, steps of ways out.</summary>
public sealed class DecidedTalksTests
{
    [Fact]
    public async Task A_position_is_refused_and_another_edited()
    {
        using TemporaryFolder folder = Reports();
        JsonElement[] positions = Positions(await Talks(folder));
        string refused = Text(positions[0]), edited = Text(positions[1]);
        folder.Write("decisions.yaml", $"decisions:\n- {{ decide: refused, id: {positions[0].GetProperty("id").GetString()} }}\n- {{ decide: edited, id: {positions[1].GetProperty("id").GetString()}, set: {{ stance: open, firmness: firm, issue: the lot }} }}\n");
        JsonElement talks = await Talks(folder);
        JsonElement other = Positions(talks).Single(p => p.GetProperty("id").GetString() == positions[1].GetProperty("id").GetString());
        Assert.DoesNotContain(Positions(talks), p => p.GetProperty("id").GetString() == positions[0].GetProperty("id").GetString());
        Assert.Equal(("open", "firm", "the lot", "edited"), (other.GetProperty("stance").GetString(), other.GetProperty("firmness").GetString(), IssueOf(talks, other), other.GetProperty("decided").GetString()));
        Assert.All(Positions(talks), p => Assert.Contains(talks.GetProperty("issues").EnumerateArray(), i => i.GetProperty("id").GetString() == p.GetProperty("issue").GetString()));
        Assert.All(talks.GetProperty("issues").EnumerateArray(), i => Assert.Contains(Positions(talks), p => p.GetProperty("issue").GetString() == i.GetProperty("id").GetString()));
        Assert.NotEqual(refused, edited);
    }

    [Fact]
    public async Task An_issue_is_renamed_and_under_the_name_of_another_the_two_are_one()
    {
        using TemporaryFolder folder = Reports();
        JsonElement before = await Talks(folder);
        string[] names = [.. before.GetProperty("issues").EnumerateArray().Select(i => i.GetProperty("name").GetString()!)];
        Assert.True(names.Length > 1);
        folder.Write("decisions.yaml", $"decisions:\n- {{ decide: edited, kind: issue, words: \"{names[0]}\", set: {{ name: the great matter }} }}\n- {{ decide: edited, kind: issue, words: \"{names[1]}\", set: {{ name: the great matter }} }}\n- {{ decide: edited, kind: issue, words: nothing of the kind, set: {{ name: x }} }}\n");
        (JsonElement talks, string[] states) = await Decided(folder);
        Assert.Equal(["applied", "applied", "lost"], states);
        Assert.Equal(names.Length - 1, talks.GetProperty("issues").GetArrayLength());
        Assert.Equal(Positions(before).Count(p => IssueOf(before, p) == names[0] || IssueOf(before, p) == names[1]), Positions(talks).Count(p => IssueOf(talks, p) == "the great matter"));
    }

    [Fact]
    public async Task A_circle_is_refused_and_a_step_is_ruled_out_of_every_way_out()
    {
        using TemporaryFolder folder = Reports();
        (JsonElement dossier, JsonElement talks) = await Dossier(folder);
        JsonElement knot = talks.GetProperty("knots").EnumerateArray().First(k => k.GetProperty("waysOut").GetArrayLength() > 0), item = knot.GetProperty("waysOut")[0].GetProperty("items")[0];
        string condition = item.GetProperty("condition").GetString()!, step = item.GetProperty("do").GetString()!;
        string words = dossier.GetProperty("conditions").EnumerateArray().Single(c => c.GetProperty("id").GetString() == condition).GetProperty("condition").GetProperty("text").GetString()!;
        folder.Write("decisions.yaml", $"decisions:\n- {{ decide: refused, kind: way-out, words: {JsonSerializer.Serialize(words)}, set: {{ do: {step} }} }}\n");
        (JsonElement ruled, string[] states) = await Decided(folder);
        Assert.Equal(["applied"], states);
        Assert.DoesNotContain(ruled.GetProperty("knots").EnumerateArray().SelectMany(k => k.GetProperty("waysOut").EnumerateArray()).SelectMany(w => w.GetProperty("items").EnumerateArray()), i => i.GetProperty("condition").GetString() == condition && i.GetProperty("do").GetString() == step);
        folder.Write("decisions.yaml", $"decisions:\n- {{ decide: refused, id: {knot.GetProperty("id").GetString()} }}\n");
        (JsonElement without, string[] done) = await Decided(folder);
        Assert.Equal(["applied"], done);
        Assert.DoesNotContain(without.GetProperty("knots").EnumerateArray(), k => k.GetProperty("id").GetString() == knot.GetProperty("id").GetString());
    }

    private static TemporaryFolder Reports()
    {
        TemporaryFolder folder = new();
        foreach (string file in Directory.GetFiles(Path.Combine(House.Repository.Root, "examples", "bakers")).Where(f => Path.GetFileName(f) != "decisions.yaml")) folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        return folder;
    }

    private static async Task<(JsonElement Dossier, JsonElement Talks)> Dossier(TemporaryFolder folder)
    {
        JsonElement dossier = JsonDocument.Parse((await CalledProgram.Run("open", folder.Path, "--json", "-")).Out).RootElement;
        return (dossier, dossier.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("talks")).First(t => t.ValueKind == JsonValueKind.Object));
    }

    private static async Task<JsonElement> Talks(TemporaryFolder folder) => (await Dossier(folder)).Talks;

    private static async Task<(JsonElement Talks, string[] States)> Decided(TemporaryFolder folder)
    {
        (JsonElement dossier, JsonElement talks) = await Dossier(folder);
        return (talks, [.. dossier.GetProperty("decisions").EnumerateArray().Select(d => d.GetProperty("state").GetString()!)]);
    }

    private static JsonElement[] Positions(JsonElement talks) => [.. talks.GetProperty("positions").EnumerateArray()];

    private static string Text(JsonElement position) => position.GetProperty("text").GetProperty("text").GetString()!;

    private static string IssueOf(JsonElement talks, JsonElement position) => talks.GetProperty("issues").EnumerateArray().Single(i => i.GetProperty("id").GetString() == position.GetProperty("issue").GetString()).GetProperty("name").GetString()!;
}
