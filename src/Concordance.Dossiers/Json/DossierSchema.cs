using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Concordance.Dossiers.Json;

/// <summary>The JSON Schema (draft 7) of concordance/1, made from the contract's records: docs/dossier.schema.json.</summary>
public static class DossierSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text with a final line end. Fields may be added to concordance/1, so unknown ones are allowed.</summary>
    public static string Text()
    {
        SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);
        Queue<JsonTypeInfo> open = new([DossierJson.TypeInfo]);
        while (open.TryDequeue(out JsonTypeInfo? type))
            if (!definitions.ContainsKey(type.Type.Name)) definitions[type.Type.Name] = Definition(type, open);
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = Dossier.CurrentFormat,
            ["$ref"] = Reference(nameof(Dossier)),
            ["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))),
        };
        return schema.ToJsonString(Readable) + "\n";
    }

    /// <summary>One record; records inside it become references and are put on the list of those still open.</summary>
    private static JsonNode Definition(JsonTypeInfo type, Queue<JsonTypeInfo> open)
    {
        JsonNode node = JsonSchemaExporter.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => context.Path.IsEmpty ? schema : Inner(context.TypeInfo, schema, open),
        });
        JsonObject definition = node.AsObject();
        definition["type"] = "object";
        if (typeof(FindingEntry).IsAssignableFrom(type.Type)) definition["properties"]!["id"]!["pattern"] = "^[a-z][0-9a-f]{10}$";
        if (type.Type == typeof(Dossier)) definition["properties"]!["format"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(Dossier.CurrentFormat) };
        if (type.Type == typeof(Dossier)) definition["required"] = new JsonArray("format", "asOf", "reports");
        return definition;
    }

    private static JsonNode Inner(JsonTypeInfo type, JsonNode schema, Queue<JsonTypeInfo> open)
    {
        if (type.Type == typeof(TalksSlot)) return OrNull(Record(type.Options.GetTypeInfo(typeof(TalksEntry)), open));
        if (type.Type == typeof(JsonElement?)) return new JsonObject { ["type"] = new JsonArray("object", "null") };
        if (type.Type.Namespace != typeof(Dossier).Namespace || type.Kind != JsonTypeInfoKind.Object) return schema;
        bool nullable = schema is JsonObject made && made["type"] is JsonArray kinds && kinds.Any(k => k!.GetValue<string>() == "null");
        JsonNode reference = Record(type, open);
        return nullable ? OrNull(reference) : reference;
    }

    private static JsonNode Record(JsonTypeInfo type, Queue<JsonTypeInfo> open)
    {
        open.Enqueue(type);
        return new JsonObject { ["$ref"] = Reference(type.Type.Name) };
    }

    private static JsonNode OrNull(JsonNode schema) => new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static string Reference(string name) => $"#/definitions/{name}";
}
