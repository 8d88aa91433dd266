using System.Text;

namespace Concordance.Dossiers.Html;

/// <summary>Builds a page as text; whatever comes from a report passes through <see cref="Text"/> and can never become markup.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup of ours, literal.</summary>
    public Markup Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Foreign text, escaped.</summary>
    public Markup Text(string text)
    {
        foreach (char c in text)
            _html.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                // Control characters are no text in HTML.
                < ' ' and not '\t' and not '\n' => "\uFFFD",
                _ => null,
            } ?? c.ToString());
        return this;
    }

    /// <summary>An element of a class around foreign text.</summary>
    public Markup Element(string name, string kind, string text) => Raw($"<{name} class=\"{kind}\">").Text(text).Raw($"</{name}>");

    public override string ToString() => _html.ToString();
}
