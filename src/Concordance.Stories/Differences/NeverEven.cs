using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// Who never saw, met or received a thing did nothing with it: "He read the report, said Lund. His lawyer said he had never seen the report."
/// The other account tells an act on the same thing.
/// </summary>
internal static class NeverEven
{
    private static readonly RuleId Rule = new("differences/never-even");

    /// <summary>The two stand so many sentences apart at most.</summary>
    private const int Sentences = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report)];
            for (int i = 0; i < said.Length; i++)
                if (Untouched(report, said[i]) is { } thing && (Touched(report, said, i - 1, i, thing) ?? Touched(report, said, i + 1, i, thing)) is { } told) Tell(report, told, said[i], findings);
        }
    }

    private static void Tell(ReadReport report, Statement told, Statement denial, Findings findings)
    {
        Place at = report.Report.At(told.ContentHull), denied = report.Report.At(denial.ContentHull);
        if (!findings.Tells(at, denied)) findings.Conflict(Rule, ConflictKind.Dispute, report.Words(denied), [told, denial], [at, denied], "by one account it was done, by the other not even seen, met or had");
    }

    /// <summary>The thing that somebody "never saw", "had not received", "nobody touched".</summary>
    private static string? Untouched(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        foreach (int t in parsed.TokensOf(said.ContentHull))
        {
            if (parsed.Lemma(t) is not ("see" or "meet" or "receive" or "touch" or "visit" or "own" or "enter" or "get" or "open" or "read") || parsed.Pos[t] != Pos.VERB || parsed.Tags[t] is "VBG" or "VBZ") continue;
            bool never = parsed.HasNot(t) || parsed.Subject(t) is >= 0 and var who && parsed.Lower(who) is "nobody" or "none";
            if (never && parsed.Child(t, Relation.obj) is > 0 and var thing && thing > t && parsed.Pos[thing] == Pos.NOUN) return parsed.Lemma(thing);
        }

        return null;
    }

    /// <summary>Another's statement, without a "not", with the thing as what something was done to.</summary>
    private static Statement? Touched(ReadReport report, Statement[] said, int i, int denial, string thing)
    {
        if (i < 0 || i >= said.Length || said[i].Negated || !Parties.AreTwo(report, said[i], said[denial]) || Parties.Between(report, said[Math.Min(i, denial)], said[Math.Max(i, denial)]) > Sentences) return null;
        ParsedText parsed = report.Parsed;
        bool next = i > denial && Parties.Between(report, said[denial], said[i]) <= 1;
        return parsed.TokensOf(said[i].ContentHull).Any(t => (parsed.Lemma(t) == thing || (next && parsed.Lower(t) == "it")) && parsed.Relations[t] is Relation.obj or Relation.nsubj_pass && parsed.Heads[t] is >= 0 and var verb && parsed.Tags[verb] is "VBD" or "VBN" or "VBP" && !parsed.IsOpen(verb)) ? said[i] : null;
    }
}
