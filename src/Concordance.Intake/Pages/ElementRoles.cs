using AngleSharp.Dom;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>What an element holds, by its name, its role and the words in its class and id.</summary>
public static class ElementRoles
{
    private static readonly Dictionary<string, LayoutRole> ByClass = WordList.Read(typeof(ElementRoles), "en.class-names.txt")
        .Select(l => l.Split(' ')).ToDictionary(p => p[0], p => Enum.Parse<LayoutRole>(p[1]), StringComparer.Ordinal);

    /// <summary>Elements that stand in a line of text; all others begin a line of their own.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "td", "th", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Classes under which pages keep words that only programs that read aloud get.</summary>
    private static readonly HashSet<string> ForReadersAloud = new(StringComparer.OrdinalIgnoreCase) { "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only", "a11y-hidden" };

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>Shown to nobody.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || element.LocalName is "head" or "select" or "textarea" or "input" or "canvas" or "video" or "audio"
        || element.ClassList.Any(c => ForReadersAloud.Contains(c))
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <param name="element">The element.</param>
    /// <param name="inherited">The role of what it stands in; furniture holds only furniture.</param>
    /// <param name="main">Whether it holds so much of the page that its class says nothing about its parts.</param>
    public static LayoutRole Of(IElement element, LayoutRole inherited, bool main)
    {
        if (inherited is not (LayoutRole.Paragraph or LayoutRole.Quotation)) return inherited;
        LayoutRole? role = ByName(element) ?? (main || element.LocalName is "body" or "article" or "main" or "h1" ? null : ByWords(element));
        return role ?? inherited;
    }

    private static LayoutRole? ByName(IElement element) => element.LocalName switch
    {
        "nav" or "button" or "form" or "menu" or "dialog" => LayoutRole.Navigation,
        "header" when element.Closest("article, main") is null => LayoutRole.Navigation,
        "footer" => LayoutRole.Footer,
        "aside" => LayoutRole.Related,
        "figcaption" => LayoutRole.Caption,
        "figure" when element.QuerySelector("blockquote, table, pre") is null => LayoutRole.Caption,
        "blockquote" => LayoutRole.Quotation,
        _ => element.GetAttribute("role") switch
        {
            "navigation" or "banner" or "search" or "menu" => LayoutRole.Navigation,
            "contentinfo" => LayoutRole.Footer,
            "complementary" => LayoutRole.Related,
            _ => element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author" ? LayoutRole.Byline : null,
        },
    };

    private static LayoutRole? ByWords(IElement element)
    {
        string names = $"{element.ClassName} {element.Id}";
        if (names.Length is 1 or > 400) return null;
        foreach (string word in names.ToLowerInvariant().Split([' ', '-', '_', ':', '.'], StringSplitOptions.RemoveEmptyEntries))
            if (ByClass.TryGetValue(word, out LayoutRole role)) return role;
        return null;
    }
}
