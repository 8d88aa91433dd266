using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Dossiers.Html;

/// <summary>The reports' text that a brief needs: lines it cites with a neighbour each side, or every line.</summary>
internal sealed class PassageMarkup(Markup page, ReportTexts texts, References references, bool full)
{
    /// <summary>A longer line is shown around what is cited in it, so many characters each side.</summary>
    private const int LongLine = 2000, Around = 300;

    public void Report(ReportEntry report, ImmutableArray<SpanEntry> cited, DayWords days)
    {
        if (cited.IsEmpty && !full) return;
        page.Raw($"<article id=\"{report.Id}\"><h3>").Text(references.Name(report.Id));
        if (report.Headline is { } headline) page.Raw(" ").Element("span", "w", headline.Text);
        page.Raw("</h3>\n<p class=\"of\">").Text($"{report.Outlet?.Name ?? "outlet not found"}, {days.Of(report.Published)}{DayWords.How(report.Published.Known)}; {report.File}").Raw("</p>\n");
        string text = texts.Text(report.Id);
        Lines lines = texts.Lines(report.Id);
        HashSet<int> needed = full ? [.. Enumerable.Range(1, lines.Count)] : Needed(text, lines, cited);
        int before = 0;
        foreach (int line in needed.Order())
        {
            Span span = lines.Line(line);
            if (span.Trim(text).IsEmpty && !cited.Any(c => references.LineOf(c) == line)) continue;
            if (!full && Gap(text, lines, before, line)) page.Raw("<p class=\"gap\">…</p>\n");
            before = line;
            page.Raw($"<p id=\"{LineMarkup.Anchor(report.Id, line)}\"><span class=\"n\">{line}</span> ");
            Line(report, text, span, cited);
            page.Raw("</p>\n");
        }

        page.Raw("</article>\n");
    }

    /// <summary>Every line a cited passage touches, and the nearest line with words on either side.</summary>
    private static HashSet<int> Needed(string text, Lines lines, ImmutableArray<SpanEntry> cited)
    {
        HashSet<int> needed = [];
        foreach (SpanEntry span in cited)
        {
            int first = lines.At(span.Start), last = lines.At(Math.Max(span.Start, span.End - 1));
            for (int line = first; line <= last; line++) needed.Add(line);
            if (Neighbour(text, lines, first, -1) is { } above) needed.Add(above);
            if (Neighbour(text, lines, last, 1) is { } below) needed.Add(below);
        }

        return needed;
    }

    private static int? Neighbour(string text, Lines lines, int line, int step)
    {
        for (int at = line + step; at >= 1 && at <= lines.Count; at += step)
            if (!lines.Line(at).Trim(text).IsEmpty) return at;
        return null;
    }

    private static bool Gap(string text, Lines lines, int before, int line)
    {
        for (int at = before + 1; at < line; at++)
            if (!lines.Line(at).Trim(text).IsEmpty) return true;
        return false;
    }

    /// <summary>One line in pieces: cited words are marked, what was set aside is dimmed and says why.</summary>
    private void Line(ReportEntry report, string text, Span line, ImmutableArray<SpanEntry> cited)
    {
        Span[] marks = [.. cited.Select(c => new Span(c.Start, c.End)).Where(line.Overlaps)];
        SetAsideEntry[] aside = [.. report.SetAside.Where(a => line.Overlaps(new Span(a.Span.Start, a.Span.End)))];
        int[] cuts =
        [
            .. marks.SelectMany(m => new[] { m.Start, m.End }).Concat(aside.SelectMany(a => new[] { a.Span.Start, a.Span.End })).Append(line.Start).Append(line.End)
                .Where(c => line.Start <= c && c <= line.End).Distinct().Order(),
        ];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            Span piece = new(cuts[i], cuts[i + 1]);
            SetAsideEntry? off = aside.FirstOrDefault(a => a.Span.Start <= piece.Start && piece.End <= a.Span.End);
            bool marked = marks.Any(m => m.Contains(piece));
            page.Raw(off is null ? "" : "<span class=\"off\">").Raw(marked ? "<mark>" : "");
            page.Text(marked || full || line.Length <= LongLine ? piece.Of(text) : Shortened(text, piece, i > 0, i + 2 < cuts.Length));
            page.Raw(marked ? "</mark>" : "");
            if (off is not null) page.Raw(piece.End == Math.Min(off.Span.End, line.End) ? $"<small> [set aside: {InWords(off.As)}]</small></span>" : "</span>");
        }
    }

    private static string Shortened(string text, Span piece, bool after, bool before)
    {
        if (piece.Length <= 2 * Around) return piece.Of(text);
        string head = after ? text.Substring(piece.Start, Around) : "", tail = before ? text.Substring(piece.End - Around, Around) : "";
        return $"{head} … {tail}";
    }

    private static string InWords(SetAsideKind kind) => kind switch
    {
        SetAsideKind.Navigation => "navigation",
        SetAsideKind.Caption => "caption",
        SetAsideKind.Credit => "credit",
        SetAsideKind.Repeat => "repeat",
        SetAsideKind.Related => "related links",
        SetAsideKind.Footer => "footer",
        SetAsideKind.Advert => "advertisement",
        SetAsideKind.CitationMarker => "marker",
        SetAsideKind.Filler => "filler",
    };
}
