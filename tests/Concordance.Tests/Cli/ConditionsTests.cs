using System.Text.Json;

namespace Concordance.Tests.Cli;

/// <summary>The knot engine from the command line.</summary>
public sealed class ConditionsTests : IDisposable
{
    private const string Deadlock = """
        {"actions":[{"id":4,"party":0,"kind":"doc","name":"the list"},{"id":7,"party":1,"kind":"doc","name":"the map"},{"id":9,"party":1,"kind":"physical"}],
         "conditions":[{"id":1,"action":4,"form":"cnf","terms":[[["B",7]]],"waive":5,"soften":2},{"id":2,"action":7,"form":"dnf","terms":[[["B",4]]],"waive":3,"soften":1}],
         "goals":[4,7]}
        """;

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Two_who_wait_for_each_other_have_three_ways_out()
    {
        Transcript run = await Run(Deadlock, "--json");
        Assert.Equal(
            """{"reached":[9],"cores":[[4,7]],"unlocks":[{"items":[{"kind":"waive","condition":1}],"cost":5},{"items":[{"kind":"waive","condition":2}],"cost":3},{"items":[{"kind":"soften","condition":1},{"kind":"soften","condition":2}],"cost":3}],"count":"3","minimumCost":3,"complete":true}""",
            run.Out.TrimEnd());
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Who_trusts_nobody_softens_nothing()
    {
        using JsonDocument answer = JsonDocument.Parse((await Run(Deadlock, "--json", "--before-only")).Out);
        Assert.Equal(["waive", "waive"], answer.RootElement.GetProperty("unlocks").EnumerateArray().SelectMany(u => u.GetProperty("items").EnumerateArray()).Select(i => i.GetProperty("kind").GetString()!));
    }

    [Fact]
    public async Task A_list_cut_short_says_so()
    {
        using JsonDocument answer = JsonDocument.Parse((await Run(Deadlock, "--json", "--limit", "1")).Out);
        Assert.Equal(1, answer.RootElement.GetProperty("unlocks").GetArrayLength());
        Assert.Equal("3", answer.RootElement.GetProperty("count").GetString());
        Assert.False(answer.RootElement.GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task In_words_it_names_the_actions_and_gives_no_advice()
    {
        string words = (await Run(Deadlock)).Out;
        Assert.Contains("the list, the map", words, StringComparison.Ordinal);
        Assert.Contains("accept at the same time", words, StringComparison.Ordinal);
        Assert.Contains("Logic only, not advice.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"actions":[""", "line 1")]
    [InlineData("""{"actions":[],"goals":[]}""", "\"conditions\" is missing")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"},{"id":1,"kind":"doc"}],"conditions":[],"goals":[]}""", "actions[1].id: action 1 is there twice")]
    [InlineData("""{"actions":[{"id":1,"kind":"paper"}],"conditions":[],"goals":[]}""", "actions[0].kind")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"cnf","terms":[[["B",3]]]}],"goals":[]}""", "there is no action 3")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"cnf","terms":[[["X",1]]]}],"goals":[]}""", "mode \"X\"")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"cnf","terms":[[["S",1]]]}],"goals":[1]}""", "conditions[0].terms[0][0]: action 1 waits for itself")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"cnf","terms":[]}],"goals":[1]}""", "conditions[0].terms: \"all\" of nothing")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"dnf","terms":[]}],"goals":[1]}""", "conditions[0].terms: \"any\" of nothing")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"cnf","terms":[[]]}],"goals":[1]}""", "conditions[0].terms[0]: \"any\" of nothing")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"dnf","terms":[[]]}],"goals":[1]}""", "conditions[0].terms[0]: \"all\" of nothing")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc","by":"2031-04-02"}],"conditions":[],"goals":[1]}""", "actions[0].by: a network has no days")]
    [InlineData("""{"actions":[{"id":1,"kind":"doc"},{"id":2,"kind":"doc"}],"conditions":[{"id":0,"action":1,"form":"cnf","terms":[[["B",2]]],"until":"2031-04-02T10:00:00"}],"goals":[1]}""", "conditions[0].until: a network has no days")]
    [InlineData("""[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]""", "line 1")]
    public async Task A_file_that_is_no_network_is_told_where_it_fails(string file, string said)
    {
        Transcript run = await Run(file, "--json");
        Assert.Equal(3, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_network_comes_from_standard_input_too()
    {
        Transcript run = await RunningProgram.Run(["conditions", "-", "--count"], Deadlock);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("WAYS OUT     3", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_a_network_is_told_without_words_about_reports()
    {
        Transcript folder = await CalledProgram.Run("conditions", Path.GetTempPath());
        Assert.Equal(2, folder.Code);
        Assert.Contains("is a folder; expected one file", folder.Error, StringComparison.Ordinal);
        Transcript empty = await Run("");
        Assert.Equal(3, empty.Code);
        Assert.Contains("it is empty, expected a network of conditions", empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_forms_of_one_answer_are_refused()
    {
        Transcript run = await Run(Deadlock, "--dot", "--json");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--json and --dot are different forms of an answer; give one of them", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_found_in_time_is_said_to_be_missing()
    {
        string ring = $$"""
            {"actions":[{{string.Join(',', Enumerable.Range(0, 30_000).Select(i => $$"""{"id":{{i}},"kind":"doc"}"""))}}],
             "conditions":[{{string.Join(',', Enumerable.Range(0, 30_000).Select(i => $$"""{"id":{{i}},"action":{{i}},"form":"cnf","terms":[[["B",{{(i + 1) % 30_000}}]]]}"""))}}],"goals":[0]}
            """;
        string words = (await Run(ring, "--time", "2")).Out;
        Assert.Contains("STUCK        which actions hold each other up was not found", words, StringComparison.Ordinal);
        Assert.Contains("WAYS OUT     not counted", words, StringComparison.Ordinal);
    }

    private async Task<Transcript> Run(string network, params string[] options)
    {
        await File.WriteAllTextAsync(_file, network, TestContext.Current.CancellationToken);
        return await CalledProgram.Run(["conditions", _file, .. options]);
    }
}
