using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What somebody says, and right behind it the report denies the same: "The driver says he braked. Witnesses heard no brakes."</summary>
internal static class NotBorneOut
{
    private static readonly RuleId Rule = new("differences/not-borne-out");

    private const int LongestDenial = 16;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Statement said in Parties.Accounts(report))
                if (Contested.IsOfFact(report, said) && Contested.No(report, said.ContentHull) < 0 && Denial(report, said) is { } denial) Tell(report, said, denial, findings);
    }

    private static void Tell(ReadReport report, Statement said, Span denial, Findings findings)
    {
        Place at = report.Report.At(said.ContentHull), not = report.Report.At(denial);
        findings.Dispute(Rule, report, [said], at, not, "somebody says it, and the report says that it is not so");
    }

    /// <summary>The short sentence right behind in the same paragraph, in nobody's mouth, with one "no" or "not" on a word of the statement.</summary>
    private static Span? Denial(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        int next = parsed.SentenceOf[parsed.TokenAt(Math.Max(said.ContentHull.End, said.Speaker!.Span.End) - 1)] + 1;
        if (next >= parsed.Sentences.Length || Dissent.BeginsParagraph(report, next) || parsed.Sentences[next].Count > LongestDenial) return null;
        Span span = parsed.SentenceSpan(next);
        bool told = report.Statements.Any(s => s.ContentHull.Overlaps(span)) || report.IsQuestion(span) || parsed.TokensOf(span).Any(t => parsed.Tags[t] == "MD" || parsed.Lower(t) is "if" or "i" or "we" or "you");
        return !told && Contested.No(report, span) is >= 0 and var no && Contested.Denies(report, no, Contested.Words(report, said.ContentHull)) ? span : null;
    }
}
