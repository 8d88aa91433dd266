using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Concordance.Cli;

namespace Concordance.Tests.Cli;

/// <summary>A network so entangled that nobody lists all ways out: the answer comes in order, ends when asked, and says that it is not all.</summary>
public sealed class StoppedConditionsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public StoppedConditionsTests() => File.WriteAllText(_file, Tangle(60));

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task When_time_runs_out_the_least_so_far_are_listed_and_it_is_said_that_there_are_more()
    {
        using JsonDocument answer = await UntilTheLeastIsKnown();
        int[] costs = [.. answer.RootElement.GetProperty("unlocks").EnumerateArray().Select(u => u.GetProperty("cost").GetInt32())];
        Assert.NotEmpty(costs);
        Assert.Equal(costs.Order(), costs);
        Assert.Equal(costs[0], answer.RootElement.GetProperty("minimumCost").GetInt32());
        Assert.False(answer.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("count").ValueKind);
    }

    [Fact]
    public async Task An_interrupt_gives_what_was_found_so_far()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill");
        ProcessStartInfo start = new("dotnet", ["exec", typeof(ConcordanceCommand).Assembly.Location, "conditions", _file, "--json", "--time", "300", "--limit", "100000000"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        char[] first = new char[20];
        await process.StandardOutput.ReadBlockAsync(first, TestContext.Current.CancellationToken);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(null, null)])!) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        string rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        using JsonDocument answer = JsonDocument.Parse(new string(first) + rest);
        Assert.False(answer.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Three seconds of a processor suffice; on a busy machine they take longer.</summary>
    private async Task<JsonDocument> UntilTheLeastIsKnown()
    {
        for (int seconds = 3; ; seconds *= 2)
        {
            JsonDocument answer = JsonDocument.Parse((await CalledProgram.Run("conditions", _file, "--json", "--cheapest-first", "--time", $"{seconds}", "--limit", "1000000")).Out);
            if (seconds >= 20 || answer.RootElement.GetProperty("minimumCost").ValueKind == JsonValueKind.Number) return answer;
            answer.Dispose();
        }
    }

    /// <summary>Everybody waits for two choices of three others: one circle of all.</summary>
    private static string Tangle(int actions)
    {
        Random random = new(5);
        StringBuilder json = new("{\"actions\":[");
        json.AppendJoin(',', Enumerable.Range(0, actions).Select(a => $"{{\"id\":{a},\"kind\":\"{(a % 3 == 0 ? "physical" : "doc")}\"}}"));
        string Choice(int a) => "[" + string.Join(',', Enumerable.Range(0, 3).Select(_ => $"[\"B\",{(a + random.Next(1, actions)) % actions}]")) + "]";
        json.Append("],\"conditions\":[").AppendJoin(',', Enumerable.Range(0, actions).Select(a => $"{{\"id\":{a},\"action\":{a},\"form\":\"cnf\",\"terms\":[{Choice(a)},{Choice(a)}],\"waive\":{random.Next(3, 10)},\"soften\":{random.Next(1, 3)}}}"));
        return json.Append("],\"goals\":[0,1,2]}").ToString();
    }
}
