using System.Text.Json;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>Findings that a person makes of a report's words, in decisions.yaml, followed by the program.</summary>
public sealed class MadeByHandTests
{
    private const string Gazette = "Mayor Ada Lind walked the pier on Monday. The pier is closed, in her view, until the piles are mended. The council meets again. It was a grey day.";

    private const string Decisions = """
        decisions:
        - { decide: added, kind: statement, words: "The pier is closed", set: { speaker: Ada Lind, act: announce }, note: her view, by: Night desk, at: 2031-03-14T09:30:00Z }
        - { decide: added, kind: event, words: The council meets again, set: { status: planned, day: 2031-03-20 }, by: Night desk }
        - { decide: added, kind: claim, words: It was a grey day }
        """;

    [Fact]
    public async Task A_statement_an_event_and_a_claim_made_by_hand_stand_among_those_that_were_read()
    {
        using TemporaryFolder folder = Reports(Decisions);
        JsonElement dossier = await Dossier(folder), statement = Of(dossier, "statements", s => s.GetProperty("content")[0], "The pier is closed"), happening = Of(dossier, "events", e => e.GetProperty("span"), "The council meets again");
        Assert.Equal(("added", "decided/added", "announce", "Ada Lind", "indirect"), (Text(statement, "decided"), Text(statement, "rule"), Text(statement, "act"), statement.GetProperty("speaker").GetProperty("span").GetProperty("text").GetString(), Text(statement, "kind")));
        Assert.Equal(("added", "planned"), (Text(happening, "decided"), Text(happening, "status")));
        Assert.Equal("2031-03-20", dossier.GetProperty("times").EnumerateArray().Single(t => Text(t, "id") == Text(happening, "time")).GetProperty("value").GetString());
        JsonElement story = dossier.GetProperty("stories")[0];
        JsonElement claim = story.GetProperty("claims").EnumerateArray().Single(c => Text(c, "rule") == "decided/added");
        Assert.Equal(("added", "It was a grey day"), (Text(claim, "decided"), claim.GetProperty("text").GetProperty("text").GetString()));
        Assert.Contains(story.GetProperty("timeline").EnumerateArray(), d => d.GetProperty("planned").EnumerateArray().Any(p => p.GetString() == Text(happening, "id")));
        Assert.All(dossier.GetProperty("decisions").EnumerateArray(), d => Assert.Equal("applied", Text(d, "state")));
    }

    [Fact]
    public async Task The_brief_tells_who_made_it_and_when()
    {
        using TemporaryFolder folder = Reports(Decisions);
        string brief = string.Join(' ', (await CalledProgram.Run("brief", folder.Path)).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("By a person, added by hand: statement \"The pier is closed\"", brief, StringComparison.Ordinal);
        Assert.Contains("(her view; by Night desk, 14 March 2031, 09:30 UTC)", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_vanished_and_names_that_nobody_bears_make_nothing_and_are_listed()
    {
        using TemporaryFolder folder = Reports("""
            decisions:
            - { decide: added, kind: statement, words: these words stand nowhere }
            - { decide: added, kind: statement, words: The pier is closed, set: { speaker: Nobody Here } }
            - { decide: added, kind: event, words: The council meets again, set: { day: soon } }
            - { decide: added, kind: claim, words: The }
            """);
        JsonElement dossier = await Dossier(folder);
        Assert.Equal(["lost", "lost", "lost", "open"], dossier.GetProperty("decisions").EnumerateArray().Select(d => Text(d, "state")));
        Assert.DoesNotContain("decided/added", dossier.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_report_leaves_it_standing_and_it_can_be_refused_like_any_other()
    {
        using TemporaryFolder folder = Reports(Decisions + "\n- { decide: refused, kind: statement, words: The pier is closed }\n");
        folder.Write("later.txt", "The council of Port Ellery met on Thursday, said mayor Ada Lind. The pier is open.");
        JsonElement dossier = await Dossier(folder);
        Assert.All(dossier.GetProperty("decisions").EnumerateArray(), d => Assert.Equal("applied", Text(d, "state")));
        Assert.DoesNotContain(dossier.GetProperty("statements").EnumerateArray(), s => Text(s, "rule") == "decided/added");
        Assert.Contains(dossier.GetProperty("events").EnumerateArray(), s => Text(s, "rule") == "decided/added");
    }

    [Theory]
    [InlineData("{ decide: added, kind: time, words: on Monday }", "made by hand")]
    [InlineData("{ decide: added, kind: claim, words: grey day, set: { act: warn } }", "says nothing of a claim")]
    [InlineData("{ decide: added, kind: event, id: v0000000000 }", "\"id\" says nothing")]
    [InlineData("{ decide: refused, kind: event, words: grey day, by: X, at: yesterday }", "no moment")]
    [InlineData("{ decide: refused, kind: event, words: grey day, at: 2031-03-14T09:30:00Z }", "without \"by\"")]
    public async Task What_cannot_be_made_is_told_with_its_line(string decision, string told)
    {
        using TemporaryFolder folder = Reports("decisions:\n- " + decision);
        Transcript brief = await CalledProgram.Run("brief", folder.Path);
        Assert.Contains(told, brief.Error, StringComparison.Ordinal);
        Assert.Contains("decisions.yaml:2", brief.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Reports(string decisions)
    {
        TemporaryFolder folder = new();
        folder.Write("gazette.txt", Gazette);
        folder.Write("decisions.yaml", decisions);
        return folder;
    }

    private static async Task<JsonElement> Dossier(TemporaryFolder folder) => JsonDocument.Parse((await CalledProgram.Run("open", folder.Path, "--json", "-")).Out).RootElement;

    private static JsonElement Of(JsonElement dossier, string list, Func<JsonElement, JsonElement> span, string words) => dossier.GetProperty(list).EnumerateArray().Single(e => span(e).GetProperty("text").GetString() == words);

    private static string? Text(JsonElement of, string field) => of.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;
}
