using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Html;

/// <summary>What one needs to make the same dossier again.</summary>
internal static class StampMarkup
{
    public static void Write(Markup page, Dossier dossier, References references, HtmlOptions options)
    {
        page.Raw("<footer>\n<h2>How this was made</h2>\n<p><strong>Not checked against the world.</strong> This brief says what the reports say and where; whether it is so, it does not say.</p>\n<dl>\n");
        Row(page, "Made by", $"Concordance {options.Version}".TrimEnd());
        Row(page, "Models", options.Models);
        Row(page, "As of", dossier.AsOf is { } asOf ? DayWords.WithYear.Of(asOf.Day) : "all reports, no day set");
        Row(page, "Decisions", Decisions(dossier));
        page.Raw("</dl>\n<table>\n<caption>Reports, with the SHA-256 of their files</caption>\n<tr><th scope=\"col\">Report</th><th scope=\"col\">File</th><th scope=\"col\">Day</th><th scope=\"col\">SHA-256</th></tr>\n");
        foreach (ReportEntry report in dossier.Reports)
        {
            page.Raw("<tr><td>").Text(references.Name(report.Id)).Raw("</td><td>").Text(report.Files.IsEmpty ? report.File : string.Join(", ", report.Files.Select(f => f.Path)));
            page.Raw("</td><td>").Text(DayWords.WithYear.Of(report.Published)).Raw("</td><td><code>").Text(report.Sha256).Raw("</code></td></tr>\n");
        }

        page.Raw("</table>\n</footer>\n");
    }

    /// <summary>How many, how many of them without effect, and a hash by which they are known again.</summary>
    private static string Decisions(Dossier dossier)
    {
        if (dossier.Decisions is not { IsEmpty: false } all) return "none";
        string lines = string.Join('\n', all.Select(d => $"{d.Decide}|{d.Kind}|{string.Join('|', d.About)}|{d.State}|{string.Join('|', d.Spans.Select(s => $"{s.Report}:{s.Start}:{s.End}"))}"));
        int without = all.Count(d => d.State != DecisionState.Applied);
        return $"{all.Length} by a person{(without > 0 ? $", {without} without effect" : "")} ({Hash.Hex10(lines)})";
    }

    private static void Row(Markup page, string what, string value) => page.Raw("<dt>").Text(what).Raw("</dt><dd>").Text(value).Raw("</dd>\n");
}
