using System.Text.Json;

namespace Concordance.Intake.Pages;

/// <summary>
/// The schema.org data of a page (JSON-LD): one object, a list, or a graph whose objects name each other by "@id". Data that are
/// broken are left; the page is read without them.
/// </summary>
internal sealed class PageData
{
    private const int Deepest = 32, MostItems = 1000;

    private readonly List<JsonElement> _items = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public static PageFacts Of(IEnumerable<string> scripts)
    {
        PageData data = new();
        foreach (string script in scripts) data.Take(script);
        JsonElement article = data._items.FirstOrDefault(i => Is(i, "NewsArticle"));
        if (article.ValueKind == JsonValueKind.Undefined) article = data._items.FirstOrDefault(IsReport);
        return article.ValueKind == JsonValueKind.Undefined ? new PageFacts(null, null, null) : data.Facts(article);
    }

    private void Take(string script)
    {
        try
        {
            // Some pages put line ends into strings, which JSON does not allow.
            string json = string.Concat(script.Select(c => c < ' ' ? ' ' : c)).Trim();
            using JsonDocument data = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Enter(data.RootElement.Clone());
        }
        catch (JsonException)
        {
            // Said above: read without it.
        }
    }

    private void Enter(JsonElement element)
    {
        if (_items.Count >= MostItems) return;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in element.EnumerateArray()) Enter(item);
        if (element.ValueKind != JsonValueKind.Object) return;
        _items.Add(element);
        if (Text(element, "@id") is { } id && element.TryGetProperty("name", out _)) _byId.TryAdd(id, element);
        if (element.TryGetProperty("@graph", out JsonElement graph)) Enter(graph);
        if (element.TryGetProperty("mainEntity", out JsonElement main)) Enter(main);
    }

    private PageFacts Facts(JsonElement article) => new(
        Text(article, "headline") ?? Text(article, "name"),
        Name(article, "publisher") ?? SiteName(),
        Text(article, "datePublished") ?? Text(article, "coverageStartTime"),
        Name(article, "author"),
        Body: article.TryGetProperty("articleBody", out JsonElement body) && body.ValueKind == JsonValueKind.String ? body.GetString() : null,
        LiveBlog: Is(article, "LiveBlogPosting"));

    private string? SiteName() => _items.Where(i => Is(i, "WebSite") || Is(i, "NewsMediaOrganization")).Select(i => Text(i, "name")).FirstOrDefault(n => n is not null);

    /// <summary>A string, an object with a name, one named by its "@id", or the first of a list of these.</summary>
    private string? Name(JsonElement of, string key)
    {
        if (!of.TryGetProperty(key, out JsonElement value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        if (value.ValueKind == JsonValueKind.String) return PageFacts.Clean(value.GetString());
        return Text(value, "name") ?? (Text(value, "@id") is { } id && _byId.TryGetValue(id, out JsonElement named) ? Text(named, "name") : null);
    }

    private static string? Text(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? PageFacts.Clean(value.GetString()) : null;

    private static bool IsReport(JsonElement item) => Types(item).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t.EndsWith("BlogPosting", StringComparison.Ordinal));

    /// <summary>Types come bare, with a prefix or as an address: "NewsArticle", "schema:NewsArticle", "https://schema.org/NewsArticle".</summary>
    private static bool Is(JsonElement item, string type) => Types(item).Any(t => t.EndsWith(type, StringComparison.Ordinal));

    private static IEnumerable<string> Types(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out JsonElement type)) return [];
        return type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => [.. type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)],
            _ => [],
        };
    }
}
