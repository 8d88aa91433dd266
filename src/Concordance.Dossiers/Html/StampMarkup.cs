using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html;

/// <summary>What one needs to make the same dossier again.</summary>
internal static class StampMarkup
{
    public static void Write(Markup page, Dossier dossier, References references, HtmlOptions options)
    {
        page.Raw("<footer>\n<h2>How this was made</h2>\n<p><strong>").Raw(Stamp.NotChecked).Raw("</strong> This brief says what the reports say and where; whether it is so, it does not say.</p>\n<dl>\n");
        foreach ((string what, string value) in Stamp.Of(dossier, options.Version, options.Models)) Row(page, what, value);
        page.Raw("</dl>\n<table>\n<caption>Reports, with the SHA-256 of their files</caption>\n<tr><th scope=\"col\">Report</th><th scope=\"col\">File</th><th scope=\"col\">Day</th><th scope=\"col\">SHA-256</th></tr>\n");
        foreach (ReportEntry report in dossier.Reports)
        {
            page.Raw("<tr><td>").Text(references.Name(report.Id)).Raw("</td><td>").Text(report.Files.IsEmpty ? report.File : string.Join(", ", report.Files.Select(f => f.Path))).Text(report.Withdrawn is { } why ? $"; marked corrected or withdrawn: {why}" : "");
            page.Raw("</td><td>").Text(DayWords.WithYear.Of(report.Published)).Raw("</td><td><code>").Text(report.Sha256).Raw("</code></td></tr>\n");
        }

        page.Raw("</table>\n</footer>\n");
    }

    private static void Row(Markup page, string what, string value) => page.Raw("<dt>").Text(what).Raw("</dt><dd>").Text(value).Raw("</dd>\n");
}
