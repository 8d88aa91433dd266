using System.Text;

namespace Concordance.Intake.Pages;

/// <summary>
/// Makes a page harmless before it is parsed, in one pass: scripts, styles and drawings go, elements nested deeper than any
/// page nests them lose their tags, and a tag with thousands of attributes loses these. A tree parser's time grows with
/// the square of depth and of attributes; here both are bounded.
/// </summary>
public static class HtmlTrimmer
{
    private const int Deepest = 256, LongestTag = 4096;

    private static readonly string[] Dropped = ["script", "style", "noscript", "template", "svg", "math", "iframe", "object"];

    /// <summary>Elements without an end, or whose end may be left out: they nest only through others, which are counted.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.Ordinal)
    {
        "p", "li", "dt", "dd", "br", "img", "hr", "meta", "link", "input", "source", "wbr", "area", "base", "col", "embed", "track", "param", "html", "head", "body",
    };

    public static string Trim(string html)
    {
        StringBuilder kept = new(html.Length);
        int at = 0, depth = 0;
        Dictionary<string, bool> neverClosed = [];
        while (at < html.Length)
        {
            int open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            kept.Append(html, at, open - at);
            if (open == html.Length) break;
            at = Tag(html, open, kept, ref depth, neverClosed);
        }

        return kept.ToString();
    }

    /// <summary>Takes one tag, comment or dropped element over, or leaves it out; returns where the page goes on.</summary>
    private static int Tag(string html, int open, StringBuilder kept, ref int depth, Dictionary<string, bool> neverClosed)
    {
        if (html.AsSpan(open).StartsWith("<!--")) return After(html, "-->", open + 4);
        bool ends = open + 1 < html.Length && html[open + 1] == '/';
        string name = NameAt(html, open + (ends ? 2 : 1));
        if (name.Length == 0) { kept.Append(html, open, 1); return open + 1; }
        int close = TagEnd(html, open);
        if (!ends && Dropped.Contains(name, StringComparer.Ordinal) && !IsData(html, open, close)) return AfterElement(html, name, close, neverClosed);
        bool counted = !Uncounted.Contains(name) && html[close - 1] == '>' && (close < 2 || html[close - 2] != '/');
        if (counted && !ends && ++depth > Deepest) return close;
        if (counted && ends && depth > 0 && depth-- > Deepest) return close;
        if (close - open > LongestTag && !IsData(html, open, close)) kept.Append('<').Append(name).Append('>');
        else kept.Append(html, open, close - open);
        return close;
    }

    /// <summary>Facts about the report that pages carry in a script element that is no script.</summary>
    private static bool IsData(string html, int open, int close) => html.AsSpan(open, close - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>One past the tag's ">" outside quoted values; a tag that never ends is over at the end of the page.</summary>
    private static int TagEnd(string html, int open)
    {
        char quote = '\0';
        for (int i = open + 1; i < html.Length; i++)
        {
            char c = html[i];
            if (quote != '\0') { if (c == quote) quote = '\0'; }
            else if (c is '"' or '\'' && html[i - 1] is '=' or ' ') quote = c;
            else if (c == '>') return i + 1;
        }

        int plain = html.IndexOf('>', open);
        return plain < 0 ? html.Length : plain + 1;
    }

    private static string NameAt(string html, int at)
    {
        int end = at;
        while (end < html.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
        return end > at && char.IsAsciiLetter(html[at]) || (end == at && at < html.Length && html[at] == '!') ? html[at..Math.Max(end, at + 1)].ToLowerInvariant() : "";
    }

    /// <summary>A missing end tag is looked for once, not again for every element of that name.</summary>
    private static int AfterElement(string html, string name, int from, Dictionary<string, bool> neverClosed)
    {
        if (neverClosed.ContainsKey(name)) return from;
        int end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        if (end >= 0) return After(html, ">", end);
        neverClosed[name] = true;
        return from;
    }

    private static int After(string html, string mark, int from)
    {
        int at = html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.Ordinal);
        return at < 0 ? html.Length : at + mark.Length;
    }
}
