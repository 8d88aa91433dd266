using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"The train did not stop for reasons that are not clear", "for unknown reasons the light went out".</summary>
internal static class ForReasons
{
    private static readonly RuleId Rule = new("unknowns/for-reasons");

    private const int Longest = 150, Near = 6;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 1 < parsed.Count; t++)
            {
                if (parsed.Lower(t) is not ("reasons" or "reason") || Start(parsed, t) is not (>= 0 and var start) || End(parsed, t) is not (> 0 and var end) || report.IsSetAside(t)) continue;
                Span words = parsed.SentenceSpan(parsed.SentenceOf[t]);
                if (words.Length > Longest) words = parsed.SpanOf(start, end);
                if (!questions.AreAsked(report.Report.At(words))) questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, words).TrimEnd('.')}”: why?", [], report.Report.At(words));
            }
        }
    }

    private static int Start(ParsedText parsed, int reasons)
    {
        for (int t = reasons - 1; t >= Math.Max(0, reasons - 3); t--)
            if (parsed.Lower(t) is "for") return t;
        return -1;
    }

    /// <summary>Behind the word that says that they are not known; 0 where none does.</summary>
    private static int End(ParsedText parsed, int reasons)
    {
        if (Knowing.IsOpen(parsed, reasons - 1)) return reasons + 1;
        if (Knowing.IsOpen(parsed, reasons + 1)) return reasons + 2;
        if (parsed.Lower(reasons + 1) is not ("that" or "which" or "not" or "nobody" or "still" or "as")) return 0;
        for (int t = reasons + 1; t < Math.Min(parsed.Count, reasons + 1 + Near) && parsed.Pos[t] != Pos.PUNCT; t++)
            if (Knowing.IsOpen(parsed, t) || ((Knowing.Of(parsed, t).Length > 0 || parsed.Lower(t) is "given") && Lack.From(parsed, t) is >= 0 and var lack && lack > reasons)) return t + 1;
        return 0;
    }
}
