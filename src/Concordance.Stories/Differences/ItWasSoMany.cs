using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A party answers a number with another and no more: "The firm says three workers were hurt. The union says it was seven."</summary>
internal static class ItWasSoMany
{
    private static readonly RuleId Rule = new("differences/it-was-so-many");

    private const int LongestAnswer = 7;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report)];
            for (int i = 1; i < said.Length; i++)
                if (Number(report, said[i]) is { } number && Parties.Between(report, said[i - 1], said[i]) is 0 or 1 && Parties.AreTwo(report, said[i - 1], said[i]) && HasAnother(report, said[i - 1], number)) Tell(report, said[i - 1], said[i], findings);
        }
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.Report.At(one.ContentHull), beside = report.Report.At(other.ContentHull);
        findings.Dispute(Rule, report, [one, other], at, beside, "each gives a number of its own");
    }

    /// <summary>The number of "it was seven", "there were at least 40", with next to nothing behind it.</summary>
    private static string? Number(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        int[] words = [.. parsed.TokensOf(said.ContentHull)];
        if (words.Length is < 3 or > LongestAnswer || parsed.Lower(words[0]) is not ("it" or "there" or "they") || parsed.Lower(words[1]) is not ("was" or "were" or "is" or "are" or "'s")) return null;
        int[] numbers = [.. words.Where(t => parsed.Pos[t] == Pos.NUM)];
        return numbers is [var one] && words[^1] - one <= 1 && !parsed.TokensOf(said.ContentHull).Any(t => report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))) ? parsed.Lower(one) : null;
    }

    /// <summary>One number that counts something, and not the same.</summary>
    private static bool HasAnother(ReadReport report, Statement said, string number)
    {
        ParsedText parsed = report.Parsed;
        int[] counted = [.. parsed.TokensOf(said.ContentHull).Where(t => parsed.Pos[t] == Pos.NUM && parsed.Relations[t] == Relation.nummod && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t])))];
        return counted is [var one] && parsed.Lower(one) != number;
    }
}
