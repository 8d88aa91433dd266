using System.Collections.Immutable;
using System.Text;

namespace Concordance.Dossiers.Briefs;

/// <summary>The brief as Markdown: a heading a section, a list item a line, reports' words in italics.</summary>
internal static class MarkdownBrief
{
    public static string Write(ImmutableArray<BriefSection> sections)
    {
        StringBuilder text = new();
        foreach (BriefSection section in sections)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("## ").Append(section.Name).Append("\n\n");
            foreach (BriefLine line in section.Lines)
                text.Append(' ', line.Indent).Append("- ").AppendJoin("", line.Segments.Select(Set)).Append('\n');
        }

        return text.ToString();
    }

    private static string Set(Segment segment) => segment.Tone switch
    {
        Tone.Words => Wrapped("*", segment.Text),
        Tone.Name or Tone.State => Wrapped("**", segment.Text),
        Tone.Reference or Tone.Id => $"`{segment.Text}`",
        Tone.Plain or Tone.Heading or Tone.Quoted or Tone.More => Escape(segment.Text),
    };

    /// <summary>Blanks at the ends stand outside the marks.</summary>
    private static string Wrapped(string mark, string text) => text.Trim() is { Length: > 0 } words ? text[..text.IndexOf(words[0])] + mark + Escape(words) + mark + text[(text.LastIndexOf(words[^1]) + 1)..] : text;

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text) escaped.Append(c is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\' or '#' ? "\\" : "").Append(c);
        return escaped.ToString();
    }
}
