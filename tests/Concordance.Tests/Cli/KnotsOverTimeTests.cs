using System.Text.Json.Nodes;
using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>A circular condition that ends between two days.</summary>
public sealed class KnotsOverTimeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public KnotsOverTimeTests()
    {
        _folder.Write("first.txt", "Quota talks stall\n\n3 May 2032\n\nNorvia and Sarland negotiate on the herring quota. Norvia will lift the fishing ban only after Sarland releases the trawlers, minister Ada Lind said. Sarland will release the trawlers only after Norvia lifts the fishing ban, minister Per Holm said.\n");
        _folder.Write("second.txt", "Trawlers sail home\n\n8 May 2032\n\nSarland released the trawlers on 8 May, minister Per Holm said. Norvia lifted the fishing ban on the same day, minister Ada Lind said.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_comparison_tells_that_it_is_open_no_more()
    {
        Transcript run = await CalledProgram.Run("compare", _folder.Path, "--before", "2032-05-04", "--after", "2032-05-09");
        Assert.Equal((0, ""), (run.Code, run.Error));
        string told = string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("Circular condition, .*: OPEN > (MET|OVERTAKEN): .*\\[second:5\\]", told);
        JsonNode json = JsonNode.Parse((await CalledProgram.Run("compare", _folder.Path, "--before", "2032-05-04", "--after", "2032-05-09", "--json", "-")).Out)!;
        JsonNode knot = Assert.Single(json["knots"]!.AsArray())!;
        Assert.Equal(("open", "past"), ((string)knot["from"]!, (string)knot["to"]!));
    }

    [Fact]
    public async Task A_brief_since_a_day_tells_it_and_one_since_a_later_day_does_not()
    {
        Assert.Contains("Circular condition: OPEN > ", (await CalledProgram.Run("brief", _folder.Path, "--since", "2032-05-04")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Circular condition: ", (await CalledProgram.Run("brief", _folder.Path, "--since", "2032-05-09")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Circular condition: ", (await CalledProgram.Run("brief", _folder.Path)).Out, StringComparison.Ordinal);
    }
}
