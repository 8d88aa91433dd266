using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Concordance.Tests.Cli;

/// <summary>Networks written by hand: what they mean, how answers speak of them, and what is said of each slip.</summary>
public sealed class WrittenNetworkTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task The_example_is_answered_in_its_own_names()
    {
        Transcript run = await CalledProgram.Run(["conditions", Path.Combine(Repository(), "examples", "ferry-talks.yaml"), "--json"]);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal(["the company opens its books", "the council names its subsidy", "a mediator is appointed"], answer.RootElement.GetProperty("reached").EnumerateArray().Select(a => a.GetString()!));
        Assert.Equal(["the union suspends the strike", "the company withdraws the dismissals"], answer.RootElement.GetProperty("cores")[0].EnumerateArray().Select(a => a.GetString()!));
        Assert.Equal("3", answer.RootElement.GetProperty("count").GetString());
        Assert.Equal(2, answer.RootElement.GetProperty("minimumCost").GetInt32());
        JsonElement item = answer.RootElement.GetProperty("unlocks")[0].GetProperty("items")[0];
        Assert.Equal("before the company withdraws the dismissals", item.GetProperty("waitsFor").GetString());
        Assert.True(answer.RootElement.GetProperty("complete").GetBoolean());
    }

    [Theory]
    [InlineData("actions: {a: {before: b}, b: {before: a}}\ngoals: [a, b]", "3")]
    [InlineData("actions: {a: {before: b, drop: no}, b: {before: a, soften: no}}\ngoals: [a, b]", "1")]
    [InlineData("actions: {a: {before: b, fixed: yes}, b: {before: a, fixed: yes}}\ngoals: a", "0")]
    [InlineData("actions: {a: {before: b}, b: {before: a, done: yes}}\ngoals: a", "1")]
    [InlineData("actions: {a: {at least: 2, of: [before: b, before: c, before: d]}, b: , c: , d: {before: a}}\ngoals: a", "1")]
    [InlineData("define: {papers: {before: [b, c]}}\nactions: {a: {is: papers}, b: {before: a}, c: , d: {any: [is: papers, assured: a]}}\ngoals: d", "4")]
    [InlineData("actions: {a: {before: {any: [b, {all: [c, d]}]}}, b: {before: a}, c: , d: }\ngoals: a", "1")]
    public async Task What_is_written_is_meant(string network, string count)
    {
        using JsonDocument answer = JsonDocument.Parse((await Run(network, "--json")).Out);
        Assert.Equal(count, answer.RootElement.GetProperty("count").GetString());
    }

    [Theory]
    [InlineData("actions:\n  the list is sent:\n    before: the mpa is sent\n  the map is sent:\ngoals: the list is sent", "line 3, column 13: there is no action \"the mpa is sent\" (did you mean \"the map is sent\"?)")]
    [InlineData("actions:\n  a:\n    before: a\ngoals: a", "line 3, column 13: \"a\" waits for itself")]
    [InlineData("actions: {a: {any: []}}\ngoals: a", "line 1, column 20: \"any\" of nothing")]
    [InlineData("actions: {a: {all: []}}\ngoals: a", "\"all\" of nothing")]
    [InlineData("actions:\n\ta: {}", "line 2, column 1: a tab")]
    [InlineData("actions:\n  a: &x {}\n  b: *x", "line 2, column 6: anchors (&) and aliases (*)")]
    [InlineData("actions: {a: {at least: 3, of: [before: b]}, b: }\ngoals: a", "from 1 to 1")]
    [InlineData("actions: {a: {at least: 0, of: [before: b]}, b: }\ngoals: a", "from 1 to 1")]
    [InlineData("actions: {a: {at least: 1}}\ngoals: a", "needs a list beside it")]
    [InlineData("define: {x: {is: y}, y: {is: x}}\nactions: {a: {is: x}}\ngoals: a", "is defined by itself (x → y → x)")]
    [InlineData("define: {paper: {before: a}}\nactions: {a: , b: {is: papr}}\ngoals: a", "did you mean \"paper\"?")]
    [InlineData("actions:\n  a:\n  A:\ngoals: a", "line 3, column 3: \"A\" stands here and in line 2")]
    [InlineData("actions: {a: [}", "this is no YAML")]
    [InlineData("parties: [a, b\nactions:\n  x: y\n", "expected ']' or '}'")]
    [InlineData("actions: {a: {befor: b}, b: }\ngoals: a", "did you mean \"before\"?")]
    [InlineData("actions: {a: {kind: documnt}}\ngoals: a", "did you mean \"document\"?")]
    [InlineData("parties: [red, blue]\nactions: {a: {by: bleu}}\ngoals: a", "did you mean \"blue\"?")]
    [InlineData("actions: {a: {any: [b]}, b: }\ngoals: a", "how is \"b\" waited for?")]
    [InlineData("actions: {a: {before: {together: b}}, b: }\ngoals: a", "say it once")]
    [InlineData("actions: {a: {before: b, drop: -1}, b: }\ngoals: a", "expected a cost from 0 to 1000000, or no")]
    [InlineData("actions: {a: {on: 2031-04-02, before: b}, b: {on: 2031-06-02}}\ngoals: a", "line 1, column 15: \"on\" is not known here")]
    [InlineData("actions: {a: , b: {before: a, until: 2031-04-02}}\ngoals: b", "line 1, column 31: \"until\" is not known here")]
    [InlineData("actions: {a: }", "\"goals\" is missing")]
    [InlineData("goals: a", "\"actions\" is missing")]
    [InlineData("actions: {a: }\ngoals: []", "\"goals\" of nothing")]
    [InlineData("actions: {a: }\ngoals: a\n---\nactions: {}", "a second document")]
    public async Task A_slip_is_told_with_its_place(string network, string said)
    {
        Transcript run = await Run(network);
        Assert.Equal(3, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task What_is_too_large_too_deep_or_doubles_is_refused_at_once()
    {
        string nested = "actions: {a: {before: " + string.Concat(Enumerable.Repeat("{any: [", 5000)) + "b" + string.Concat(Enumerable.Repeat("]}", 5000)) + "}, b: }\ngoals: a";
        StringBuilder doubling = new("actions: {a: {is: d0}, b: }\ngoals: a\ndefine:\n");
        for (int i = 0; i < 3; i++) doubling.Append($"  d{i}: {{all: [{string.Join(", ", Enumerable.Repeat($"is: d{i + 1}", 200))}]}}\n");
        doubling.Append("  d3: {before: b}\n");
        foreach ((string file, string said) in new[] { (nested, "nested deeper"), (new string('x', 10_000_001), "longer than"), (doubling.ToString(), "beyond a million parts") })
        {
            Transcript run = await Run(file);
            Assert.Equal(3, run.Code);
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_long_list_of_actions_is_read()
    {
        StringBuilder network = new("goals: step 1\nactions:\n");
        for (int i = 1; i < 50_000; i++) network.Append($"  step {i}: {{before: step {i + 1}}}\n");
        using JsonDocument answer = JsonDocument.Parse((await Run(network.Append("  step 50000:\n").ToString(), "--json")).Out);
        Assert.Equal(50_000, answer.RootElement.GetProperty("reached").GetArrayLength());
    }

    [Fact]
    public async Task The_drawing_is_sound_and_marks_the_circle_without_colour_too()
    {
        XElement svg = XElement.Parse((await CalledProgram.Run(["conditions", Path.Combine(Repository(), "examples", "ferry-talks.yaml"), "--svg"])).Out);
        XNamespace space = svg.Name.Namespace;
        string[] words = [.. svg.Descendants(space + "text").Select(t => t.Value)];
        Assert.Equal(2, words.Count(w => w.EndsWith("before ↻", StringComparison.Ordinal)));
        Assert.Equal(3, words.Count(w => w == "cannot happen"));
        Assert.Equal(2, svg.Descendants(space + "rect").Count(r => r.Attribute("stroke-width")?.Value == "2.6"));
        (double X, double Y)[] labels = [.. svg.Descendants(space + "text").Where(t => t.Attribute("paint-order") is not null).Select(t => ((double)t.Attribute("x")!, (double)t.Attribute("y")!))];
        Assert.All(labels.SelectMany((a, i) => labels[..i].Where(b => b.X == a.X).Select(b => Math.Abs(a.Y - b.Y))), apart => Assert.True(apart > 13));
    }

    private static string Repository() => House.Repository.Root;

    private async Task<Transcript> Run(string network, params string[] options)
    {
        await File.WriteAllTextAsync(_file, network, TestContext.Current.CancellationToken);
        return await CalledProgram.Run(["conditions", _file, .. options]);
    }
}
