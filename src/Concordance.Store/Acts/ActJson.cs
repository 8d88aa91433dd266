using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Store.Acts;

/// <summary>An act as it lies in the store.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Act))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ActJson : JsonSerializerContext
{
    public static string Write(Act act) => JsonSerializer.Serialize(act, Default.Act);

    /// <exception cref="JsonException">Where these are no words of ours.</exception>
    public static Act Read(string json) => JsonSerializer.Deserialize(json, Default.Act) ?? throw new JsonException("no act");
}
