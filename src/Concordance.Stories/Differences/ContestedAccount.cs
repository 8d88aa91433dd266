using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One party contests what another says: "officials challenge the minister's claim that the port was closed".</summary>
internal static class ContestedAccount
{
    private static readonly RuleId Rule = new("differences/contested-account");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
                if (parsed.Pos[t] == Pos.VERB && IsContest(parsed, t) && Account(parsed, t) is { } account) Tell(report, t, account, findings);
        }
    }

    private static void Tell(ReadReport report, int verb, (int Noun, int Whose) account, Findings findings)
    {
        ParsedText parsed = report.Parsed;
        int first = verb;
        for (int at = verb, steps = 0; at >= 0 && steps < 4; at = parsed.Heads[at], steps++)
        {
            int subject = parsed.Subject(at);
            if (subject < 0) continue;
            if (parsed.Pos[subject] is Pos.PRON && parsed.Lower(subject) is "who" or "which" or "that") subject = parsed.Heads[at] >= 0 ? parsed.Heads[at] : subject;
            first = subject;
            break;
        }

        if (first >= verb && Phrases.NamedBefore(report, verb) is { } named) first = parsed.TokenAt(named.Start);
        if (first >= verb) return;
        Place contest = report.Report.At(Span.Hull(parsed.SpanOf(parsed.TokenAt(parsed.Phrase(first).Start), first + 1), parsed.Spans[verb]));
        Place told = report.Report.At(Clause(parsed, account));
        string whose = parsed.Form(account.Whose);
        findings.Conflict(Rule, ConflictKind.Dispute, $"{whose}'s {parsed.Form(account.Noun)}", report.Whom(account.Whose) is { } who ? [who] : [], [contest, told], "one party contests what another says");
    }

    private static bool IsContest(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) is "challenge" or "dispute" or "contest" or "reject" or "refute" or "rebut" or "deny" or "dismiss" or "contradict" && parsed.Tags[verb] != "VBN" && !IsOpen(parsed, verb);

    /// <summary>"Did not dispute", "must rebut", "rather than publicly challenging"; what one sets out "to challenge" is contested.</summary>
    private static bool IsOpen(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Lower(child) is "not" or "n't" or "never" or "if" || parsed.Tags[child] == "MD") return true;
        for (int t = verb - 1; t > verb - 4 && t > 0; t--)
            if ((parsed.Lower(t) == "than" && parsed.Lower(t - 1) == "rather") || (parsed.Lower(t) == "of" && parsed.Lower(t - 1) == "instead") || parsed.Lower(t) == "without") return true;
        return false;
    }

    /// <summary>The noun of saying that is contested, with whose it is: both must be named.</summary>
    private static (int Noun, int Whose)? Account(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < parsed.Count && t < verb + 9 && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not (Pos.PUNCT or Pos.VERB or Pos.SCONJ); t++)
        {
            if (parsed.Lemma(t) is not ("claim" or "account" or "narrative" or "assertion" or "allegation" or "accusation" or "version" or "contention" or "charge")) continue;
            int whose = parsed.Child(t, Relation.nmod_poss);
            if (whose < 0 && t + 1 < parsed.Count && parsed.Lower(t + 1) is "by" or "from") whose = t + 2 < parsed.Count && parsed.Pos[t + 2] == Pos.DET ? t + 3 : t + 2;
            return whose >= 0 && whose < parsed.Count && parsed.Pos[whose] is Pos.PROPN or Pos.NOUN ? (t, whose) : null;
        }

        return null;
    }

    /// <summary>From whose claim it is to the end of what it says.</summary>
    private static Span Clause(ParsedText parsed, (int Noun, int Whose) account)
    {
        int first = Math.Min(account.Noun, account.Whose), last = Math.Max(account.Noun, account.Whose);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[account.Noun]];
        if (last + 1 < sentence.End && parsed.Lower(last + 1) is "that" or "of" or "about")
            while (last + 1 < sentence.End && parsed.Pos[last + 1] != Pos.PUNCT) last++;
        return parsed.SpanOf(first, last + 1);
    }
}
