using System.Text.Json;
using AngleSharp.Dom;

namespace Concordance.Intake.Pages;

/// <summary>What a page says about itself in its head: as schema.org data, as Open Graph, as plain metadata, in this order.</summary>
public sealed record PageFacts(string? Headline, string? Outlet, string? Published)
{
    private const int DeepestData = 32;

    public static PageFacts Of(IDocument page)
    {
        PageFacts facts = new(null, null, null);
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json']")) facts = facts.Or(FromData(script.TextContent));
        return facts.Or(new PageFacts(Meta(page, "og:title"), Meta(page, "og:site_name"), Day(Meta(page, "article:published_time") ?? Meta(page, "date") ?? Meta(page, "pubdate"))))
            .Or(new PageFacts(Title(page), null, null));
    }

    private PageFacts Or(PageFacts other) => new(Headline ?? other.Headline, Outlet ?? other.Outlet, Published ?? other.Published);

    private static PageFacts FromData(string json)
    {
        try
        {
            using JsonDocument data = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestData, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            foreach (JsonElement item in Items(data.RootElement))
                if (IsArticle(item)) return new PageFacts(Text(item, "headline"), Publisher(item), Day(Text(item, "datePublished")));
        }
        catch (JsonException)
        {
            // A page whose data is broken is read without it.
        }

        return new PageFacts(null, null, null);
    }

    /// <summary>The object itself, the objects of a list, and those under "@graph".</summary>
    private static IEnumerable<JsonElement> Items(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Items),
        JsonValueKind.Object when root.TryGetProperty("@graph", out JsonElement graph) => Items(graph),
        JsonValueKind.Object => [root],
        _ => [],
    };

    private static bool IsArticle(JsonElement item) => item.TryGetProperty("@type", out JsonElement type) && (type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(t => NamesArticle(t))
        : NamesArticle(type));

    private static bool NamesArticle(JsonElement type) => type.ValueKind == JsonValueKind.String && type.GetString()!.EndsWith("Article", StringComparison.Ordinal);

    private static string? Publisher(JsonElement item) =>
        !item.TryGetProperty("publisher", out JsonElement publisher) ? null : publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name") : Clean(publisher.ValueKind == JsonValueKind.String ? publisher.GetString() : null);

    private static string? Text(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? Clean(value.GetString()) : null;

    private static string? Meta(IDocument page, string name) =>
        Clean((page.QuerySelector($"meta[property='{name}']") ?? page.QuerySelector($"meta[name='{name}']"))?.GetAttribute("content"));

    /// <summary>Page titles end in the site's name: "Headline | Gazette".</summary>
    private static string? Title(IDocument page)
    {
        string? title = Clean(page.Title);
        int bar = title?.LastIndexOfAny(['|', '»']) ?? -1;
        return bar > 10 ? title![..bar].Trim() : title;
    }

    /// <summary>The day of a moment as it is written, in the page's own zone.</summary>
    private static string? Day(string? moment) =>
        moment is { Length: >= 10 } && DateOnly.TryParseExact(moment[..10], "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out _) ? moment[..10] : null;

    private static string? Clean(string? text)
    {
        string one = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return one.Length is > 0 and <= 300 ? one : null;
    }
}
