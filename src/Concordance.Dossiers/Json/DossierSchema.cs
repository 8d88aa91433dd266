using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Concordance.Dossiers.Checking;
using Concordance.Dossiers.Comparing;

namespace Concordance.Dossiers.Json;

/// <summary>The JSON Schemas (draft 7) of what is written, made from its records: docs/dossier.schema.json, comparison.schema.json and check.schema.json.</summary>
public static class DossierSchema
{
    /// <summary>Records of these namespaces are definitions of their own.</summary>
    private static readonly string[] Rooms = [typeof(Dossier).Namespace!, typeof(Comparison).Namespace!, typeof(CheckAnswer).Namespace!];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The dossier's schema as text with a final line end. Fields may be added to concordance/1, so unknown ones are allowed.</summary>
    public static string Text() => Text(DossierJson.TypeInfo, Dossier.CurrentFormat, "format", "asOf", "reports");

    /// <summary>What "compare --json" writes.</summary>
    public static string OfComparison() => Text(EntryJson.TypeInfo<Comparison>(), Comparison.CurrentFormat);

    /// <summary>What "check --json" writes.</summary>
    public static string OfCheck() => Text(EntryJson.TypeInfo<CheckAnswer>(), CheckAnswer.CurrentFormat);

    /// <param name="required">What must stand in the outermost object; none given: all of it.</param>
    private static string Text(JsonTypeInfo root, string format, params string[] required)
    {
        SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);
        Queue<JsonTypeInfo> open = new([root]);
        while (open.TryDequeue(out JsonTypeInfo? type))
            if (!definitions.ContainsKey(type.Type.Name)) definitions[type.Type.Name] = Definition(type, open);
        JsonNode whole = definitions[root.Type.Name];
        whole["properties"]!["format"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(format) };
        if (required.Length == 0) required = [.. whole["properties"]!.AsObject().Select(p => p.Key)];
        whole["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = format,
            ["$ref"] = Reference(root.Type.Name),
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
        return definition;
    }

    private static JsonNode Inner(JsonTypeInfo type, JsonNode schema, Queue<JsonTypeInfo> open)
    {
        if (type.Type == typeof(TalksSlot)) return OrNull(Record(type.Options.GetTypeInfo(typeof(TalksEntry)), open));
        if (type.Type == typeof(JsonElement?)) return new JsonObject { ["type"] = new JsonArray("object", "null") };
        if (!Rooms.Contains(type.Type.Namespace, StringComparer.Ordinal) || type.Kind != JsonTypeInfoKind.Object) return schema;
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
