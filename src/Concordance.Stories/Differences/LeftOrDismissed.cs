using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Somebody was put out of an office by one account and went on his own by another: "she was dismissed by the board, two people said. The firm stated that she had left at her own request."</summary>
internal static class LeftOrDismissed
{
    private static readonly RuleId Rule = new("differences/left-or-dismissed");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach ((Statement one, Statement other) in Parties.Neighbours(report, Act.Deny))
                if (Parties.Between(report, one, other) is 0 or 1 && Parties.AreTwo(report, one, other) && ((IsPutOut(report, one) && IsOwnWill(report, other)) || (IsOwnWill(report, one) && IsPutOut(report, other))))
                    findings.Dispute(Rule, report, [one, other], report.Report.At(one.ContentHull), report.WithSpeaker(other), "put out by one account, gone of his own will by another");
    }

    private static bool IsPutOut(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        return parsed.TokensOf(said.ContentHull).Any(t => parsed.Tags[t] is "VBN" or "VBD" && parsed.Lemma(t) is "dismiss" or "sack" or "fire" or "oust" or "remove" or "expel" or "force" && parsed.Child(t, Relation.nsubj_pass) >= 0 && !parsed.HasNot(t));
    }

    /// <summary>"At her own request", "of his own accord", "voluntarily", "resigned".</summary>
    private static bool IsOwnWill(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        int[] words = [.. parsed.TokensOf(said.ContentHull)];
        bool goes = words.Any(t => parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "leave" or "resign" or "quit" or "go" or "step" or "depart" && !parsed.HasNot(t));
        return goes && words.Any(t => parsed.Lower(t) is "voluntarily" or "resigned" || (parsed.Lower(t) == "own" && parsed.Lower(t + 1) is "request" or "accord" or "will" or "decision" or "choice" or "wish"));
    }
}
