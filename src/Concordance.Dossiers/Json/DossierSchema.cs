using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Concordance.Dossiers.Checking;
using Concordance.Dossiers.Comparing;

namespace Concordance.Dossiers.Json;

/// <summary>The JSON Schemas (draft 7) of what is written, made from its records: docs/dossier.schema.json, comparison.schema.json and check.schema.json.</summary>
public static class DossierSchema
{
    private const string Prefix = "#/definitions/";

    /// <summary>Namespaces whose records are definitions of their own.</summary>
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
        RecordSchemas schemas = new(Rooms, Prefix);
        JsonNode reference = schemas.Record(root);
        SortedDictionary<string, JsonNode> definitions = schemas.Definitions();
        JsonNode whole = definitions[root.Type.Name];
        whole["properties"]!["format"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(format) };
        if (required.Length == 0) required = [.. whole["properties"]!.AsObject().Select(p => p.Key)];
        whole["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = format,
            ["$ref"] = reference["$ref"]!.DeepClone(),
            ["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))),
        };
        return schema.ToJsonString(Readable) + "\n";
    }
}
