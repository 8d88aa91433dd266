using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>The report says that accounts differ, and then gives two: "Accounts of the night differ. Police say …, the family says …", "Whether it was inspected is disputed: …".</summary>
internal static class AccountsDiffer
{
    private static readonly RuleId Rule = new("differences/accounts-differ");

    /// <summary>The accounts stand in the same sentence or so many behind it.</summary>
    private const int Sentences = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report)];
            for (int t = 1; t < report.Parsed.Count; t++)
                if (Differs(report.Parsed, t) && !said.Any(s => s.ContentHull.Contains(report.Parsed.Spans[t])) && Two(report, said, t) is var (one, other)) Tell(report, one, other, findings);
        }
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.WithSpeaker(one), beside = report.WithSpeaker(other);
        findings.Dispute(Rule, report, [one, other], at, beside, "the report says that accounts differ");
    }

    /// <summary>"Accounts differ", "opinions diverge", "is disputed", "is in dispute".</summary>
    private static bool Differs(ParsedText parsed, int t)
    {
        if (parsed.Lower(t) is "disputed" or "contested") return parsed.Lower(t - 1) is "is" or "remains" or "was" or "remained" or "hotly" or "still";
        if (parsed.Lower(t) == "dispute" && parsed.Lower(t - 1) == "in") return t > 1 && parsed.Lemma(t - 2) is "be" or "remain" or "still";
        if (parsed.Lemma(t) is not ("differ" or "diverge" or "conflict" or "clash")) return false;
        int first = parsed.Sentences[parsed.SentenceOf[t]].First;
        for (int i = t - 1; i >= first && i > t - 8; i--)
            if (parsed.Lower(i) is "accounts" or "versions" or "opinions" or "stories" or "recollections" or "memories" or "explanations" or "witnesses" or "experts") return true;
        return false;
    }

    /// <summary>The two accounts that follow, by two.</summary>
    private static (Statement, Statement)? Two(ReadReport report, Statement[] said, int differ)
    {
        int sentence = report.Parsed.SentenceOf[differ];
        Statement[] next = [.. said.Where(s => s.ContentHull.Start > report.Parsed.Spans[differ].Start && report.SentenceOf(s) <= sentence + Sentences)];
        return next is [var one, var other, ..] && Parties.AreTwo(report, one, other) && Parties.Between(report, one, other) is 0 or 1 ? (one, other) : null;
    }
}
