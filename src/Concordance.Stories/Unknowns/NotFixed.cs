using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A slot that the report says is empty: "no date was set", "gave no reason", "there is no trace of the second boat", "the date of which has not been fixed", "Cause: not determined", "he has not been identified".</summary>
internal static class NotFixed
{
    private static readonly RuleId Rule = new("unknowns/not-fixed");
    private static readonly FrozenSet<string> Slots = WordList.ReadSet(typeof(NotFixed), "en.open-slots.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Fixing = WordList.ReadSet(typeof(NotFixed), "en.fixing-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Longest = 120, Near = 5;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                if (report.IsSetAside(t)) continue;
                if (Unnamed(parsed, t) is { } who && who.Length <= Longest && !questions.AreAsked(report.Report.At(who))) questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, who)}”: who?", [], report.Report.At(who));
                if ((parsed.Pos[t] != Pos.NOUN && parsed.Lower(t + 1) is not ":") || !Slots.Contains(parsed.Lemma(t))) continue;
                if ((None(parsed, t) ?? Not(parsed, t) ?? Label(parsed, t)) is not { } words || words.Length > Longest || questions.AreAsked(report.Report.At(words))) continue;
                questions.Ask(Rule, UnknownKind.SaidUnclear, WhatIs.Asked(story, report, t, words), [], report.Report.At(words));
            }
        }
    }

    /// <summary>"No date has been set", "gave no reason", "there is still no word on", "has no lead", "no trace of".</summary>
    private static Span? None(ParsedText parsed, int noun)
    {
        int no = noun - 1;
        while (no > 0 && noun - no < 3 && parsed.Pos[no] is Pos.ADJ or Pos.NOUN) no--;
        if (parsed.Lower(no) != "no" || IsSupposed(parsed, no)) return null;
        // "No suspects." in a log.
        if (no == parsed.Sentences[parsed.SentenceOf[no]].First && parsed.Lower(noun + 1) is "." or "yet") return parsed.SpanOf(no, noun + 1);
        string before = parsed.Lower(no - 1) is "still" or "yet" or "as" or "so" or "far" or "so-far" ? parsed.Lower(no - 2) is "as" or "so" ? parsed.Lower(no - 3) : parsed.Lower(no - 2) : parsed.Lower(no - 1);
        bool there = before is "is" or "are" or "was" or "were" or "'s" or "been" && Enumerable.Range(Math.Max(0, no - 5), Math.Min(5, no)).Any(t => parsed.Lower(t) is "there");
        if (there && IsTold(parsed, noun)) return Hull(parsed, no, noun);
        if (no > 0 && before is "have" or "has" or "had" && parsed.Lemma(noun) is "suspect" or "lead" or "explanation" or "word" or "information" or "date" or "news" or "indication") return Hull(parsed, no - 1, noun);
        if (no > 0 && parsed.Lemma(no - 1) is "give" or "offer" or "set" or "name" or "provide" or "state" or "make" or "find" or "reach" or "release" && parsed.Pos[no - 1] == Pos.VERB && !(parsed.Lemma(no - 1) is "make" && parsed.Lemma(noun) is not ("arrest" or "announcement" or "statement" or "decision" or "comment"))) return parsed.Subject(no - 1) is >= 0 and var giver && giver < no && parsed.Pos[giver] is Pos.NOUN or Pos.PROPN or Pos.PRON && parsed.Lower(giver) is not ("who" or "which" or "that") ? Span.Hull(parsed.ShortPhrase(giver), Hull(parsed, no - 1, noun)) : Hull(parsed, no - 1, noun);
        for (int t = noun + 1; t <= noun + Near && t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t++)
            // "No day had been agreed" tells how it was before.
            if (Fixing.Contains(parsed.Lower(t))) return (parsed.Lower(t - 1) is "been" && parsed.Lower(t - 2) is not "had") || parsed.Lower(t - 1) is "was" or "were" or "is" or "yet" or "be" or "immediately" ? Span.Hull(parsed.Spans[no], Tail(parsed, t)) : null;
        return null;
    }

    /// <summary>Words that tell nothing by themselves when there is none: "no word", "no trace of", "no date yet".</summary>
    private static bool IsTold(ParsedText parsed, int noun) => parsed.Lemma(noun) switch
    {
        "word" or "information" or "explanation" or "news" or "clue" or "lead" or "suspect" or "motive" or "timetable" => parsed.Lower(noun + 1) is not "that",
        // "No sign of violence" is an answer.
        "trace" or "sign" => parsed.Lower(noun + 1) is "of" && parsed.Child(noun, Relation.nmod) is >= 0 and var what && (parsed.Pos[what] == Pos.PROPN || parsed.Child(what, Relation.det, Relation.nmod_poss) is >= 0 and var which && parsed.Lower(which) is not ("a" or "an" or "any")),
        "claim" => parsed.Lower(noun + 2) is "responsibility",
        "decision" or "date" or "verdict" or "result" or "agreement" or "cause" or "comment" or "detail" or "figure" => parsed.Lower(noun + 1) is "yet" or "on" or "about" or "from" or "so" or "for",
        _ => false,
    };

    /// <summary>"If no date is set by Friday".</summary>
    private static bool IsSupposed(ParsedText parsed, int no)
    {
        for (int t = no - 1; t >= Math.Max(parsed.Sentences[parsed.SentenceOf[no]].First, no - 5); t--)
            if (parsed.Lower(t) is "if" or "unless" or "until" or "that" && parsed.Lower(t + 1) is not "there") return parsed.Lower(t) is not "that";
        return false;
    }

    /// <summary>"The date of which has not been fixed", "the cause of death will be established": what no tree joins.</summary>
    private static Span? Not(ParsedText parsed, int noun)
    {
        if (parsed.Child(noun, Relation.det, Relation.nmod_poss) is not (>= 0 and var first) || parsed.Lower(first) is "no" or "a" or "an" or "any" or "every") return null;
        bool not = false, be = false, will = false;
        for (int t = noun + 1; t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun] && t <= noun + Near + Near; t++)
        {
            string word = parsed.Lower(t);
            be |= word is "is" or "are" or "was" or "were" or "been" or "remains" or "be";
            if (be && word is "unknown" or "unclear") return parsed.SpanOf(first, t + 1);
            will |= word is "will";
            if (be && not != will && (Fixing.Contains(word) || word is "known" or "clear")) return parsed.SpanOf(first, parsed.Lower(t + 1) is "public" or "known" ? t + 2 : t + 1);
            if (word is "not" or "n't") not = true;
            else if (parsed.Pos[t] is Pos.VERB || word is ";" or "but" || (be && parsed.Pos[t] is Pos.NOUN)) return null;
        }

        return null;
    }

    /// <summary>"He has not been identified", "a second man was not named".</summary>
    private static Span? Unnamed(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("identified" or "named" or "traced") || parsed.Lower(verb - 1) is not ("been" or "yet" or "not" or "n't" or "immediately") || Lack.From(parsed, verb) is not (>= 0 and var not)) return null;
        int subject = parsed.Subject(verb);
        return (parsed.Lower(not - 1) is "was" or "were" || (parsed.Lower(not - 1) is "has" or "have" && parsed.Lower(verb - 1) is "been")) && subject >= 0 && subject < not && parsed.Lower(subject) is not ("who" or "which" or "that" or "it") ? Span.Hull(parsed.Phrase(subject), parsed.Spans[verb]) : null;
    }

    /// <summary>"Cause: not determined", "Origin: under investigation", "Name unknown" in a log.</summary>
    private static Span? Label(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun + 1) is not ":") return null;
        int state = noun + 2;
        if (parsed.Lower(state) is "still" or "as" or "yet" or "currently") state++;
        if (Knowing.IsOpen(parsed, state) || parsed.Lower(state) is "open" or "pending") return parsed.SpanOf(noun, state + 1);
        if (Openness.IsExamined(parsed, state)) return parsed.SpanOf(noun, state + 2);
        int word = parsed.Lower(state + 1) is "yet" ? state + 2 : state + 1;
        return parsed.Lower(state) is "not" && (Fixing.Contains(parsed.Lower(word)) || parsed.Lower(word) is "known" or "clear") ? parsed.SpanOf(noun, word + 1) : null;
    }

    private static Span Hull(ParsedText parsed, int first, int noun) => Span.Hull(parsed.Spans[first], parsed.Phrase(noun));

    /// <summary>"Taken on the branches": what it is about stands behind.</summary>
    private static Span Tail(ParsedText parsed, int verb)
    {
        int end = verb;
        if (parsed.Lower(verb + 1) is "on" or "about" or "for" or "as") for (int t = verb + 2; t < parsed.Count && t < verb + Near + Near && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not (Pos.PUNCT or Pos.VERB or Pos.CCONJ); t++) end = t;
        return parsed.SpanOf(verb, end + 1);
    }
}
