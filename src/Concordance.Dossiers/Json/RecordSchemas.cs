using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Concordance.Dossiers.Json;

/// <summary>The JSON Schemas of records: each record is a definition of its own, which others refer to.</summary>
/// <param name="rooms">Namespaces whose records are definitions.</param>
/// <param name="prefix">What a reference begins with: "#/definitions/".</param>
/// <param name="written">The schema of a type that a converter writes; null leaves it to its fields.</param>
public sealed class RecordSchemas(IReadOnlyCollection<string> rooms, string prefix, Func<JsonTypeInfo, RecordSchemas, JsonNode?>? written = null)
{
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<JsonTypeInfo> _open = new();

    /// <summary>The schema of a type; what it leads to is put among the definitions.</summary>
    public JsonNode Of(JsonTypeInfo type) => Export(type, false);

    /// <summary>A reference to a record.</summary>
    public JsonNode Record(JsonTypeInfo type)
    {
        _open.Enqueue(type);
        return Reference(type.Type.Name);
    }

    public JsonObject Reference(string name) => new() { ["$ref"] = prefix + name };

    /// <summary>A definition that is no record's own.</summary>
    public JsonNode Define(string name, Func<JsonNode> schema)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = schema();
        }

        return Reference(name);
    }

    /// <summary>One record with its fields, those of records inside it as references.</summary>
    public JsonObject Body(JsonTypeInfo type)
    {
        JsonObject definition = Export(type, true).AsObject();
        definition["type"] = "object";
        if (typeof(FindingEntry).IsAssignableFrom(type.Type)) definition["properties"]!["id"]!["pattern"] = "^[a-z][0-9a-f]{10}$";
        return definition;
    }

    /// <summary>All that was referred to so far, by name.</summary>
    public SortedDictionary<string, JsonNode> Definitions()
    {
        while (_open.TryDequeue(out JsonTypeInfo? type)) Define(type.Type.Name, () => Body(type));
        return _definitions;
    }

    public static JsonNode OrNull(JsonNode schema) => new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private JsonNode Export(JsonTypeInfo type, bool body) => JsonSchemaExporter.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => body && context.Path.IsEmpty ? schema : Inner(context, schema),
    });

    private JsonNode Inner(JsonSchemaExporterContext context, JsonNode schema)
    {
        JsonTypeInfo type = context.TypeInfo;
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(AllowedValuesAttribute), true) is [AllowedValuesAttribute allowed]) return new JsonObject { ["enum"] = new JsonArray([.. allowed.Values.Select(v => JsonValue.Create((string)v!))]) };
        if (written?.Invoke(type, this) is { } other) return other;
        // The exporter leaves out what a list is of where a converter writes it.
        if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && schema is JsonObject list && !list.ContainsKey("items")) list["items"] = Of(type.Options.GetTypeInfo(element));
        if (type.Type == typeof(TalksSlot)) return OrNull(Record(type.Options.GetTypeInfo(typeof(TalksEntry))));
        if (type.Type == typeof(JsonElement?)) return new JsonObject { ["type"] = new JsonArray("object", "null") };
        if (!rooms.Contains(type.Type.Namespace) || type.Type.IsGenericType || type.Kind != JsonTypeInfoKind.Object) return schema;
        bool nullable = schema is JsonObject made && made["type"] is JsonArray kinds && kinds.Any(k => k!.GetValue<string>() == "null");
        return nullable ? OrNull(Record(type)) : Record(type);
    }
}
