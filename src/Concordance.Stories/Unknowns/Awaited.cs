using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>
/// What is still to come by the report that tells of it, and no later report tells of: "whose decision is awaited in the autumn", "a judge rules
/// tomorrow on whether he stays", "the deal still has to be approved", "has until Friday to decide".
/// </summary>
internal static class Awaited
{
    private static readonly RuleId Rule = new("unknowns/awaited");
    private static readonly FrozenSet<string> Outcomes = WordList.ReadSet(typeof(Awaited), "en.outcomes.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Longest = 130, Near = 5;

    public static void Find(Joined story, Questions questions, LaterWords later, DueDays due)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 1 < parsed.Count; t++)
            {
                if ((Outcome(parsed, t) ?? StillToBe(parsed, t) ?? ToDecide(report, t) ?? ToRule(parsed, t) ?? Filled(parsed, t) ?? InDays(parsed, t)) is not { } words || words.Length > Longest || report.IsSetAside(words) || questions.AreAsked(report.Report.At(words))) continue;
                Place? told = due.Reached(report, words) is { } day ? due.MayTell(report, words, parsed.Pos[t] == Pos.NOUN ? t : parsed.Subject(t), day) : null;
                bool successor = parsed.Lower(t) is "until" && Wording.Of(report, words).Split(' ') is [.., "successor" or "replacement", _, _] or [.., "successor" or "replacement", _, _, _];
                questions.Ask(Rule, UnknownKind.OpenSlot, successor ? "Who will be the successor?" : $"“{Wording.Of(report, words)}”: what came of it?", [], successor ? later.Tells(report, [["name", "appoint", "pick", "choose", "elect", "nominate", "succeed", "replace"]]) : told, [report.Report.At(words)]);
            }
        }
    }

    /// <summary>"Whose decision is awaited", "its results are expected in March", "the ruling is still pending".</summary>
    private static Span? Outcome(ParsedText parsed, int noun)
    {
        if (parsed.Pos[noun] != Pos.NOUN || !Outcomes.Contains(parsed.Lemma(noun))) return null;
        if (Waiting(parsed, noun) is { } waiting) return waiting;
        if (parsed.Child(noun, Relation.det, Relation.nmod_poss) < 0 && parsed.Tags[noun] != "NNS") return null;
        int be = noun + 1;
        while (be < Math.Min(parsed.Count - 1, noun + Near) && parsed.Lower(be) is not ("is" or "are" or "should") && parsed.Pos[be] is not (Pos.VERB or Pos.PUNCT)) be++;
        if (parsed.Lower(be) is "should" && parsed.Lower(be + 1) is "be" && parsed.Lower(be + 2) is "with" or "ready" or "known" or "available") return Span.Hull(parsed.ShortPhrase(noun), Until(parsed, be + 2));
        if (parsed.Lower(be) is not ("is" or "are")) return null;
        int state = parsed.Lower(be + 1) is "still" or "now" or "not" ? be + 2 : be + 1;
        return parsed.Lower(state) is "awaited" or "pending" or "outstanding" or "due" || (parsed.Lower(state) is "expected" && parsed.Lower(state + 1) is not "to") ? Span.Hull(parsed.ShortPhrase(noun), Until(parsed, state)) : null;
    }

    /// <summary>"Is awaiting the verdict", "are waiting for the result of the tests", "pending a decision".</summary>
    private static Span? Waiting(ParsedText parsed, int noun)
    {
        for (int t = noun - 1; t >= Math.Max(1, noun - 4); t--)
        {
            bool waits = parsed.Lower(t) is "awaiting" or "awaits" or "await" || (parsed.Lower(t) is "for" && parsed.Lower(t - 1) is "waiting") || (parsed.Lower(t) is "pending" && parsed.Lower(t + 1) is "a" or "an" or "the");
            if (waits) return Span.Hull(Span.Hull(Waiter(parsed, t), parsed.Spans[t]), parsed.Phrase(noun));
            if (parsed.Pos[t] is not (Pos.DET or Pos.ADJ or Pos.NOUN or Pos.PRON)) return null;
        }

        return null;
    }

    /// <summary>Who waits, where that stands right in front.</summary>
    private static Span Waiter(ParsedText parsed, int waits)
    {
        int verb = parsed.Lower(waits) is "for" ? waits - 1 : waits, subject = parsed.Subject(verb);
        Span phrase = subject >= 0 && subject < verb && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN ? parsed.Phrase(subject) : parsed.Spans[verb];
        return phrase.Length <= Longest / 2 && phrase.End <= parsed.Spans[waits].End ? phrase : parsed.Spans[verb];
    }

    /// <summary>"Until a successor is chosen": nobody is yet.</summary>
    private static Span? Filled(ParsedText parsed, int until)
    {
        if (parsed.Lower(until) is not "until" || parsed.Lower(until + 1) is not ("a" or "an")) return null;
        for (int t = until + 2; t < Math.Min(parsed.Count, until + 2 + Near); t++)
            if (parsed.Lower(t) is "successor" or "replacement" or "solution" or "agreement") return parsed.Lower(t + 1) is "is" or "has" or "can" ? Until(parsed, until) is var words ? Span.Hull(words, parsed.Spans[Math.Min(parsed.Count - 1, t + 2)]) : null : null;
        return null;
    }

    /// <summary>"Has 30 days to pay", "must leave the house within two weeks".</summary>
    private static Span? InDays(ParsedText parsed, int unit)
    {
        if (parsed.Lower(unit) is not ("days" or "weeks" or "months" or "hours") || parsed.Pos[unit - 1] != Pos.NUM) return null;
        int first = parsed.Sentences[parsed.SentenceOf[unit]].First;
        if (parsed.Lower(unit - 2) is "has" or "have" or "given" && parsed.Lower(unit + 1) is "to" && unit + 2 < parsed.Count && parsed.Pos[unit + 2] == Pos.VERB && parsed.Lemma(unit + 2) is not "go") return parsed.Lower(first) is "if" ? null : Span.Hull(parsed.Spans[unit - 2], Span.Hull(parsed.Spans[unit + 2], parsed.Phrase(unit + 2)));
        if (parsed.Lower(unit - 2) is not "within") return null;
        for (int t = unit - 3; t >= Math.Max(first, unit - Near - Near - 2) && parsed.Pos[t] != Pos.PUNCT; t--)
            if (parsed.Lower(t) is "must" && parsed.Pos[t + 1] is Pos.VERB or Pos.AUX) return parsed.SpanOf(t, unit + 1);
        return null;
    }

    /// <summary>"Still has to be approved", "has yet to be signed", "still needs the consent of".</summary>
    private static Span? StillToBe(ParsedText parsed, int at)
    {
        if (parsed.Lower(at) is not "still" || parsed.Lower(at - 1) is "would" or "could" or "might" or "will" or "is" || parsed.Lower(at + 1) is not ("has" or "have" or "needs" or "need") || parsed.Lower(at + 2) is not "to") return null;
        // A headline says what its report is about.
        if (parsed.SentenceOf[at] == 0 && parsed.Form(parsed.Sentences[0].End - 1) is not ("." or ";" or "\"" or "”") && parsed.Sentences.Length > 1) return null;
        int verb = parsed.Lower(at + 3) is "be" ? at + 4 : at + 3;
        int subject = parsed.Subject(verb) is >= 0 and var found ? found : parsed.Subject(at + 1);
        return verb < parsed.Count && parsed.Pos[verb] == Pos.VERB && subject >= 0 && subject < at && parsed.Lower(subject) is not ("it" or "i" or "we" or "you" or "they" or "he" or "she" or "that" or "who" or "which") ? Span.Hull(parsed.Phrase(subject), Until(parsed, verb)) : null;
    }

    /// <summary>"Rules tomorrow on whether", "will decide if", "has until Friday to decide".</summary>
    private static Span? ToDecide(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        // "A judge rules": a tagger may see a noun.
        if (parsed.Lower(verb) is "rules" && parsed.Pos[verb] == Pos.NOUN && parsed.Pos[verb - 1] == Pos.NOUN && Asking(parsed, verb) is > 0 and var on) return Span.Hull(Span.Hull(parsed.ShortPhrase(verb - 1), parsed.SpanOf(verb - 1, on + 1)), AskedClause.Words(parsed, on) ?? AskedClause.Plain(parsed, on) ?? parsed.Spans[on]);
        if (parsed.Lemma(verb) is not ("decide" or "rule" or "vote") || parsed.Pos[verb] != Pos.VERB || parsed.Tags[verb] is "VBD" or "VBN" or "VBG") return null;
        int first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        if (parsed.Lower(verb - 1) == "to" && Enumerable.Range(Math.Max(first, verb - 8), Math.Min(8, verb - first)).FirstOrDefault(t => parsed.Lower(t) == "until" && parsed.Lemma(t - 1) is "have" or "give", -1) is > 0 and var until) return parsed.SpanOf(until - 1, verb + 1);
        bool ahead = parsed.Lower(verb - 1) is "will" or "to" && (parsed.Lower(verb - 1) is "will" || parsed.Lower(verb - 2) is "is" or "are" or "due") || report.Times.Any(t => t.Span.Start > parsed.Spans[verb].End && t.Span.Start < parsed.Spans[verb].End + 12 && t.Span.Of(parsed.Text) is "tomorrow" or "today");
        // "Board to decide if": a log leaves the auxiliary out.
        if (verb > 1 && parsed.Lower(verb - 1) is "to" && parsed.Pos[verb - 2] == Pos.NOUN && (verb - 2 == first || parsed.Pos[verb - 3] == Pos.PUNCT) && Asking(parsed, verb) is > 0 and var log) return Span.Hull(parsed.SpanOf(verb - 2, log + 1), AskedClause.Words(parsed, log) ?? AskedClause.Plain(parsed, log) ?? parsed.Spans[log]);
        int subject = parsed.Subject(verb);
        if (!ahead || subject < 0 || subject >= verb || parsed.Lower(subject) is "i" or "we" or "you" or "who" or "voters") return null;
        return Asking(parsed, verb) is > 0 and var asking ? Span.Hull(parsed.Phrase(subject), AskedClause.Words(parsed, asking) ?? AskedClause.Plain(parsed, asking) ?? parsed.Spans[asking]) : null;
    }

    /// <summary>"The council will decide in May", "must rule by Friday": with nothing else behind the verb.</summary>
    private static Span? ToRule(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("decide" or "rule") || parsed.Pos[verb] != Pos.VERB || parsed.Lower(verb + 1) is not ("on" or "in" or "by" or "at" or "next" or "tomorrow" or "this" or ".")) return null;
        bool ahead = parsed.Lower(verb - 1) is "will" or "must" || (parsed.Lower(verb - 1) is "to" && parsed.Lower(verb - 2) is "is" or "are" or "has" or "have" or "due");
        int subject = parsed.Subject(verb) is >= 0 and var found ? found : parsed.Subject(Math.Max(0, verb - 2));
        return ahead && subject >= 0 && subject < verb && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN && parsed.Lower(subject) is not ("voters" or "people" or "electorate") ? Span.Hull(parsed.Phrase(subject), Until(parsed, verb)) : null;
    }

    private static int Asking(ParsedText parsed, int verb) => Enumerable.Range(verb + 1, Math.Min(Near, parsed.Count - verb - 1)).FirstOrDefault(t => parsed.Lower(t) is "whether" or "if", -1);

    /// <summary>To the day that stands behind.</summary>
    private static Span Until(ParsedText parsed, int word) => Wording.Until(parsed, word, Near + Near);
}
