using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Concordance.Cli;
using Concordance.Store.Files;

namespace Concordance.Tests.Desk;

/// <summary>The desk's program is killed (SIGKILL) while decisions are made: what it acknowledged is there when its file is opened again.</summary>
public sealed partial class KilledDeskTests
{
    // Each kill starts the program anew; CONCORDANCE_KILLS asks for more of them than every run of all tests can wait for.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("CONCORDANCE_KILLS") ?? "8", null);

    [Fact]
    public async Task No_acknowledged_decision_is_lost_and_the_file_opens()
    {
        string folder = Directory.CreateTempSubdirectory("concordance-kill-").FullName;
        string store = Path.Combine(folder, "desk.concordance"), report = Path.Combine(folder, "a.txt");
        await File.WriteAllTextAsync(report, "The harbour office said on Monday that the pier stays closed until Friday.");
        try
        {
            Random random = new(5);
            HashSet<long> acknowledged = [];
            for (int kill = 0; kill < Kills; kill++)
            {
                await RunAndKill(store, report, acknowledged, TimeSpan.FromMilliseconds(random.Next(1, 400)));
                using CollectionFile file = CollectionFile.Open(store);
                Assert.Superset(acknowledged, file.Read().Acts.Select(a => a.Number).ToHashSet());
            }

            Assert.True(acknowledged.Count >= Kills, $"{acknowledged.Count} decisions were acknowledged in {Kills} runs: too few to show anything");
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static async Task RunAndKill(string store, string report, HashSet<long> acknowledged, TimeSpan after)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string arg in new[] { "exec", typeof(ConcordanceCommand).Assembly.Location, "desk", report, "--store", store, "--no-browser" }) start.ArgumentList.Add(arg);
        using Process process = Process.Start(start)!;
        try
        {
            string? line;
            do line = await process.StandardError.ReadLineAsync(); while (line is not null && !Address().IsMatch(line));
            Uri address = new(Address().Match(line!).Value);
            using HttpClient browser = new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address, "/") };
            browser.DefaultRequestHeaders.Add("X-Concordance", "1");
            await browser.GetAsync(address);
            string id = (await browser.GetFromJsonAsync<JsonElement>("api/collection")).GetProperty("reports")[0].GetProperty("id").GetString()!;
            Stopwatch since = Stopwatch.StartNew();
            // One decision at least is acknowledged; then the program dies at a random point of another.
            Task deciding = Decide(browser, id, acknowledged);
            while (since.Elapsed < after || acknowledged.Count == 0) await Task.Delay(1);
            process.Kill();
            await deciding;
        }
        finally
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task Decide(HttpClient browser, string report, HashSet<long> acknowledged)
    {
        try
        {
            for (int i = 0; i < 10_000; i++)
            {
                using HttpResponseMessage answer = await browser.PostAsJsonAsync("api/acts", new { basedOn = long.MaxValue, act = new { @do = "mark", report, confidential = i % 2 == 0 } });
                JsonElement said = await answer.Content.ReadFromJsonAsync<JsonElement>();
                acknowledged.Add(said.GetProperty("seq").GetInt64());
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The program was killed in the middle of this one: it was not acknowledged.
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\?token=\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
