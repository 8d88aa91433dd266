using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>
/// "The guests were 93, not 88", where 88 guests were told of before: no notice says that anything was wrong, and the passage that told it is
/// wrong all the same. What somebody is said to say so is his word against another's, and a dispute.
/// </summary>
internal static class SetAgainst
{
    public static readonly RuleId Rule = new("corrections/set-against");

    /// <summary>The notices that need a passage to be one.</summary>
    public static IEnumerable<Told<Correction>> Find(ReadReport report)
    {
        foreach ((Span old, Span now) in CorrectionFinder.Contrasts(report.Parsed))
        {
            Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[report.Parsed.TokenAt(old.Start)]);
            if (report.Corrections.Any(c => c.Span.Overlaps(sentence)) || report.Statements.Any(s => s.Content.Any(old.Overlaps))) continue;
            yield return new Told<Correction>(report, new Correction(sentence, CorrectionKind.Corrected, old, now, new Because(Rule, [report.Report.At(Span.Hull(old, now))], [])));
        }
    }
}
