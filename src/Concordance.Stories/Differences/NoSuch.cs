using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>"No such fee was due, said the yard", "no such call was ever logged": one denies the thing that the report, or another in it, has just named.</summary>
internal static class NoSuch
{
    private static readonly RuleId Rule = new("differences/no-such");

    private const int Sentences = 3;

    /// <summary>Words of the clause around the thing that are shown with it.</summary>
    private const int MostWords = 16;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 1; t + 1 < report.Parsed.Count; t++)
                if (Denied(report, t) is { } denial && Named(report, t, denial) is { } told) findings.Dispute(Rule, report, [denial], report.Report.At(told), report.WithSpeaker(denial), "one tells of it, another says that there was none");
    }

    /// <summary>The statement of "no such fee", "never any such call".</summary>
    private static Statement? Denied(ReadReport report, int such)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lower(such) != "such" || parsed.Lower(such - 1) is not ("no" or "any") || Noun(parsed, such) < 0 || parsed.Lower(such + 1) is "thing" or "person" or "luck") return null;
        if (parsed.Lower(such - 1) == "any" && !Enumerable.Range(Math.Max(0, such - 6), Math.Min(6, such)).Any(t => Phrases.IsNot(parsed.Lower(t)))) return null;
        return report.Statements.Where(s => s is { Speaker: not null, Question: false } && s.ContentHull.Contains(parsed.Spans[such])).MinBy(s => s.ContentHull.Length);
    }

    private static int Noun(ParsedText parsed, int such)
    {
        for (int t = such + 1; t < parsed.Count && t < such + 4; t++)
            if (parsed.Pos[t] == Pos.NOUN) return t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.NOUN ? t + 1 : t;
            else if (parsed.Pos[t] != Pos.ADJ) return -1;
        return -1;
    }

    /// <summary>The clause that names the thing in the sentences before, and in no statement of who denies.</summary>
    private static Span? Named(ReadReport report, int such, Statement denial)
    {
        ParsedText parsed = report.Parsed;
        string thing = parsed.Lemma(Noun(parsed, such));
        int sentence = parsed.SentenceOf[such], start = parsed.TokenAt(Math.Min(denial.Speaker!.Span.Start, denial.ContentHull.Start));
        for (int t = start - 1; t >= 0 && sentence - parsed.SentenceOf[t] <= Sentences; t--)
        {
            if (parsed.Pos[t] != Pos.NOUN || parsed.Lemma(t) != thing || report.IsSetAside(t)) continue;
            Statement? said = report.Innermost(parsed.Spans[t]);
            if (said is not null) return Parties.AreTwo(report, said, denial) ? said.ContentHull : null;
            SentenceRange range = parsed.Sentences[parsed.SentenceOf[t]];
            return parsed.SpanOf(Math.Max(range.First, t - MostWords), Math.Min(Math.Min(range.End, start), t + MostWords));
        }

        return null;
    }
}
