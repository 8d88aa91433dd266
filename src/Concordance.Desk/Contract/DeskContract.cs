using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Concordance.Desk.Server;
using Concordance.Desk.Views;
using Concordance.Dossiers.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Concordance.Desk.Contract;

/// <summary>
/// What the desk answers and is asked, as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from its routes and the
/// records they answer with. The page's types are made from it.
/// </summary>
public sealed class DeskContract(IApiDescriptionGroupCollectionProvider routes)
{
    private const string Json = "application/json", Problem = "Problem";

    private static readonly string[] Rooms = [typeof(Dossier).Namespace!, typeof(CollectionView).Namespace!, typeof(AskedAct).Namespace!];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The contract as text with a final line end, the same on every machine.</summary>
    public string Text()
    {
        RecordSchemas schemas = new(Rooms, "#/components/schemas/", ViewSchemas.Written);
        schemas.Define(Problem, ProblemSchema);
        schemas.Of(DeskJson.Options.GetTypeInfo(typeof(ProgressView))); // The second of two events of one address.
        JsonObject paths = [];
        foreach (IGrouping<string, ApiDescription> path in routes.ApiDescriptionGroups.Items.SelectMany(g => g.Items).GroupBy(r => "/" + r.RelativePath).OrderBy(g => g.Key, StringComparer.Ordinal))
            paths[path.Key] = new JsonObject(path.OrderBy(r => r.HttpMethod, StringComparer.Ordinal).Select(r => KeyValuePair.Create(r.HttpMethod!.ToLowerInvariant(), (JsonNode?)Operation(r, schemas))));
        JsonObject contract = new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "Concordance desk", ["version"] = "1", ["description"] = $"Answers on this machine alone, to a browser that has its cookie; what changes something is sent with the header {Gate.OurHeader}: 1." },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = new JsonObject(schemas.Definitions().Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))) },
        };
        return contract.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Operation(ApiDescription route, RecordSchemas schemas)
    {
        JsonObject operation = [];
        if (route.ActionDescriptor.EndpointMetadata.OfType<IEndpointSummaryMetadata>().LastOrDefault() is { } summary) operation["summary"] = summary.Summary;
        JsonNode?[] parameters = [.. route.ParameterDescriptions.Where(p => p.Source == BindingSource.Path || p.Source == BindingSource.Query).Select(p => Parameter(p, schemas))];
        if (parameters.Length > 0) operation["parameters"] = new JsonArray(parameters);
        if (route.ParameterDescriptions.FirstOrDefault(p => p.Source == BindingSource.Body) is { } body) operation["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject(route.SupportedRequestFormats.Select(f => KeyValuePair.Create(f.MediaType, (JsonNode?)new JsonObject { ["schema"] = f.MediaType == Json ? Schema(body.Type, schemas) : FilesSchema() }))),
        };
        JsonObject responses = new(route.SupportedResponseTypes.OrderBy(r => r.StatusCode).Select(r => KeyValuePair.Create($"{r.StatusCode}", (JsonNode?)Response(r, schemas))))
        {
            ["default"] = new JsonObject { ["description"] = "What went wrong, in words", ["content"] = Content("application/problem+json", schemas.Reference(Problem)) },
        };
        operation["responses"] = responses;
        return operation;
    }

    private static JsonObject Parameter(ApiParameterDescription parameter, RecordSchemas schemas)
    {
        JsonNode schema = Schema(Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type, schemas);
        if (schema is JsonObject made && made["type"] is JsonArray) made["type"] = "string"; // A text that may be left out is never null.
        return new JsonObject { ["name"] = parameter.Name, ["in"] = parameter.Source == BindingSource.Path ? "path" : "query", ["required"] = parameter.Source == BindingSource.Path, ["schema"] = schema };
    }

    private static JsonObject Response(ApiResponseType response, RecordSchemas schemas)
    {
        JsonObject made = new() { ["description"] = response.StatusCode switch { StatusCodes.Status201Created => "Kept: it is on the disk", StatusCodes.Status204NoContent => "There is none", _ => "The answer" } };
        if (response.Type is { } type && type != typeof(void)) made["content"] = Content(response.ApiResponseFormats.Select(f => f.MediaType).FirstOrDefault() ?? Json, Schema(type, schemas));
        return made;
    }

    private static JsonObject Content(string media, JsonNode schema) => new() { [media] = new JsonObject { ["schema"] = schema } };

    private static JsonNode Schema(Type type, RecordSchemas schemas) => schemas.Of(DeskJson.Options.GetTypeInfo(type));

    private static JsonObject FilesSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["files"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["contentMediaType"] = "application/octet-stream" } } },
    };

    /// <summary>RFC 9457, and the number of the act that was faster.</summary>
    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["title"] = Of("string"), ["detail"] = Of("string"), ["status"] = Of("integer"), ["current"] = Of("integer") },
    };

    private static JsonObject Of(string type) => new() { ["type"] = type };
}
