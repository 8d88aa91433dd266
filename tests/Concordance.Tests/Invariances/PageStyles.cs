using System.Net;

namespace Concordance.Tests.Invariances;

/// <summary>A report's blocks set as a page, each in the manner of another kind of news site; the frames around it are ours.</summary>
internal static class PageStyles
{
    public static readonly string[] Names = ["plain", "agency", "tabloid", "weblog", "breaks", "script"];

    public static string Set(string style, string outlet, IReadOnlyList<string> blocks) => style switch
    {
        "plain" => $"<!doctype html><title>x</title><body>{Paragraphs(blocks)}</body>",
        "agency" => Agency(outlet, blocks),
        "tabloid" => Tabloid(blocks),
        "weblog" => Weblog(outlet, blocks),
        "breaks" => $"<html><body><table><tr><td><a href=/>Home</a></td><td><div>{string.Join("<br><br>\n", blocks.Select(Escaped))}</div></td></tr></table></body>",
        "script" => Script(outlet, blocks),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string Agency(string outlet, IReadOnlyList<string> blocks) => $$$"""
        <!DOCTYPE html><html lang=en><head><meta charset=utf-8><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#org","name":"{{{outlet}}}"},{"@type":["NewsArticle","Article"],"publisher":{"@id":"#org"}}]}</script>
        <style>nav { display: block }</style></head><body><header role=banner><a href="/">{{{outlet}}}</a><nav><ul><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav></header>
        <main><article>{{{Paragraphs(blocks)}}}</article>
        <aside class=related-stories><h2>More on this</h2><ul><li><a href=/1>The harbour in winter</a></li></ul></aside></main><footer>All rights reserved</footer></body></html>
        """;

    private static string Tabloid(IReadOnlyList<string> blocks)
    {
        IEnumerable<string> parts = blocks.Select((b, i) => $"<div data-n={i}><p><span>{Escaped(b)}</span></p></div>" + (i == 1 ? "<div class='ad-slot'><p>Advertisement</p></div>" : ""));
        return $"<body class='has-ads'><div id=nav><a href=/>Front</a> <a href=/sport>Sport</a></div><div class='content no-sidebar'>{string.Concat(parts)}</div><div class='share-bar'>Share this</div><script>if (1 < 2) document.write('<p>no</p>');</script></body>";
    }

    private static string Weblog(string outlet, IReadOnlyList<string> blocks) =>
        $"<head><meta property='og:site_name' content='{Escaped(outlet)}'></head><body><div id=page><div class=entry><section>\n  {string.Join("\n\n  ", blocks.Select(b => $"<p>\n    {Escaped(b).Replace(" ", "\n ", StringComparison.Ordinal)}\n  </p>"))}\n</section></div><div id=comments class=comments><p>Well said!</p></div></div></body>";

    /// <summary>A page that is drawn by a script and carries its words only in its data.</summary>
    private static string Script(string outlet, IReadOnlyList<string> blocks)
    {
        string json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { ["@type"] = "NewsArticle", ["publisher"] = new { name = outlet }, ["articleBody"] = string.Join("\n\n", blocks) });
        return $"<head><script type='application/ld+json'>{json}</script></head><body><div id=root></div><noscript>Please switch scripts on.</noscript></body>";
    }

    private static string Paragraphs(IReadOnlyList<string> blocks) => string.Join("\n", blocks.Select(b => $"<p>{Escaped(b)}</p>"));

    private static string Escaped(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);
}
