using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Html.Talks;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html;

/// <summary>What goes into the printable file.</summary>
/// <param name="FullText">The whole articles, not only the passages the brief needs.</param>
/// <param name="Version">The program's version, for the stamp.</param>
/// <param name="Models">Names of the models at work, for the stamp.</param>
/// <param name="Brief">What the brief in it shows.</param>
public sealed record HtmlOptions(bool FullText = false, string Version = "", string Models = "none", BriefOptions? Brief = null);

/// <summary>The brief as one file without scripts, each reference a link to its passage, for a screen and for paper.</summary>
public static class HtmlBrief
{
    private static readonly string Style = ReadStyle();

    // The page may load nothing and run nothing; its one style element is allowed by its hash.
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    public static string Write(Dossier dossier, ReportTexts texts, HtmlOptions? options = null)
    {
        options ??= new HtmlOptions();
        References references = new(dossier, texts);
        BriefOptions brief = options.Brief ?? new BriefOptions();
        // What a terminal shows on one screen is shown first; the rest of each section opens on request.
        ImmutableArray<BriefSection> sections = Brief.Sections(dossier, texts, brief with { All = true });
        ImmutableArray<BriefSection> screen = brief.All ? sections : Brief.Sections(dossier, texts, brief);
        Markup page = new();
        Head(page, dossier);
        LineMarkup lines = new(page, dossier, references);
        for (int i = 0, shown = 0; i < sections.Length; i++)
        {
            bool onScreen = shown < screen.Length && screen[shown].Name == sections[i].Name;
            lines.Section(sections[i], onScreen ? screen[shown++].Lines : [], i + 1);
        }

        View view = new(dossier, texts, brief with { All = true });
        TalksMarkup talks = new(page, lines);
        foreach (StoryEntry story in dossier.Stories ?? []) talks.Story(view.Of(story));
        page.Raw("</main>\n");
        Passages(page, dossier, texts, references, lines.Cited, options.FullText);
        StampMarkup.Write(page, dossier, references, options);
        return page.Raw("</body>\n</html>\n").ToString();
    }

    private static void Head(Markup page, Dossier dossier)
    {
        string? title = dossier.Stories is [var only] ? only.Title?.Text : null;
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n").Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Text(title ?? $"Dossier of {dossier.Reports.Length} reports").Raw("</title>\n<style>").Raw(Style).Raw("</style>\n</head>\n<body>\n");
        page.Raw("<header>\n<p class=\"over\">Dossier</p>\n<h1>").Element("span", title is null ? "" : "w", title ?? $"{dossier.Reports.Length} reports").Raw("</h1>\n");
        page.Raw("<p class=\"key\"><span class=\"w\">This type: the reports’ own words</span>, in quotation marks only where a report quotes. This type: ours. A reference leads to its passage. Not checked against the world.</p>\n</header>\n<main>\n");
    }

    private static void Passages(Markup page, Dossier dossier, ReportTexts texts, References references, IEnumerable<SpanEntry> shown, bool full)
    {
        ILookup<string, SpanEntry> cited = shown.ToLookup(p => p.Report);
        page.Raw("<div class=\"texts\" role=\"region\" aria-labelledby=\"texts\">\n<h2 id=\"texts\">").Raw(full ? "The reports" : "Passages").Raw("</h2>\n");
        PassageMarkup passages = new(page, texts, references, full);
        DayWords days = new(dossier);
        foreach (ReportEntry report in dossier.Reports) passages.Report(report, [.. cited[report.Id].OrderBy(c => c.Start)], days);
        page.Raw("</div>\n");
    }

    private static string ReadStyle()
    {
        using Stream stream = typeof(HtmlBrief).Assembly.GetManifestResourceStream("brief.css") ?? throw new InvalidOperationException("brief.css is not embedded");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
