using System.Text.Json;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Tests.Knots;

/// <summary>The engine against solvers that know nothing of it, on drawn networks and on those of the shared folder.</summary>
public sealed class SolverTests
{
    private const int Drawn = 40;

    [Fact]
    public void Clingo_lists_the_same_minimal_ways_out()
    {
        foreach ((Network network, Item[] items, string what) in Networks())
        {
            string said = Solver.Ask("clingo", AnswerSetProgram.Of(network, items), "0", "--enum-mode=domRec", "--heuristic=Domain", "--outf=2", "--warn=none");
            using JsonDocument answer = JsonDocument.Parse(said);
            JsonElement call = answer.RootElement.GetProperty("Call")[0];
            IEnumerable<string> found = call.TryGetProperty("Witnesses", out JsonElement witnesses)
                ? witnesses.EnumerateArray().Select(w => string.Join(' ', w.GetProperty("Value").EnumerateArray().Select(v => v.GetString()!).Order())) : [];
            IEnumerable<string> ours = WaysOut.Of(new(network, [.. items]))!.All.FewestFirst().Select(w => string.Join(' ', w.Items.Select(i => $"granted({AnswerSetProgram.Word(i)})").Order()));
            Assert.True(found.Order().SequenceEqual(ours.Order()), $"{what}: clingo {string.Join(" | ", found.Order())}; ours {string.Join(" | ", ours.Order())}");
        }
    }

    [Fact]
    public void Z3_finds_every_way_out_right_minimal_and_none_missing()
    {
        foreach ((Network network, Item[] items, string what) in Networks())
        {
            WayOut[] ways = [.. WaysOut.Of(new(network, [.. items]))!.All.CheapestFirst()];
            if (ways.Length > 60) continue;
            (string script, List<string> answers) = SmtScript.Of(network, items, ways);
            string[] said = Solver.Ask("z3", script, "-in", "-smt2").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.True(answers.SequenceEqual(said), what);
        }
    }

    private static IEnumerable<(Network Network, Item[] Items, string What)> Networks()
    {
        for (int seed = 0; seed < Drawn; seed++)
        {
            Network network = NetworkMaker.Draw(seed, 6, 8);
            yield return (network, [.. network.Items], $"seed {seed}");
        }

        foreach (string file in Directory.GetFiles(Path.Combine(SharedData.Need().Root, "vectors", "conflict", "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(file));
            Network network = PlainNetwork.Read(gold.RootElement.GetProperty("network").GetRawText());
            yield return (network, [.. network.Items], Path.GetFileName(file));
        }
    }
}
