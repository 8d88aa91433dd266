using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>
/// What is announced and told of by no later report: "the winner will be named on Sunday", "the court is expected to rule in May", "the sale needs
/// the consent of the council", "promised a register by Christmas", "his client would appeal", "is in talks with three yards".
/// </summary>
internal static class ToCome
{
    private static readonly RuleId Rule = new("unknowns/to-come");
    private static readonly FrozenSet<string> Telling = WordList.ReadSet(typeof(ToCome), "en.telling-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Longest = 130, Near = 6;

    public static void Find(Joined story, Questions questions, LaterWords later, DueDays due)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 1 < parsed.Count; t++)
            {
                if ((WillBeTold(parsed, t) ?? NotYet(parsed, t) ?? Expected(parsed, t) ?? Consent(parsed, t) ?? Promised(parsed, t) ?? Appeal(parsed, t) ?? InTalks(parsed, t)) is not var (words, of) || words.Length > Longest || report.IsSetAside(words) || questions.AreAsked(report.Report.At(words))) continue;
                Place? told = due.Reached(report, words) is { } day ? due.MayTell(report, words, parsed.Subject(t), day) : null;
                string? given = parsed.Lower(t) is "approval" or "clearance" or "consent" or "ratification" && WhatIs.Name(story, report, t) is { } consent ? $"Has {consent} been given?" : null;
                questions.Ask(Rule, UnknownKind.OpenSlot, given ?? $"“{Wording.Of(report, words)}”: what came of it?", [], told ?? later.Tells(report, of), [report.Report.At(words)]);
            }
        }
    }

    /// <summary>"The winner will be announced on Sunday": told by whom it is not yet.</summary>
    private static (Span Words, string[][] Of)? WillBeTold(ParsedText parsed, int verb)
    {
        bool set = parsed.Pos[verb] is Pos.VERB or Pos.ADJ && parsed.Lower(verb) is "set" or "fixed" && parsed.Subject(verb) is >= 0 and var slot && parsed.Lemma(slot) is "date" or "time" or "day" or "price" or "term" or "deadline";
        bool made = parsed.Lower(verb) is "made" or "taken" or "given" && parsed.Subject(verb) is >= 0 and var what && parsed.Lemma(what) is "decision" or "ruling" or "verdict" or "answer";
        if ((parsed.Pos[verb] != Pos.VERB && !set) || !(made || set || Telling.Contains(parsed.Lemma(verb))) || parsed.Lower(verb - 1) is not "be" || parsed.Lower(verb - 2) is not "will" || (parsed.Lower(verb) is "decided" && parsed.Lower(verb + 1) is not ("on" or "in" or "at" or "next" or "later" or "tomorrow"))) return null;
        int subject = parsed.Subject(verb);
        return subject >= 0 && subject < verb && parsed.Pos[subject] == Pos.NOUN && parsed.Lower(verb + 1) is not "because" ? (Span.Hull(parsed.Phrase(subject), Until(parsed, verb)), [[parsed.Lemma(subject)], [parsed.Lemma(verb)]]) : null;
    }

    /// <summary>"The council has not yet voted", "the fine has not been paid yet".</summary>
    private static (Span Words, string[][] Of)? NotYet(ParsedText parsed, int verb)
    {
        if (parsed.Tags[verb] is not ("VBN" or "VBD") || parsed.Pos[verb] != Pos.VERB || (parsed.Lower(verb - 1) is not "been" && parsed.Lower(verb) is not ("decided" or "voted" or "agreed" or "signed" or "ruled" or "begun" or "started" or "published" or "released" or "paid"))) return null;
        int at = parsed.Lower(verb - 1) is "been" ? verb - 2 : verb - 1;
        bool yet = parsed.Lower(at) is "yet";
        if (yet) at--;
        if (parsed.Lower(at) is not ("not" or "n't") || parsed.Lower(at - 1) is not ("has" or "have")) return null;
        yet |= parsed.Lower(verb + 1) is "yet" || (parsed.Lower(verb + 2) is "yet" && parsed.Pos[verb + 1] != Pos.PUNCT);
        int subject = parsed.Subject(verb);
        return yet && subject >= 0 && subject < at && parsed.Lower(subject) is not ("i" or "we" or "you" or "it" or "who" or "which" or "that") ? (Span.Hull(parsed.Phrase(subject), Until(parsed, verb)), [[parsed.Lemma(subject)], [parsed.Lemma(verb)]]) : null;
    }

    /// <summary>"The court is expected to rule", "is due to report in May".</summary>
    private static (Span Words, string[][] Of)? Expected(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb - 1) is not "to" || parsed.Lower(verb - 2) is not ("expected" or "due" or "scheduled") || parsed.Lower(verb - 3) is not ("is" or "are") || parsed.Lower(verb) is not ("decide" or "rule" or "publish" or "report" or "pronounce" or "reply" or "answer" or "announce" or "conclude")) return null;
        int subject = parsed.Subject(verb - 2) is >= 0 and var found ? found : parsed.Subject(verb);
        return subject >= 0 && subject < verb && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN ? (Span.Hull(parsed.Phrase(subject), Until(parsed, verb)), [[parsed.Lemma(subject)], [parsed.Lemma(verb)]]) : null;
    }

    /// <summary>"Requires clearance by the office", "is subject to the approval of the members".</summary>
    private static (Span Words, string[][] Of)? Consent(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun) is not ("approval" or "clearance" or "consent" or "ratification") || parsed.Lower(noun + 1) is not ("of" or "by" or "from")) return null;
        int at = parsed.Lower(noun - 1) is "the" or "formal" or "final" ? noun - 2 : noun - 1;
        int head = parsed.Lower(at) is "to" or "on" && parsed.Lower(at - 1) is "subject" or "conditional" ? at - 1 : at;
        return parsed.Lower(head) is "requires" or "needs" or "subject" or "conditional" ? (Span.Hull(parsed.Spans[head], parsed.Phrase(noun)), [["approve", "clear", "consent", "ratify", "approval", "clearance", "ratification"]]) : null;
    }

    /// <summary>"Has promised to name his favourite before the week is out", "promised a register by Christmas".</summary>
    private static (Span Words, string[][] Of)? Promised(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("promised" or "pledged" or "vowed") || parsed.Pos[verb] != Pos.VERB || parsed.Subject(verb) is not (>= 0 and var subject) || subject > verb) return null;
        for (int t = verb + 2; t < Math.Min(parsed.Count, verb + 2 + Near + Near) && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] != Pos.PUNCT; t++)
        {
            if (parsed.Lower(t) is not ("by" or "before" or "within") || parsed.Lower(t + 1) is not ("the" or "a" or "two" or "three" or "next" or "christmas" or "easter" or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december") && !parsed.Lower(t + 1).EndsWith("day", StringComparison.Ordinal) && !char.IsAsciiDigit(parsed.Form(Math.Min(t + 1, parsed.Count - 1))[0])) continue;
            int what = parsed.Lower(verb + 1) is "to" ? verb + 2 : parsed.Child(verb, Relation.obj);
            return what > verb && what < t ? (Span.Hull(parsed.Spans[verb], Until(parsed, t)), [[parsed.Lemma(what)], [parsed.Lemma(subject)]]) : null;
        }

        return null;
    }

    /// <summary>"Would appeal", "has 15 days to appeal", "an appeal is open until Thursday".</summary>
    private static (Span Words, string[][] Of)? Appeal(ParsedText parsed, int word)
    {
        if (parsed.Lower(word) is not "appeal") return null;
        string[][] of = [["appeal"]];
        if (parsed.Pos[word] == Pos.NOUN)
        {
            for (int t = word + 1; t < Math.Min(parsed.Count - 1, word + Near); t++)
            {
                if (parsed.Lower(t) is "is" or "are" && parsed.Lower(t + 1) is "open" or "pending" or "possible" or "expected") return (Span.Hull(parsed.ShortPhrase(word), parsed.SpanOf(word, t + 2)), of);
                if (parsed.Lower(t) is "may" or "can" && parsed.Lower(t + 1) is "be" && parsed.Lower(t + 2) is "lodged" or "filed" or "made") return (Span.Hull(parsed.ShortPhrase(word), parsed.SpanOf(word, t + 3)), of);
            }

            return null;
        }

        int subject = parsed.Subject(word);
        bool ahead = parsed.Lower(word - 1) is "will" or "would" || (parsed.Lower(word - 1) is "to" && parsed.Lower(word - 2) is "days" or "weeks" or "intends" or "plans" or "means" or "wants" or "going");
        // To appeal to voters is another thing.
        return ahead && parsed.Lower(word + 1) is "." or "," or "against" or "the" or "" ? (Span.Hull((subject >= 0 && subject < word && word - subject < Near ? parsed.ShortPhrase(subject) : parsed.SpanOf(Math.Max(parsed.Sentences[parsed.SentenceOf[word]].First, word - 2), word)), parsed.Spans[word]), of) : null;
    }

    /// <summary>"Is in talks with three yards to replace the ferry", "are in negotiations to buy the mill": no report tells of an end.</summary>
    private static (Span Words, string[][] Of)? InTalks(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun) is not ("talks" or "negotiations" or "discussions") || parsed.Lower(noun + 1) is not ("with" or "to" or "over" or "on" or "about")) return null;
        int at = parsed.Pos[noun - 1] == Pos.ADJ ? noun - 2 : noun - 1;
        if (parsed.Lower(at) is not "in" || parsed.Lower(at - 1) is not ("is" or "are" or "still" or "now" or "currently" or "also") || parsed.Subject(noun) is not (>= 0 and var subject) || subject >= at || parsed.Pos[subject] is not (Pos.NOUN or Pos.PROPN)) return null;
        int end = noun + 1;
        while (end < parsed.Count && parsed.SentenceOf[end] == parsed.SentenceOf[noun] && (Wording.IsHyphen(parsed, end) || parsed.Pos[end] is not (Pos.PUNCT or Pos.CCONJ))) end++;
        return (Span.Hull(parsed.ShortPhrase(subject), parsed.SpanOf(noun, end)), [[parsed.Lemma(noun), "agreement", "deal", "accord", "contract", "offer", "bid", "takeover", "merger"], [parsed.Lower(subject), parsed.Lemma(subject)]]);
    }

    /// <summary>To the day that stands behind.</summary>
    private static Span Until(ParsedText parsed, int word) => Wording.Until(parsed, word, Near + Near);
}
