using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"The claim could not be verified", "this has not been confirmed", "the weapon has never been found", "Not verified" in a log, "would neither confirm nor deny the sale".</summary>
internal static class Unverified
{
    private static readonly RuleId Rule = new("unknowns/unverified");

    private const int Longest = 120;

    public static void Find(Joined story, Questions questions, LaterWords later)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
            {
                if ((Words(parsed, t) ?? Neither(parsed, t)) is not { } words || words.Length > Longest || report.IsSetAside(words) || questions.AreAsked(report.Report.At(words))) continue;
                questions.Ask(Rule, UnknownKind.SaidUnclear, Question(story, report, t) ?? $"“{Wording.Of(report, words)}”: is it known now?", [], parsed.Lower(t) is "found" or "recovered" or "located" or "caught" ? later.Found(report, parsed.Subject(t)) : null, [report.Report.At(words)]);
            }
        }
    }

    /// <summary>"Has the weapon been found?"</summary>
    private static string? Question(Joined story, ReadReport report, int verb) =>
        report.Parsed.Tags[verb] == "VBN" && report.Parsed.Subject(verb) is >= 0 and var subject ? WhatIs.Done(story, report, subject, verb) : null;

    private static Span? Words(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("verified" or "confirmed" or "established" or "determined" or "ascertained" or "explained" or "checked" or "clarified" or "found" or "recovered" or "located" or "caught" or "traced" or "freed" or "settled" or "resolved" or "decided" or "answered" or "compensated" or "paid" or "repaired" or "reopened" or "tested")) return null;
        // "To be verified." in a log.
        int first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        if (parsed.Lower(verb - 1) is "be" && parsed.Lower(verb - 2) is "to" && verb - 2 == first) return parsed.SpanOf(first, verb + 1);
        if (Lack.From(parsed, verb) is not (>= 0 and var at) || parsed.Lower(at) is not ("not" or "n't" or "cannot" or "never")) return null;
        int aux = parsed.Lower(at) is "cannot" ? at : at - 1;
        // "Not verified." in a log.
        if (verb - at == 1 && at == first && parsed.Lower(verb + 1) is "." or "") return parsed.SpanOf(at, verb + 1);
        bool could = parsed.Lower(aux) is "could" or "cannot" or "can" or "ca", has = parsed.Lower(aux) is "has" or "have";
        if (!(could || has) || !Enumerable.Range(at + 1, verb - at - 1).Any(t => parsed.Lower(t) is "be" or "been")) return null;
        int subject = parsed.Subject(verb);
        return subject >= 0 && subject < aux && !AskedClause.IsAsking(parsed, first) && parsed.Lower(subject) is not ("who" or "which" or "that" or "it" or "i" or "we" or "you") ? Span.Hull(parsed.Phrase(subject), parsed.Spans[verb]) : null;
    }

    /// <summary>"Neither confirmed nor denied the sale".</summary>
    private static Span? Neither(ParsedText parsed, int word)
    {
        if (parsed.Lower(word) is not ("neither" or "not") || parsed.Lemma(Math.Min(parsed.Count - 1, word + 1)) is not "confirm" || word + 3 >= parsed.Count || parsed.Lower(word + 2) is not ("nor" or "or") || parsed.Lemma(word + 3) is not "deny") return null;
        int subject = parsed.Subject(word + 1) is >= 0 and var own ? own : parsed.Subject(word + 3), what = parsed.Child(word + 3, Relation.obj) is >= 0 and var obj ? obj : parsed.Child(word + 1, Relation.obj);
        Span words = parsed.SpanOf(word, word + 4);
        if (what > word) words = Span.Hull(words, parsed.Phrase(what));
        return subject >= 0 && subject < word ? Span.Hull(parsed.Phrase(subject), words) : words;
    }
}
