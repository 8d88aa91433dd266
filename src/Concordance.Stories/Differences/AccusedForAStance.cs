using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What one party states, and what another makes of it right behind: "Sweden accuses Norway of using this demand to gain time".</summary>
internal static class AccusedForAStance
{
    private static readonly RuleId Rule = new("differences/accused-for-a-stance");

    private const int Farthest = 8;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
                if (parsed.Lemma(t) == "accuse" && parsed.Pos[t] == Pos.VERB && !parsed.IsOpen(t) && Stance(parsed, t) >= 0 && Stated(report, t) is { } stated)
                    findings.Conflict(Rule, ConflictKind.Dispute, $"the {parsed.Form(Stance(parsed, t))} of {stated.Speaker!.Span.Of(report.Report.Text)}", [stated], [report.Report.At(stated.ContentHull), report.Report.At(Clause(parsed, t))], "one party states it, another calls it something else");
        }
    }

    /// <summary>"… of using this stance as a tactic": the noun that points back, or -1.</summary>
    private static int Stance(ParsedText parsed, int verb)
    {
        for (int t = verb + 2; t < parsed.Count && t < verb + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
            if (parsed.Lemma(t) is "stance" or "demand" or "claim" or "position" or "argument" or "condition" or "proposal" && parsed.Lower(t - 1) is "this" or "that" or "the") return t;
        return -1;
    }

    /// <summary>The statement in the sentence before, by the one who is accused.</summary>
    private static Statement? Stated(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[verb];
        int accused = verb + 1 < parsed.Count && parsed.Pos[verb + 1] == Pos.DET ? verb + 2 : verb + 1;
        if (sentence == 0 || accused >= parsed.Count || parsed.Pos[accused] is not (Pos.PROPN or Pos.NOUN)) return null;
        Span before = parsed.SentenceSpan(sentence - 1);
        return report.Statements.LastOrDefault(s => s.Speaker is not null && before.Contains(s.ContentHull) && parsed.State(parsed.TokenAt(s.Speaker.Span.End - 1)) == parsed.State(accused));
    }

    private static Span Clause(ParsedText parsed, int verb)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        int subject = parsed.Subject(verb), first = subject >= 0 && subject < verb ? parsed.TokenAt(parsed.Phrase(subject).Start) : verb, last = verb;
        while (last + 1 < sentence.End && parsed.Pos[last + 1] != Pos.PUNCT) last++;
        return parsed.SpanOf(first, last + 1);
    }
}
