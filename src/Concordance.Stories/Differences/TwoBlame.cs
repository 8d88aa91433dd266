using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two parties blame two: "The mayor blames the rain. Her predecessor blames the mayor."</summary>
internal static class TwoBlame
{
    private static readonly RuleId Rule = new("differences/two-blame");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report).Where(s => s.Cue is { } cue && report.Parsed.TokensOf(cue).Any(t => report.Parsed.Lemma(t) == "blame"))];
            for (int i = 0; i + 1 < said.Length; i++)
                if (Parties.Between(report, said[i], said[i + 1]) is 0 or 1 && Parties.AreTwo(report, said[i], said[i + 1]) && First(report, said[i]) != First(report, said[i + 1])) Tell(report, said[i], said[i + 1], findings);
        }
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.WithSpeaker(one), beside = report.WithSpeaker(other);
        findings.Dispute(Rule, report, [one, other], at, beside, "each blames another");
    }

    /// <summary>The first noun that is blamed.</summary>
    private static string First(ReadReport report, Statement said) =>
        report.Parsed.TokensOf(said.ContentHull).Where(t => report.Parsed.Pos[t] is Pos.NOUN or Pos.PROPN).Select(t => report.Parsed.Lemma(t)).FirstOrDefault("");
}
