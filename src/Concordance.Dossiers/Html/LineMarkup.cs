using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html;

/// <summary>Sets the sections of a brief: names in the margin, each reference a link, each line with its citations to copy.</summary>
internal sealed class LineMarkup(Markup page, Dossier dossier, References references)
{
    /// <summary>Citations of one line; a line that gathers more is no sentence one cites.</summary>
    private const int MostCitations = 6;

    private readonly Dictionary<string, ReportEntry> _reports = dossier.Reports.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);

    public static string Anchor(string report, int line) => $"{report}-{line}";

    public void Section(BriefSection section, int number)
    {
        page.Raw($"<section aria-labelledby=\"s{number}\">\n<h2 id=\"s{number}\">").Text(section.Name).Raw("</h2>\n<ul>\n");
        foreach (BriefLine line in section.Lines) Line(line);
        page.Raw("</ul>\n</section>\n");
    }

    private void Line(BriefLine line)
    {
        page.Raw(line.Indent > 0 ? "<li class=\"in\">" : "<li>");
        foreach (Segment segment in line.Segments) Set(segment);
        SpanEntry[] passages = [.. line.Segments.Where(s => s.Tone is Tone.Words or Tone.Quoted).SelectMany(s => s.Passages).Distinct()];
        if (passages.Length is > 0 and <= MostCitations) Citations(passages);
        page.Raw("</li>\n");
    }

    private void Set(Segment segment)
    {
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
