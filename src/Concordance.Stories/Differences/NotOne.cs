using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A claim of what was done, and right behind it "not one", "nobody" or "none of": "The bank says it wrote to all customers. Not one of the twelve we asked had received anything."</summary>
internal static class NotOne
{
    private static readonly RuleId Rule = new("differences/not-one");

    private const int LongestClaim = 24;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Statement said in Parties.Accounts(report, Act.Promise))
                if (IsDone(report, said.ContentHull) && !Denies(report, said.ContentHull) && Denial(report, said) is { } denial) Tell(report, said, denial, findings);
    }

    private static void Tell(ReadReport report, Statement said, Span denial, Findings findings)
    {
        Place at = report.Report.At(said.ContentHull), none = report.Report.At(denial);
        findings.Dispute(Rule, report, [said], at, none, "one says that it was done, and right behind it stands that nobody saw any of it");
    }

    /// <summary>The sentence right behind in the same paragraph, where it begins so and is not the same party's.</summary>
    private static Span? Denial(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        int next = parsed.SentenceOf[parsed.TokenAt(Math.Max(said.ContentHull.End, said.Speaker!.Span.End) - 1)] + 1;
        if (next >= parsed.Sentences.Length || Dissent.BeginsParagraph(report, next)) return null;
        Span span = parsed.SentenceSpan(next);
        int first = parsed.Sentences[next].First;
        if (parsed.Pos[first] == Pos.PUNCT) first++;
        bool begins = parsed.Lower(first) == "nobody" || first + 1 < parsed.Count && (parsed.Lower(first), parsed.Lower(first + 1)) is ("not", "one") or ("none", "of") or ("no", "one") || first + 2 < parsed.Count && (parsed.Lower(first), parsed.Lower(first + 1), parsed.Lower(first + 2)) is ("not", "a", "single");
        bool own = report.Statements.Any(s => s.ContentHull.Overlaps(span) && (s.Speaker is null || !Parties.AreTwo(report, said, s)));
        return begins && !own && IsDone(report, span) && !report.IsQuestion(span) ? span : null;
    }

    /// <summary>It was done or has been: no view, plan or forecast.</summary>
    private static bool IsDone(ReadReport report, Span words)
    {
        int[] tokens = [.. report.Parsed.TokensOf(words)];
        return tokens.Length <= LongestClaim && tokens.Any(t => report.Parsed.Tags[t] is "VBD" or "VBN") && !tokens.Any(t => report.Parsed.Tags[t] == "MD" || report.Parsed.Lower(t) is "if");
    }

    private static bool Denies(ReadReport report, Span words) => report.Parsed.TokensOf(words).Any(t => Phrases.IsNot(report.Parsed.Lower(t)) || report.Parsed.Lower(t) is "no" or "nobody" or "none" or "nothing");
}
