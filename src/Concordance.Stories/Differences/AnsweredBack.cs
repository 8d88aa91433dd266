using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A charge and the answer of another right behind it, by the verb of the answer: "the boxes stood open, complained the campaign. The judge retorted that each had two guards".</summary>
internal static class AnsweredBack
{
    private static readonly RuleId Rule = new("differences/answered-back");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report, Act.Refuse)];
            for (int i = 1; i < said.Length; i++)
                if (Counters(report.Parsed, said[i]) && Asked(report, said, i) is { } told) Tell(report, told, said[i], findings);
        }
    }

    private static void Tell(ReadReport report, Statement told, Statement answer, Findings findings)
    {
        Place at = report.Report.At(told.ContentHull), back = report.Report.At(answer.ContentHull);
        findings.Dispute(Rule, report, [told, answer], at, back, "one party says it, another answers it");
    }

    /// <summary>A verb that says by itself that it contradicts; to answer or to reply may be to agree, or to speak of something else.</summary>
    private static bool Counters(ParsedText parsed, Statement said) =>
        said.Cue is { } cue && parsed.TokensOf(cue).Any(t => parsed.Lemma(t) is "counter" or "retort" or "rebut" or "rejoin" or "protest" or "object" || (parsed.Lemma(t) is "hit" or "shoot" or "fire" && parsed.Lower(t + 1) == "back"));

    /// <summary>The statement right before, by another.</summary>
    private static Statement? Asked(ReadReport report, Statement[] said, int i)
    {
        Statement before = said[i - 1];
        return Parties.Between(report, before, said[i]) <= 1 && Parties.AreTwo(report, before, said[i]) ? before : null;
    }
}
