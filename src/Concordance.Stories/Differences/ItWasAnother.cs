using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two parties name who or what it was, and name another: "Her lawyer says it was a clerk who signed. The clerk says it was Lund."</summary>
internal static class ItWasAnother
{
    private static readonly RuleId Rule = new("differences/it-was-another");

    /// <summary>The second says no more than whom.</summary>
    private const int LongestName = 5;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report)];
            for (int i = 0; i + 1 < said.Length; i++)
                if (Named(report, said[i]) is { } one && Named(report, said[i + 1]) is { } other && Parties.Between(report, said[i], said[i + 1]) <= 1 && Parties.AreTwo(report, said[i], said[i + 1]) && !AreOne(report, one, other) && IsBare(report, said[i + 1]))
                    Tell(report, said[i], said[i + 1], findings);
        }
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.Report.At(one.ContentHull), beside = report.Report.At(other.ContentHull);
        findings.Dispute(Rule, report, [one, other], at, beside, "each account names another");
    }

    /// <summary>The noun behind "it was": "it was a clerk", "it was Lund who".</summary>
    private static int? Named(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        int[] words = [.. parsed.TokensOf(said.ContentHull)];
        if (words.Length < 3 || parsed.Lower(words[0]) != "it" || parsed.Lower(words[1]) is not ("was" or "is" or "'s" or "’s" or "were")) return null;
        int t = 2;
        while (t < words.Length && parsed.Pos[words[t]] is Pos.DET or Pos.ADJ || (t < words.Length && parsed.Tags[words[t]] == "PRP$")) t++;
        while (t + 1 < words.Length && parsed.Pos[words[t + 1]] is Pos.NOUN or Pos.PROPN) t++;
        return t < words.Length && parsed.Pos[words[t]] is Pos.NOUN or Pos.PROPN && (parsed.Pos[words[t]] == Pos.PROPN || parsed.Pos[words[t - 1]] != Pos.AUX) ? words[t] : null;
    }

    private static bool IsBare(ReadReport report, Statement said) => report.Parsed.TokensOf(said.ContentHull).Count() <= LongestName;

    private static bool AreOne(ReadReport report, int one, int other) =>
        report.Parsed.Lemma(one) == report.Parsed.Lemma(other) || (report.Whom(one) is { } first && ReferenceEquals(first, report.Whom(other)));
}
