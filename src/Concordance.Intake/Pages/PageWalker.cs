using System.Text;
using AngleSharp.Dom;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>A line of a page's text and what the page's structure says it is.</summary>
/// <param name="Linked">How many of its characters are links.</param>
/// <param name="InMain">Whether it stands in the page's article.</param>
/// <param name="AfterBreak">Whether a mere line break, not a paragraph's end, stands before it.</param>
/// <param name="Moment">What a time element in it says to machines.</param>
public sealed record PageLine(string Text, LayoutRole Role, int Linked, bool InMain, bool IsHeadline, bool AfterBreak = false, string? Moment = null);

/// <summary>Walks a page's elements and writes what they show line by line, blanks made one. Depth is bounded by <see cref="HtmlTrimmer"/>.</summary>
public sealed class PageWalker
{
    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly IElement? _headline, _main;
    private readonly int _all;
    private int _linked;
    private bool _blank, _afterBreak;
    private string? _moment;

    private PageWalker(IElement body, bool liveBlog)
    {
        // The entries of a live blog are articles of one report.
        _main = liveBlog ? body.QuerySelector("main") ?? body : body.QuerySelectorAll("article").MaxBy(a => a.TextContent.Length) ?? body.QuerySelector("main");
        _headline = _main?.QuerySelector("h1") ?? body.QuerySelector("h1");
        _all = body.TextContent.Length;
    }

    public static IReadOnlyList<PageLine> Walk(IElement body, bool liveBlog)
    {
        PageWalker walker = new(body, liveBlog);
        walker.Inside(body, LayoutRole.Paragraph, walker._main is null || walker._main == body, false, false);
        walker.End(LayoutRole.Paragraph, false, false);
        return walker._lines;
    }

    private void Inside(INode node, LayoutRole role, bool inMain, bool link, bool headline)
    {
        // Asked once: a page may have a hundred thousand inline elements side by side.
        bool words = HasWords(node);
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text) Write(text.Data, node is IElement { LocalName: "pre" }, role, inMain, link, headline);
            else if (child is IElement element && !ElementRoles.IsHidden(element)) Element(element, words, role, inMain, link, headline);
        }
    }

    private void Element(IElement element, bool besideWords, LayoutRole role, bool inMain, bool link, bool headline)
    {
        if (element.LocalName == "br") { End(role, inMain, headline, true); return; }
        LayoutRole own = element == _headline ? LayoutRole.Headline : ElementRoles.IsInline(element) && besideWords ? role : ElementRoles.Of(element, role, IsMost(element));
        if (own == LayoutRole.Paragraph && element.LocalName == "article" && !inMain && element != _main && _main?.LocalName == "article" && !element.Contains(_main)) own = LayoutRole.Related;
        bool main = inMain || element == _main, title = headline || element == _headline, breaks = !ElementRoles.IsInline(element) || own != role;
        if (breaks) End(role, inMain, headline);
        if (element.LocalName is "td" or "th") Append(" ", link);
        if (element.LocalName == "li" && own == LayoutRole.Paragraph) _line.Append("• ");
        if (element.LocalName == "time") _moment ??= element.GetAttribute("datetime");
        // Pages show marks around a q element that do not stand in their source.
        if (element.LocalName == "q") Append("“", link);
        Inside(element, own, main, link || element.LocalName == "a", title);
        if (element.LocalName == "q") Append("”", link);
        if (breaks) End(own, main, title);
    }

    /// <summary>Words beside an inline element make it a part of their line, whatever its class: "By <a rel=author>…</a>, Asker".</summary>
    private static bool HasWords(INode parent) => parent.ChildNodes.Any(c => c is IText text && text.Data.AsSpan().IndexOfAnyExcept(" \t\r\n\f\u00A0|·•,/-") >= 0);

    /// <summary>More than half of the page: a class such as "has-sidebar" is about the frame then.</summary>
    private bool IsMost(IElement element) => element.ClassName is { Length: > 0 } && element.TextContent.Length * 2 > _all;

    /// <summary>In preformatted text a line end is one.</summary>
    private void Write(string text, bool lines, LayoutRole role, bool inMain, bool link, bool headline)
    {
        if (!lines) { Append(text, link); return; }
        string[] all = text.Split('\n');
        for (int i = 0; i < all.Length; i++)
        {
            if (i > 0) End(role, inMain, headline, true);
            Append(all[i], link);
        }
    }

    private void Append(string text, bool link)
    {
        foreach (char c in text)
        {
            // Soft hyphens and joins without width say where a line may or may not break, nothing else.
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF') continue;
            // A no-break space stays: it is part of how a number or name is set.
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\0') { _blank = true; continue; }
            if (_blank && _line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            _blank = false;
            _line.Append(c);
            if (link) _linked++;
        }
    }

    private void End(LayoutRole role, bool inMain, bool headline, bool lineBreak = false)
    {
        // Bars and dots part what stands side by side; at the end of a line they part nothing.
        string text = _line.ToString().Trim(' ', '\u00A0', '|', '·');
        bool any = text.Length > 0 && text != "•";
        if (any) _lines.Add(new PageLine(text, role, _linked, inMain, headline, _afterBreak, _moment));
        // Two breaks in a row end a paragraph.
        _afterBreak = lineBreak && any;
        _line.Clear();
        _linked = 0;
        _blank = false;
        _moment = null;
    }
}
