using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A report asks, and two parties answer one after the other: "What made the hole? A container, says the skipper. Nothing was there, says the captain of the ferry."</summary>
internal static class TwoAnswers
{
    private static readonly RuleId Rule = new("differences/two-answers");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int s = 0; s + 2 < report.Parsed.Sentences.Length; s++)
                if (IsAsked(report, s) && Answer(report, s + 1) is { } one && Answer(report, s + 2) is { } other && Dissent.Key(report, one.Speaker!) is { } first && Dissent.Key(report, other.Speaker!) is { } second && first != second)
                {
                    Place at = report.Report.At(WithSpeaker(one)), beside = report.Report.At(WithSpeaker(other));
                    if (!findings.Tells(at, beside)) findings.Conflict(Rule, ConflictKind.Dispute, report.Words(report.Report.At(report.Parsed.SentenceSpan(s))), [one, other], [at, beside], "one question, and two answers to it");
                }
    }

    /// <summary>The report's own question: it stands in nobody's mouth, and it asks what or who it was, or whether.</summary>
    private static bool IsAsked(ReadReport report, int sentence)
    {
        Span words = report.Parsed.SentenceSpan(sentence);
        return report.Headline?.Overlaps(words) is not true && report.IsQuestion(words) && !report.Parsed.TokensOf(words).Any(t => report.Parsed.Tags[t] == "MD" || report.Parsed.Lower(t) == "if") && !report.Statements.Any(s => s.ContentHull.Overlaps(words));
    }

    /// <summary>The one statement of the sentence that follows, by somebody who is named or described.</summary>
    private static Statement? Answer(ReadReport report, int sentence)
    {
        Span words = report.Parsed.SentenceSpan(sentence);
        Statement[] said = [.. report.Statements.Where(s => words.Overlaps(s.ContentHull) && s.Speaker is not null && words.Contains(s.Speaker.Span)).OrderBy(s => s.ContentHull.Length)];
        return said is [{ Question: false, Act: Act.Say or Act.Announce or Act.Other } one, ..] ? one : null;
    }

    private static Span WithSpeaker(Statement said) => Span.Hull(said.ContentHull, said.Speaker!.Span);
}
