using System.Text;
using AngleSharp.Dom;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>A line of a page's text and what the page's structure says it is.</summary>
/// <param name="Linked">How many of its characters are links.</param>
/// <param name="InMain">Whether it stands in the page's article.</param>
public sealed record PageLine(string Text, LayoutRole Role, int Linked, bool InMain, bool IsHeadline);

/// <summary>Walks a page's elements and writes what they show line by line, blanks made one. Depth is bounded by <see cref="HtmlTrimmer"/>.</summary>
public sealed class PageWalker
{
    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly IElement? _headline, _main;
    private readonly int _all;
    private int _linked;
    private bool _blank;

    private PageWalker(IElement body)
    {
        _main = body.QuerySelectorAll("article").MaxBy(a => a.TextContent.Length) ?? body.QuerySelector("main");
        _headline = _main?.QuerySelector("h1") ?? body.QuerySelector("h1");
        _all = body.TextContent.Length;
    }

    public static IReadOnlyList<PageLine> Walk(IElement body)
    {
        PageWalker walker = new(body);
        walker.Inside(body, LayoutRole.Paragraph, walker._main is null, false, false);
        walker.End(LayoutRole.Paragraph, false, false);
        return walker._lines;
    }

    private void Inside(INode node, LayoutRole role, bool inMain, bool link, bool headline)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text) Append(text.Data, link);
            else if (child is IElement element && !ElementRoles.IsHidden(element)) Element(element, role, inMain, link, headline);
        }
    }

    private void Element(IElement element, LayoutRole role, bool inMain, bool link, bool headline)
    {
        LayoutRole own = element == _headline ? LayoutRole.Headline : ElementRoles.Of(element, role, IsMost(element));
        if (own == LayoutRole.Paragraph && element.LocalName == "article" && element != _main && _main?.LocalName == "article" && !element.Contains(_main)) own = LayoutRole.Related;
        bool main = inMain || element == _main, title = headline || element == _headline, breaks = !ElementRoles.IsInline(element) || own != role;
        if (breaks) End(role, inMain, headline);
        if (element.LocalName is "td" or "th") Append(" ", link);
        if (element.LocalName == "li" && own == LayoutRole.Paragraph) _line.Append("• ");
        Inside(element, own, main, link || element.LocalName == "a", title);
        if (breaks) End(own, main, title);
    }

    /// <summary>More than half of the page: a class such as "has-sidebar" is about the frame then.</summary>
    private bool IsMost(IElement element) => element.ClassName is { Length: > 0 } && element.TextContent.Length * 2 > _all;

    private void Append(string text, bool link)
    {
        foreach (char c in text)
        {
            // A no-break space stays: it is part of how a number or name is set.
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\0') { _blank = true; continue; }
            if (_blank && _line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            _blank = false;
            _line.Append(c);
            if (link) _linked++;
        }
    }

    private void End(LayoutRole role, bool inMain, bool headline)
    {
        string text = _line.ToString().Trim(' ', '\u00A0');
        if (text.Length > 0 && text != "•") _lines.Add(new PageLine(text, role, _linked, inMain, headline));
        _line.Clear();
        _linked = 0;
        _blank = false;
    }
}
