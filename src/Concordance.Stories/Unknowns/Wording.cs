using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A report's words as they stand in a question of ours: on one line, and small at the front unless it is a name.</summary>
internal static class Wording
{
    public static string Of(ReadReport report, Span span) => OneLine.Of(span.Of(report.Report.Text));

    /// <summary>"The amount required" inside a sentence: "the amount required"; "Russian officials" as it is.</summary>
    public static string Inside(ReadReport report, Span span)
    {
        string words = Of(report, span);
        int first = report.Parsed.TokenAt(span.Start);
        bool name = report.Parsed.Pos[first] == Pos.PROPN || report.Names.Any(n => n.Span.Contains(report.Parsed.Spans[first]));
        bool capitals = words.Length > 1 && char.IsUpper(words[1]);
        return name || capitals || words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
