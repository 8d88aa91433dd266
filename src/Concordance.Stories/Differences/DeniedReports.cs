using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A party denies what somebody is told to have told of it, or sets its own words against it: "the brewer denied a magazine report that it was up for sale",
/// "Lund dismissed rumours that she would leave. “I am staying,” she said." A bare "denied reports that" has one party only.
/// </summary>
internal static class DeniedReports
{
    private static readonly RuleId Rule = new("differences/denied-reports");

    /// <summary>From the verb to the noun: "denied a report in the local paper that".</summary>
    private const int Farthest = 5;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
                if (IsDenial(parsed, t) && Who(parsed, t) is >= 0 and var who && Dissent.Key(report, who) is not null && Claimed(parsed, t) is var (claim, noun)) Tell(report, Span.Hull(parsed.ShortPhrase(who), parsed.Spans[t]), claim, noun, findings);
        }
    }

    private static void Tell(ReadReport report, Span denial, Span claim, int noun, Findings findings)
    {
        Place denied = report.Report.At(denial), told = report.Report.At(claim);
        Span? answer = Answer(report, claim);
        if (findings.Tells(denied, told) || (answer is null && !HasTeller(report.Parsed, noun))) return;
        Place[] places = answer is { } own ? [denied, told, report.Report.At(own)] : [denied, told];
        findings.Conflict(Rule, ConflictKind.Dispute, report.Words(told), [], places, "it is told, and who it is told of denies it");
    }

    /// <summary>The subject; of "he denounced them and rejected reports" that of the first verb, since trees give the second the noun beside it.</summary>
    private static int Who(ParsedText parsed, int verb)
    {
        int before = verb - 1, first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        while (before > first && parsed.Pos[before] is Pos.AUX or Pos.ADV) before--;
        for (int t = first; parsed.Pos[before] == Pos.CCONJ && t < before; t++)
            if (parsed.Relations[t] == Relation.nsubj) return t;
        return parsed.Pos[before] != Pos.CCONJ && parsed.Subject(verb) is var who && who < verb ? who : -1;
    }

    private static bool IsDenial(ParsedText parsed, int t) =>
        parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "deny" or "dismiss" or "reject" or "refute" or "rebut" or "dispute" && parsed.Tags[t] is "VBD" or "VBZ" or "VBP" or "VBN" && parsed.Child(t, Relation.aux_pass, Relation.nsubj_pass) < 0 && !parsed.IsOpen(t);

    /// <summary>The clause behind "reports that", "a rumour that", with a verb of its own.</summary>
    private static (Span Claim, int Noun)? Claimed(ParsedText parsed, int verb)
    {
        int end = parsed.Sentences[parsed.SentenceOf[verb]].End;
        for (int t = verb + 1; t + 3 < end && t <= verb + Farthest && parsed.Pos[t] is not (Pos.VERB or Pos.AUX or Pos.PUNCT); t++)
        {
            if (parsed.Lemma(t) is not ("report" or "rumour" or "rumor" or "claim" or "allegation" or "suggestion" or "speculation" or "story" or "accusation") || That(parsed, t) is not (>= 0 and var that)) continue;
            int last = that + 1;
            while (last + 1 < end && parsed.Form(last + 1) is not ("." or ";" or "\"" or "”" or "“")) last++;
            return Enumerable.Range(that + 1, last - that).Any(parsed.IsFiniteForm) ? (parsed.SpanOf(that + 1, last + 1), t) : null;
        }

        return null;
    }

    /// <summary>The "that" behind the noun, or behind who tells it: "a report by the newspaper Lyset that"; -1 where none opens a clause.</summary>
    private static int That(ParsedText parsed, int noun)
    {
        int that = noun + 1;
        if (parsed.Lower(that) is "by" or "in" or "from" or "of")
            while (that + 1 < parsed.Count && that < noun + Farthest + 1 && parsed.Pos[that] is Pos.ADP or Pos.DET or Pos.ADJ or Pos.NOUN or Pos.PROPN or Pos.PART && parsed.Lower(that) != "that") that++;
        return that + 1 < parsed.Count && parsed.Lower(that) == "that" && parsed.Pos[that + 1] is not (Pos.VERB or Pos.AUX) && (parsed.Relations[that] == Relation.mark || that > noun + 1) ? that : -1;
    }

    /// <summary>"The union's claim", "an allegation by the guild".</summary>
    private static bool HasTeller(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] is Relation.nmod_poss || (parsed.Relations[child] == Relation.nmod && parsed.Preposition(child) is "by" or "from")) return parsed.Pos[child] != Pos.PRON;
        return parsed.Lower(noun + 1) is "by" or "in" or "from";
    }

    /// <summary>What is said against it in the sentence right behind: "There are no talks".</summary>
    private static Span? Answer(ReadReport report, Span claim)
    {
        int next = report.Parsed.SentenceOf[report.Parsed.TokenAt(claim.End - 1)] + 1;
        if (next >= report.Parsed.Sentences.Length || Dissent.BeginsParagraph(report, next)) return null;
        return report.Statements.FirstOrDefault(s => report.SentenceOf(s) == next && s is { Speaker: not null, Kind: StatementKind.Direct } && (s.Negated || Untruth.Is(report, s) || report.Parsed.TokensOf(s.ContentHull).Any(t => report.Parsed.Lower(t) is "no" or "nothing" or "nobody" or "false" or "untrue")))?.ContentHull;
    }
}
