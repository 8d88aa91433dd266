using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html;

/// <summary>Sets the sections of a brief: names in the margin, each reference a link, each line with its citations to copy.</summary>
internal sealed class LineMarkup(Markup page, Dossier dossier, References references)
{
    /// <summary>Citations of one line; a line that gathers more is no sentence one cites.</summary>
    private const int MostCitations = 6;

    private readonly Dictionary<string, ReportEntry> _reports = dossier.Reports.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);

    private readonly HashSet<SpanEntry> _cited = [];

    /// <summary>Every passage that a line set so far leads to or shows.</summary>
    public IEnumerable<SpanEntry> Cited => _cited;

    /// <summary>A line as an item of a list.</summary>
    public void Item(BriefLine line) => Line(line);

    /// <summary>A line within other markup.</summary>
    public void Inline(BriefLine line)
    {
        foreach (Segment segment in line.Segments) Set(segment);
    }

    public static string Anchor(string report, int line) => $"{report}-{line}";

    /// <param name="section">All its lines.</param>
    /// <param name="screen">Those of them that fit one screen, in the order of the screen.</param>
    /// <param name="number">Counts the sections of the page.</param>
    public void Section(BriefSection section, ImmutableArray<BriefLine> screen, int number)
    {
        ILookup<string, BriefLine> whole = section.Lines.ToLookup(Key, StringComparer.Ordinal);
        HashSet<string> shown = [.. screen.Select(Key)];
        BriefLine[] rest = [.. section.Lines.Where(l => !shown.Contains(Key(l)))];
        page.Raw($"<section aria-labelledby=\"s{number}\">\n<h2 id=\"s{number}\">").Text(section.Name).Raw("</h2>\n<div>\n");
        // The page has room for a line's words in full.
        List(screen.Select(l => whole[Key(l)].FirstOrDefault() ?? l));
        if (rest.Length > 0)
        {
            page.Raw("<details class=\"rest\"><summary>").Text(screen.IsEmpty ? $"{rest.Length} lines" : $"{rest.Length} more").Raw("</summary>\n");
            List(rest);
            page.Raw("</details>\n");
        }

        page.Raw("</div>\n</section>\n");
    }

    private void List(IEnumerable<BriefLine> lines)
    {
        BriefLine[] all = [.. lines];
        if (all.Length == 0) return;
        page.Raw("<ul>\n");
        foreach (BriefLine line in all) Line(line);
        page.Raw("</ul>\n");
    }

    /// <summary>What makes a line the same line however much of its words it shows: our words of name and state, and the passages shown.</summary>
    private static string Key(BriefLine line) =>
        string.Concat(line.Segments.Select(s => s.Tone is Tone.Name or Tone.State ? s.Text : s.Tone is Tone.Words or Tone.Quoted ? string.Concat(s.Passages.Select(p => $"[{p.Report}:{p.Start}-{p.End}]")) : ""))
            is { Length: > 0 } key ? key : line.Text;

    private void Line(BriefLine line)
    {
        page.Raw(line.Indent > 0 ? "<li class=\"in\">" : "<li>");
        Inline(line);
        SpanEntry[] passages = [.. line.Segments.Where(s => s.Tone is Tone.Words or Tone.Quoted).SelectMany(s => s.Passages).Distinct()];
        if (passages.Length is > 0 and <= MostCitations) Citations(passages);
        page.Raw("</li>\n");
    }

    private void Set(Segment segment)
    {
        if (segment.Tone is Tone.Reference or Tone.Words or Tone.Quoted) _cited.UnionWith(segment.Passages.Select(p => p with { Text = "" }));
        switch (segment.Tone)
        {
            case Tone.Plain or Tone.Heading: page.Text(segment.Text); break;
            case Tone.Words: page.Element("span", "w", segment.Text); break;
            case Tone.Quoted: page.Element("span", "w d", segment.Text); break;
            case Tone.Name: page.Element("b", "who", segment.Text); break;
            case Tone.State: page.Element("b", "state", segment.Text); break;
            case Tone.More: page.Element("span", "more", segment.Text.Replace(": --all", ", not on this page", StringComparison.Ordinal)); break;
            case Tone.Id: page.Element("code", "id", segment.Text); break;
            case Tone.Reference: Links(segment.Passages); break;
        }
    }

    private void Links(IEnumerable<SpanEntry> passages)
    {
        page.Raw("<span class=\"ref\">[");
        bool first = true;
        foreach (IGrouping<string, SpanEntry> report in passages.GroupBy(p => p.Report).OrderBy(g => references.Order(g.Key)))
        {
            int[] lines = [.. report.Select(references.LineOf).Distinct().Order()];
            for (int i = 0; i < lines.Length; i++)
            {
                page.Raw(i > 0 ? "," : first ? "" : " ").Raw($"<a href=\"#{Anchor(report.Key, lines[i])}\">");
                page.Text(i == 0 ? $"{references.Name(report.Key)}:{lines[i]}" : $"{lines[i]}").Raw("</a>");
            }

            first = false;
        }

        page.Raw("]</span>");
    }

    private void Citations(SpanEntry[] passages)
    {
        page.Raw("<details><summary>cite</summary>");
        foreach (SpanEntry passage in passages)
            page.Raw("<p>").Text(Citation.Of(passage, _reports[passage.Report], references.LineOf(passage))).Raw("</p>");
        page.Raw("</details>");
    }
}
