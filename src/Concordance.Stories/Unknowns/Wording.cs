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

    /// <summary>To the next mark, verb or "and", so many words at most; the hyphen of "all-share" is no mark.</summary>
    public static Span Until(ParsedText parsed, int word, int most)
    {
        int end = word;
        while (end + 1 < parsed.Count && end < word + most && parsed.SentenceOf[end + 1] == parsed.SentenceOf[word] && (IsHyphen(parsed, end + 1) || parsed.Pos[end + 1] is not (Pos.PUNCT or Pos.VERB or Pos.CCONJ or Pos.AUX))) end++;
        return parsed.SpanOf(word, end + 1);
    }

    /// <summary>"All-share", "cut-off": within a word.</summary>
    public static bool IsHyphen(ParsedText parsed, int token) =>
        parsed.Form(token) == "-" && token > 0 && token + 1 < parsed.Count && parsed.Spans[token - 1].End == parsed.Spans[token].Start && parsed.Spans[token].End == parsed.Spans[token + 1].Start;
}
