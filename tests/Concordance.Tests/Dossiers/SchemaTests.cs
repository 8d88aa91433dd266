using System.Text;
using System.Text.Json.Nodes;
using Concordance.Dossiers.Json;
using Concordance.Tests.House;
using NJsonSchema;

namespace Concordance.Tests.Dossiers;

public sealed class SchemaTests
{
    private static readonly string Published = Path.Combine(Repository.Root, "docs", "dossier.schema.json");

    /// <summary>With UPDATE_SCHEMA=1 in the environment the file is written anew.</summary>
    [Fact]
    public void The_published_schema_is_that_of_the_records()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(Published, DossierSchema.Text());
        Assert.True(DossierSchema.Text() == File.ReadAllText(Published).ReplaceLineEndings("\n"), "docs/dossier.schema.json is stale: run the tests once with UPDATE_SCHEMA=1");
    }

    [Theory]
    [InlineData("comparison.schema.json")]
    [InlineData("check.schema.json")]
    public void The_schemas_of_comparisons_and_checks_are_those_of_their_records(string file)
    {
        string path = Path.Combine(Repository.Root, "docs", file), made = file[0] == 'c' && file[1] == 'o' ? DossierSchema.OfComparison() : DossierSchema.OfCheck();
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(path, made);
        Assert.True(made == File.ReadAllText(path).ReplaceLineEndings("\n"), $"docs/{file} is stale: run the tests once with UPDATE_SCHEMA=1");
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public async Task A_hand_made_dossier_is_valid(string name)
    {
        HandMade made = HandMade.Read(name);
        Assert.Empty((await Schema()).Validate(Encoding.UTF8.GetString(made.Json)));
    }

    [Fact]
    public async Task What_is_written_is_valid_with_reasons_and_without()
    {
        JsonSchema schema = await Schema();
        foreach (bool because in new[] { false, true })
            Assert.Empty(schema.Validate(Encoding.UTF8.GetString(DossierJson.Write(Assembled.Dossier(because)))));
    }

    [Theory]
    [InlineData("format")]
    [InlineData("reports/0/published/known")]
    [InlineData("statements/0/kind")]
    [InlineData("statements/0/id")]
    [InlineData("entities/0/confidence")]
    [InlineData("statements/0/content/0/start")]
    public async Task A_wrong_word_is_found(string path)
    {
        JsonNode dossier = JsonNode.Parse(DossierJson.Write(Assembled.Dossier()))!;
        string[] steps = path.Split('/');
        JsonNode at = steps[..^1].Aggregate(dossier, (n, s) => int.TryParse(s, out int i) ? n[i]! : n[s]!);
        at[steps[^1]] = "no such word";
        Assert.NotEmpty((await Schema()).Validate(dossier.ToJsonString()));
    }

    [Fact]
    public async Task A_missing_field_is_found()
    {
        JsonNode dossier = JsonNode.Parse(DossierJson.Write(Assembled.Dossier()))!;
        dossier["statements"]![0]!.AsObject().Remove("relay");
        Assert.NotEmpty((await Schema()).Validate(dossier.ToJsonString()));
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(DossierSchema.Text());
}
