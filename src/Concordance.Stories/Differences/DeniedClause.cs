using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A party denies in so many words what another has just been told to say: "Dahl says the league never answered. Lund denies that the league gave no answer."</summary>
internal static class DeniedClause
{
    private static readonly RuleId Rule = new("differences/denied-clause");

    /// <summary>What is denied stands so many sentences before at most.</summary>
    private const int Sentences = 3;

    /// <summary>Words that both must share, names among them.</summary>
    private const int FewestShared = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Statement denial in report.Statements.Where(s => s is { Act: Act.Deny, Speaker: not null, Voice: not Voice.Reporter, Question: false }))
                if (Told(story, report, denial) is { } told) Tell(report, told, denial, findings);
    }

    private static void Tell(ReadReport report, Statement told, Statement denial, Findings findings)
    {
        Place at = report.Report.At(told.ContentHull), denied = report.Report.At(denial.Cue is { } cue ? Span.Hull(denial.ContentHull, Span.Hull(cue, denial.Speaker!.Span)) : denial.ContentHull);
        findings.Dispute(Rule, report, [told, denial], at, denied, "one party says it, another denies it");
    }

    private static Statement? Told(Joined story, ReadReport report, Statement denial)
    {
        HashSet<string> words = Words(report, denial.ContentHull);
        return words.Count < FewestShared ? null : Parties.Accounts(report).LastOrDefault(s =>
            s.ContentHull.End <= denial.ContentHull.Start && Parties.Between(report, s, denial) <= Sentences && Parties.AreTwo(report, s, denial) && report.Parsed.TokensOf(s.ContentHull).Any(t => report.Parsed.Pos[t] == Pos.VERB) && Words(report, s.ContentHull).Count(words.Contains) >= FewestShared && !SayNo(report, s, denial) && SameMatter.Is(story, report, s.ContentHull, report, denial.ContentHull));
    }

    /// <summary>"The sale fell through", and the firm denies that it had sold: both say that it was not done.</summary>
    private static bool SayNo(ReadReport report, Statement told, Statement denial) => report.Events.Any(e => e.Status == EventStatus.NotHappened && told.ContentHull.Contains(e.Trigger) && report.Events.Any(d => d.Status == EventStatus.Denied && d.Type.Name == e.Type.Name && denial.ContentHull.Contains(d.Trigger)));

    private static HashSet<string> Words(ReadReport report, Span words) =>
        new(report.Parsed.TokensOf(words).Where(t => report.Parsed.Pos[t] == Pos.PROPN || (report.Parsed.Pos[t] is Pos.NOUN or Pos.VERB && !EventKin.IsGeneral(report.Parsed, t))).Select(t => EventKin.Of(report.Parsed, t)), StringComparer.Ordinal);
}
