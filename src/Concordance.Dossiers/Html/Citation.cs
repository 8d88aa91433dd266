using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Dossiers.Html;

/// <summary>A passage as one copies it into a text of one's own: words, and where they stand.</summary>
public static class Citation
{
    /// <param name="line">Of the report, from 1: each is a paragraph of it.</param>
    /// <param name="seen">The day on which the report came in; null where nobody wrote it down.</param>
    public static string Of(SpanEntry passage, ReportEntry report, int line, DateOnly? seen = null) => $"“{OneLine.Of(passage.Text)}” ({Source(passage, report, line, seen)})";

    /// <summary>Outlet, headline, day, paragraph, address; the file where there is no address.</summary>
    public static string Source(SpanEntry passage, ReportEntry report, int line, DateOnly? seen = null)
    {
        string? url = report.Files.Select(f => f.Url).FirstOrDefault(u => u is not null);
        return string.Join(", ", new[]
        {
            report.Outlet?.Name ?? "outlet not found",
            report.Headline is { } head && head != passage ? $"“{OneLine.Of(head.Text)}”" : null,
            DayWords.WithYear.Of(report.Published),
            $"paragraph {line}",
            url ?? report.File,
            report.Withdrawn is { } why ? $"marked corrected or withdrawn: {OneLine.Of(why)}" : null,
            seen is { } day ? $"seen on {DayWords.WithYear.Of(day)}" : null,
        }.OfType<string>());
    }
}
