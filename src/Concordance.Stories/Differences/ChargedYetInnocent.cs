using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Who is arrested or charged, and behind it the word of his lawyer or his own that he did not do it: "Lund was arrested on suspicion of fraud. His lawyer said he was innocent."</summary>
internal static class ChargedYetInnocent
{
    private static readonly RuleId Rule = new("differences/charged-yet-innocent");

    private const int Sentences = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Statement said in report.Statements.Where(s => s is { Speaker: not null, Question: false, Kind: not StatementKind.Headline }))
                if (IsPlea(report, said) && Charge(report, said) is { } charge) Tell(report, charge, said, findings);
    }

    private static void Tell(ReadReport report, Span charge, Statement plea, Findings findings)
    {
        Place at = report.Report.At(charge), beside = report.WithSpeaker(plea);
        findings.Dispute(Rule, report, [plea], at, beside, "one is charged with it, and says or has it said that he did not do it");
    }

    /// <summary>"Is innocent", "has done nothing wrong", "had nothing to do with it"; of himself or by a lawyer.</summary>
    private static bool IsPlea(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        int[] words = [.. parsed.TokensOf(said.ContentHull)];
        int last = parsed.TokenAt(said.Speaker!.Span.End - 1);
        bool lawyer = parsed.TokensOf(Span.Hull(said.Speaker.Span, said.Speaker.Office ?? said.Speaker.Span)).Append(last).Any(t => parsed.Lemma(t) is "lawyer" or "counsel" or "attorney" or "barrister" or "solicitor" or "defence" or "defense");
        bool own = parsed.Lower(last) is "he" or "she" || words.Any(t => parsed.Lower(t) is "he" or "she" or "i" or "they");
        if (!lawyer && !own) return false;
        return words.Any(t => (parsed.Lower(t) == "innocent" && parsed.Lower(t - 1) is "was" or "is" or "'s" or "am" or "'m" or "client" or "were" or "be") || (parsed.Lower(t) == "nothing" && parsed.Lower(t + 1) is "wrong" or "illegal") || (parsed.Lower(t) == "nothing" && parsed.Lower(t + 1) == "to" && parsed.Lower(t + 2) == "do") || (parsed.Lower(t) == "wrongly" && parsed.Lower(t + 1) is "accused" or "charged" or "arrested"));
    }

    /// <summary>The charge in the sentence of the plea or so many in front of it.</summary>
    private static Span? Charge(ReadReport report, Statement plea)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[parsed.TokenAt(Math.Min(plea.ContentHull.Start, plea.Speaker!.Span.Start))];
        for (int s = sentence - 1; s >= Math.Max(0, sentence - Sentences); s--)
            for (int t = parsed.Sentences[s].First; t < parsed.Sentences[s].End; t++)
            {
                bool passive = parsed.Lower(t) is "arrested" or "charged" or "accused" or "detained" or "indicted" or "convicted" && parsed.Lower(t + 1) is "on" or "with" or "of" or "over" or "for";
                if (!passive || parsed.HasNot(t) || parsed.IsOpen(t)) continue;
                return parsed.SpanOf(parsed.TokenAt(parsed.Subject(t) is >= 0 and var who && who < t ? parsed.Phrase(who).Start : parsed.Spans[t].Start), EndOf(parsed, t));
            }

        return null;
    }

    /// <summary>To the comma or stop behind the charge.</summary>
    private static int EndOf(ParsedText parsed, int verb)
    {
        int end = parsed.Sentences[parsed.SentenceOf[verb]].End, t = verb + 1;
        while (t < end && parsed.Form(t) is not ("." or "," or ";" or "–")) t++;
        return t;
    }
}
