using System.Net;
using AngleSharp.Dom;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>What a page says about itself in its head: as schema.org data, as Open Graph, as plain metadata, in this order.</summary>
/// <param name="Published">The moment of publication in the page's own form.</param>
/// <param name="Body">The report's words as its data have them.</param>
/// <param name="LiveBlog">Whether the page is a report in dated entries.</param>
public sealed record PageFacts(string? Headline, string? Outlet, string? Published, string? Author = null, string? Url = null, string? Body = null, bool LiveBlog = false)
{
    private const int LongestFact = 300, LongestAddress = 2000, FewestTitleWords = 4;

    private static readonly string[] DateNames =
        ["article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publish-date", "dc.date", "dc.date.issued", "parsely-pub-date", "sailthru.date"];

    public static PageFacts Of(IDocument page)
    {
        Dictionary<string, string> meta = Metadata(page);
        string? Named(params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
                if (meta.TryGetValue(name, out string? content)) return Clean(content);
            return null;
        }

        PageFacts data = PageData.Of(page.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent));
        string? micro = page.QuerySelector("[itemprop='datePublished']") is { } date ? date.GetAttribute("content") ?? date.GetAttribute("datetime") : null;
        return data
            .Or(new PageFacts(Named("og:title", "twitter:title"), Named("og:site_name", "application-name"), Named(DateNames) ?? Clean(micro), Named("author", "article:author", "parsely-author"), Address(page, meta)))
            .Or(new PageFacts(Title(page), null, null));
    }

    public PageFacts Or(PageFacts other) =>
        new(Headline ?? other.Headline, Outlet ?? other.Outlet, Published ?? other.Published, Author ?? other.Author, Url ?? other.Url, Body ?? other.Body, LiveBlog || other.LiveBlog);

    /// <summary>On one line, entities resolved (data in scripts often holds them); null where nothing or too much is left.</summary>
    public static string? Clean(string? text)
    {
        string one = OneLine.Of(WebUtility.HtmlDecode(text ?? ""));
        return one.Length is > 0 and <= LongestFact ? one : null;
    }

    /// <summary>The first content of each name, in lower case.</summary>
    private static Dictionary<string, string> Metadata(IDocument page)
    {
        Dictionary<string, string> meta = new(StringComparer.Ordinal);
        foreach (IElement element in page.QuerySelectorAll("meta[content]"))
            if ((element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")) is { Length: > 0 and < 60 } name)
                meta.TryAdd(name.ToLowerInvariant(), element.GetAttribute("content")!);
        return meta;
    }

    private static string? Address(IDocument page, Dictionary<string, string> meta)
    {
        string? address = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? meta.GetValueOrDefault("og:url");
        return address is { Length: <= LongestAddress } && Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? address.Trim() : null;
    }

    /// <summary>Page titles end in the site's name: "Headline | Gazette"; one of a word or two is the name alone.</summary>
    private static string? Title(IDocument page)
    {
        string? title = Clean(page.Title);
        int bar = title?.LastIndexOfAny(['|', '»']) ?? -1;
        if (bar > 10) title = title![..bar].Trim();
        return title?.Count(c => c == ' ') >= FewestTitleWords - 1 ? title : null;
    }
}
