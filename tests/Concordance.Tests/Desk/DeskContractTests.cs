using System.Text.Json;
using Concordance.Tests.House;
using NJsonSchema;

namespace Concordance.Tests.Desk;

/// <summary>docs/openapi.json is what the desk says of itself, and the desk keeps to it. The page's types are made from it (web/scripts/types.mjs).</summary>
public sealed class DeskContractTests
{
    private static readonly string Published = Path.Combine(Repository.Root, "docs", "openapi.json");

    /// <summary>With UPDATE_SCHEMA=1 in the environment the file is written anew.</summary>
    [Fact]
    public async Task The_published_contract_is_that_of_the_routes_and_their_records()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string served = await desk.Browser.GetStringAsync("api/openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") await File.WriteAllTextAsync(Published, served);
        Assert.True(served == (await File.ReadAllTextAsync(Published)).ReplaceLineEndings("\n"), "docs/openapi.json is stale: run the tests once with UPDATE_SCHEMA=1, then npm run types in web/");
    }

    [Fact]
    public async Task Every_answer_is_of_the_form_the_contract_gives_it()
    {
        await using RunningDesk desk = await RunningDesk.Start("strike");
        string contract = await desk.Browser.GetStringAsync("api/openapi.json"), story = (await desk.StoryPath()).Split('/')[1];
        string report = (await desk.Get("collection")).GetProperty("reports")[0].GetProperty("id").GetString()!, finding = (await desk.Get($"stories/{story}/conflicts")).GetProperty("items")[0].GetProperty("id").GetString()!;
        await desk.Post("acts", new { basedOn = await desk.Seq(), act = new { @do = "accept", id = finding } });
        foreach (JsonProperty path in JsonDocument.Parse(contract).RootElement.GetProperty("paths").EnumerateObject())
        {
            if (!path.Value.TryGetProperty("get", out JsonElement get) || !get.GetProperty("responses").GetProperty("200").TryGetProperty("content", out JsonElement content) || !content.TryGetProperty("application/json", out JsonElement answer)) continue;
            string address = path.Name[5..].Replace("{story}", story, StringComparison.Ordinal).Replace("findings/{id}", $"findings/{finding}", StringComparison.Ordinal).Replace("reports/{id}", $"reports/{report}", StringComparison.Ordinal);
            string query = address switch { "search" => "?q=union", "passages" => $"?at={report}:0-9", _ => "" };
            JsonSchema schema = await JsonSchema.FromJsonAsync(AsSchema(answer.GetProperty("schema").GetRawText(), contract));
            Assert.True(schema.Validate(await desk.Browser.GetStringAsync($"api/{address}{query}")) is { Count: 0 }, $"{path.Name}: {string.Join('\n', schema.Validate(await desk.Browser.GetStringAsync($"api/{address}{query}")).Take(5))}");
        }
    }

    /// <summary>The schema of one answer with all it leads to, as JSON Schema of draft 7.</summary>
    private static string AsSchema(string answer, string contract)
    {
        string definitions = JsonDocument.Parse(contract).RootElement.GetProperty("components").GetProperty("schemas").GetRawText();
        return $$"""{"allOf":[{{answer}}],"definitions":{{definitions}}}""".Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
    }
}
