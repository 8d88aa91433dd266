using System.Text.Json;

namespace Concordance.Tools.Train;

/// <summary>A corpus that a recipe names: its path in the corpora folder, and its licence.</summary>
public sealed record RecipeCorpus(string Path, string Licence);

/// <summary>What a model is made of: tools/Train/recipes/NAME.json. Everything that changes the bytes of the model stands here or in the code.</summary>
public sealed record Recipe
{
    /// <summary>The model's name, which is its folder's: "en-2026-11".</summary>
    public required string Name { get; init; }

    public required string Licence { get; init; }

    public required IReadOnlyList<RecipeCorpus> Corpora { get; init; }

    public ulong Seed { get; init; } = 1;

    public int TagEpochs { get; init; } = 8;

    public int TreeEpochs { get; init; } = 10;

    /// <summary>So many taggers and parsers, trained in different orders, are melted into one.</summary>
    public int Voters { get; init; } = 2;

    public int JackknifeParts { get; init; } = 6;

    public int JackknifeEpochs { get; init; } = 5;

    /// <summary>The first epoch, from 0, in which the parser follows its own moves, and how often it does then.</summary>
    public int ExploreFromEpoch { get; init; } = 1;

    public int ExplorePercent { get; init; } = 90;

    /// <summary>A word seen so often with one tag is never asked about again.</summary>
    public int SureWordCount { get; init; } = 20;

    /// <summary>Averaged weights below so many units (1,024 an update) are left out.</summary>
    public int SmallestTagWeight { get; init; } = 600;

    public int SmallestTreeWeight { get; init; } = 1000;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static Recipe Read(string json) => JsonSerializer.Deserialize<Recipe>(json, Json) ?? throw new JsonException("an empty recipe");
}
