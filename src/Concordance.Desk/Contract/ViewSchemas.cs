using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Concordance.Desk.Views;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Contract;

/// <summary>The schemas of what views write by a converter of their own.</summary>
internal static class ViewSchemas
{
    /// <summary>Null for all else.</summary>
    public static JsonNode? Written(JsonTypeInfo type, RecordSchemas schemas)
    {
        if (type.Type == typeof(MarkView)) return Pair();
        return type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(Beside<,>) ? Both(type, schemas) : null;
    }

    /// <summary>What stands beside an entry is named after itself and has the entry's fields.</summary>
    private static JsonNode Both(JsonTypeInfo type, RecordSchemas schemas) => type.Type.GetGenericArguments() is [var entry, var more]
        ? schemas.Define(more.Name, () => new JsonObject { ["allOf"] = new JsonArray(schemas.Of(type.Options.GetTypeInfo(entry)), schemas.Body(type.Options.GetTypeInfo(more))) })
        : throw new InvalidOperationException($"{type.Type} is no pair");

    private static JsonObject Pair() => new()
    {
        ["type"] = "array",
        ["prefixItems"] = new JsonArray(new JsonObject { ["type"] = "integer" }, new JsonObject { ["type"] = "integer" }),
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };
}
