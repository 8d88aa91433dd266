using System.Text.Json;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>decisions.yaml beside the reports, followed by the program.</summary>
public sealed class DecisionsTests
{
    private const string Gazette = "Mayor Ada Lind said on Monday that the old bridge would be closed. \"We cannot wait for the council,\" Lind said. Harbour master Tor Vik announced that ships would be turned away.";
    private const string Courier = "A. Lind, the mayor, denied on Tuesday that the old bridge was unsafe. The council voted to repair the bridge. Harbour master Tor Vik said that the harbour was open.";

    [Fact]
    public async Task What_was_refused_is_left_out_and_what_was_accepted_or_edited_says_so()
    {
        using TemporaryFolder folder = Reports("""
            decisions:
            - { decide: refused, kind: statement, words: the old bridge would be closed, note: hearsay }
            - { decide: accepted, kind: statement, words: We cannot wait for the council }
            - { decide: edited, kind: statement, words: ships would be turned away, set: { speaker: Ada Lind, act: warn } }
            """);
        JsonElement dossier = await Dossier(folder);
        Assert.DoesNotContain(Statements(dossier), s => Content(s).Contains("bridge would be closed", StringComparison.Ordinal));
        Assert.Equal("accepted", Saying(dossier, "We cannot wait").GetProperty("decided").GetString());
        JsonElement edited = Saying(dossier, "turned away");
        Assert.Equal(("edited", "warn", "Ada Lind", "decided/edited"), (edited.GetProperty("decided").GetString(), edited.GetProperty("act").GetString(), edited.GetProperty("speaker").GetProperty("span").GetProperty("text").GetString(), edited.GetProperty("rule").GetString()));
        Assert.All(dossier.GetProperty("decisions").EnumerateArray(), d => Assert.Equal("applied", d.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_decision_whose_words_vanished_or_whose_id_nobody_knows_is_listed_with_the_reason()
    {
        using TemporaryFolder folder = Reports("""
            decisions:
            - { decide: refused, kind: statement, words: these words stand nowhere }
            - { decide: refused, id: s0000000000 }
            - { decide: accepted, kind: conflict, words: the old bridge would be closed }
            - { decide: same, names: [Nobody, Ada Lind] }
            """);
        Transcript brief = await CalledProgram.Run("brief", folder.Path);
        Assert.Equal(0, brief.Code);
        for (int n = 1; n <= 4; n++) Assert.Contains($"Decision {n} without effect", brief.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_fit_two_findings_alike_decide_nothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "Mayor Ada Lind said that the port was open. Her deputy Tor Vik said that the port was open.");
        folder.Write("decisions.yaml", "decisions:\n- { decide: refused, kind: statement, words: the port was open }\n- { decide: refused, kind: statement, words: the port was open, before: Vik said that }\n");
        JsonElement dossier = await Dossier(folder);
        Assert.Equal(["open", "applied"], dossier.GetProperty("decisions").EnumerateArray().Select(d => d.GetProperty("state").GetString()!));
        Assert.Single(Statements(dossier));
    }

    [Fact]
    public async Task Names_are_joined_and_kept_apart_as_a_person_says()
    {
        using TemporaryFolder folder = Reports("decisions:\n- { decide: same, names: [Tor Vik, Ada Lind] }\n- { decide: not-same, names: [A. Lind, Ada Lind] }\n");
        JsonElement[] entities = [.. (await Dossier(folder)).GetProperty("entities").EnumerateArray()];
        Assert.Equal(Bearing(entities, "Tor Vik"), Bearing(entities, "Ada Lind"));
        Assert.NotEqual(Bearing(entities, "A. Lind"), Bearing(entities, "Ada Lind"));
    }

    [Fact]
    public async Task Reports_are_put_together_and_kept_apart_as_a_person_says()
    {
        using TemporaryFolder folder = Reports("decisions:\n- { decide: not-same-story, reports: [gazette.txt, courier.txt] }\n- { decide: same-story, reports: [courier.txt, ore.txt], note: one owner }\n- { decide: same-story, reports: [ore.txt, nowhere.txt] }\n- { decide: same-story, reports: [ore.txt, gazette.txt] }\n");
        folder.Write("ore.txt", "Nordwind Mining will dig for zinc in the Kolvar hills, geologist Petra Sand said.");
        JsonElement dossier = await Dossier(folder);
        JsonElement[] stories = [.. dossier.GetProperty("stories").EnumerateArray()];
        Assert.Equal([1, 2], stories.Select(s => s.GetProperty("reports").GetArrayLength()).Order());
        JsonElement both = stories.Single(s => s.GetProperty("reports").GetArrayLength() == 2);
        Assert.Equal("a person decided that they tell one story: courier.txt, ore.txt (one owner)", both.GetProperty("why")[0].GetString());
        JsonElement[] decisions = [.. dossier.GetProperty("decisions").EnumerateArray()];
        Assert.Equal(["applied", "applied", "lost", "open"], decisions.Select(d => d.GetProperty("state").GetString()!));
        Assert.Contains("nowhere.txt", decisions[2].GetProperty("why").GetString(), StringComparison.Ordinal);
        folder.Write("decisions.yaml", "decisions:\n- { decide: same-story, reports: [ore.txt, gazette.txt] }\n");
        Assert.Single((await Dossier(folder)).GetProperty("stories").EnumerateArray());
    }

    [Fact]
    public async Task A_decision_by_id_holds_when_a_report_is_added()
    {
        using TemporaryFolder folder = Reports("");
        string id = Saying(await Dossier(folder), "turned away").GetProperty("id").GetString()!;
        folder.Write("decisions.yaml", $"decisions:\n- {{ decide: refused, id: {id} }}\n");
        folder.Write("later.txt", "Mayor Ada Lind said on Wednesday that the bridge had reopened.");
        JsonElement dossier = await Dossier(folder);
        Assert.DoesNotContain(Statements(dossier), s => Content(s).Contains("turned away", StringComparison.Ordinal));
        Assert.Equal("applied", dossier.GetProperty("decisions")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Without_its_decisions_the_dossier_is_what_it_was()
    {
        using TemporaryFolder folder = Reports("");
        string first = (await CalledProgram.Run("open", folder.Path, "--json", "-")).Out;
        folder.Write("decisions.yaml", "decisions:\n- { decide: refused, kind: statement, words: the harbour was open }\n");
        Assert.NotEqual(first, (await CalledProgram.Run("open", folder.Path, "--json", "-")).Out);
        File.Delete(Path.Combine(folder.Path, "decisions.yaml"));
        Assert.Equal(first, (await CalledProgram.Run("open", folder.Path, "--json", "-")).Out);
    }

    private static TemporaryFolder Reports(string decisions)
    {
        TemporaryFolder folder = new();
        folder.Write("gazette.txt", Gazette);
        folder.Write("courier.txt", Courier);
        if (decisions.Length > 0) folder.Write("decisions.yaml", decisions);
        return folder;
    }

    private static async Task<JsonElement> Dossier(TemporaryFolder folder)
    {
        Transcript run = await CalledProgram.Run("open", folder.Path, "--json", "-");
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static JsonElement[] Statements(JsonElement dossier) => [.. dossier.GetProperty("statements").EnumerateArray()];

    private static JsonElement Saying(JsonElement dossier, string words) => Statements(dossier).Single(s => Content(s).Contains(words, StringComparison.Ordinal));

    private static string Content(JsonElement statement) => string.Join(' ', statement.GetProperty("content").EnumerateArray().Select(c => c.GetProperty("text").GetString()));

    private static string? Bearing(JsonElement[] entities, string form) =>
        entities.Single(e => e.GetProperty("variants").EnumerateArray().Any(v => v.GetProperty("form").GetString() == form)).GetProperty("id").GetString();
}
