using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Dossiers.Html;

/// <summary>A passage as one copies it into a text of one's own: words, headline, outlet, day, file, line.</summary>
public static class Citation
{
    public static string Of(SpanEntry passage, ReportEntry report, int line)
    {
        string headline = report.Headline is { } head && head != passage ? $"{OneLine.Of(head.Text)}, " : "";
        string outlet = report.Outlet?.Name ?? "outlet not found";
        string address = report.Files.Select(f => f.Url).FirstOrDefault(u => u is not null) is { } url ? $", {url}" : "";
        return $"“{OneLine.Of(passage.Text)}” ({headline}{outlet}, {DayWords.WithYear.Of(report.Published)}; {report.File}, line {line}{address})";
    }
}
