using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>
/// A thing that is kept back, or that nobody knows: "the terms were not disclosed", "police would not name the victim", "the cause is unknown",
/// "identity not yet established", "its duration cannot be foreseen", "the name was withheld".
/// </summary>
internal static class NotDisclosed
{
    private static readonly RuleId Rule = new("unknowns/not-disclosed");
    private static readonly FrozenSet<string> Slots = WordList.ReadSet(typeof(NotDisclosed), "en.open-slots.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Fixing = WordList.ReadSet(typeof(NotDisclosed), "en.fixing-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Longest = 130, Near = 5;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 1; t < report.Parsed.Count; t++)
            {
                if (report.IsSetAside(t) || Kept(report.Parsed, t) is not (>= 0 and var noun)) continue;
                Span words = Span.Hull(report.Parsed.Phrase(noun), report.Parsed.SpanOf(Math.Min(t, Math.Max(0, Lack.From(report.Parsed, t) is >= 0 and var lack ? Who(report.Parsed, t, lack) : t)), t + 1));
                if (words.Length > Longest || questions.AreAsked(report.Report.At(words))) continue;
                bool who = report.Parsed.Lemma(t) is "identify" or "name" or "trace", come = report.Parsed.Lower(t) is "confirmed" or "verified" or "settled" or "resolved" or "decided" or "answered" or "made" or "taken" or "reached" or "agreed" or "solved";
                questions.Ask(Rule, UnknownKind.SaidUnclear, (come ? WhatIs.Done(story, report, noun, t) : null) ?? WhatIs.Asked(story, report, noun, words, who), [], report.Report.At(words));
            }
    }

    /// <summary>"(He did) not name the fund": with the one who does not.</summary>
    private static int Who(ParsedText parsed, int verb, int lack)
    {
        if (parsed.Tags[verb] == "VBN" || parsed.Pos[verb] != Pos.VERB) return lack;
        int subject = parsed.Subject(verb) is >= 0 and var own ? own : parsed.Heads[verb] is >= 0 and var above && above >= lack ? parsed.Subject(above) : -1;
        return subject >= 0 && subject < lack && lack - subject < Near && parsed.Lower(subject) is not ("who" or "which" or "that") ? parsed.TokenAt(parsed.ShortPhrase(subject).Start) : lack;
    }

    /// <summary>The head of what is kept back, or -1.</summary>
    private static int Kept(ParsedText parsed, int word)
    {
        bool open = Knowing.IsOpen(parsed, word) && parsed.Relations[word] != Relation.amod, withheld = parsed.Lower(word) is "withheld" or "withholding" or "withhold" or "withholds", secret = parsed.Lower(word) is "secret" or "confidential" or "private" or "sealed" && parsed.Lower(word - 1) is "kept" or "is" or "are" or "remains" or "remain" or "stay" or "stays";
        bool inFront = parsed.Tags[word] == "VBN" || parsed.Pos[word] == Pos.ADJ || open || secret;
        bool thing = Knowing.TakesThing(parsed, word, inFront) || (parsed.Lower(word) is "certain" or "clear" && parsed.Pos[word] == Pos.ADJ), slot = (inFront && Fixing.Contains(parsed.Lower(word)) && parsed.Lower(word) is not ("found" or "recovered" or "traced")) || parsed.Lower(word) is "public" or "available" || IsGiving(parsed, word);
        if (!(open || withheld || secret) && !((thing || slot) && Lack.From(parsed, word) >= 0)) return -1;
        bool passive = open || secret || parsed.Pos[word] == Pos.ADJ || parsed.Lower(word) is "known" || (parsed.Tags[word] == "VBN" && (Between(parsed, word, "is", "are", "was", "were", "been", "be", "being") || IsNote(parsed, word)));
        if (inFront && !passive) return -1;
        if (!passive && !withheld && IsHabit(parsed, word)) return -1;
        int noun = passive ? Subject(parsed, word) : parsed.Child(word, Relation.obj);
        if (noun < 0 || noun == word || parsed.Pos[noun] is not (Pos.NOUN or Pos.NUM) || parsed.SentenceOf[noun] != parsed.SentenceOf[word] || !IsCertain(parsed, noun, passive)) return -1;
        // "For tactical reasons no details can be given": the reason is told.
        if (passive && parsed.Preposition(noun) is "for" && parsed.Lemma(noun) is "reason") return -1;
        // "Asked not to be named because the decision was not yet public".
        if (passive && parsed.TokenAt(parsed.Phrase(noun).Start) is > 0 and var begins && parsed.Lower(begins - 1) is "because") return -1;
        // "Will not be named" tells of what is to come.
        if (Lack.From(parsed, word) is > 0 and var lack && parsed.Lower(lack - 1) is "will" or "wo") return -1;
        if (parsed.Lower(word) is "known" or "clear" or "certain" && parsed.Lower(word + 1) is "for" or "as" or "to" or "of" or "by" or "in") return -1;
        // Prisoners are released and found, too.
        bool needsSlot = !thing || parsed.Lower(word) is "clear" or "certain" or "settled" || open || secret;
        return needsSlot && !Slots.Contains(parsed.Lemma(noun)) ? -1 : noun;
    }

    /// <summary>"Gave no reason" is told elsewhere; "could not give the cause" here.</summary>
    private static bool IsGiving(ParsedText parsed, int word) => parsed.Pos[word] == Pos.VERB && parsed.Lemma(word) is "give" or "provide" or "release" or "publish" or "state" or "discuss";

    /// <summary>"Identity not yet established" in a note.</summary>
    private static bool IsNote(ParsedText parsed, int word) => Lack.From(parsed, word) is > 0 and var lack && Slots.Contains(parsed.Lemma(lack - 1));

    /// <summary>"The company does not disclose its finances" tells of a habit.</summary>
    private static bool IsHabit(ParsedText parsed, int word) => parsed.HasNot(word) && parsed.HasChild(word, "do", "does");

    private static bool Between(ParsedText parsed, int word, params ReadOnlySpan<string> words)
    {
        for (int t = word - 1; t >= Math.Max(0, word - 5) && parsed.Pos[t] is not (Pos.NOUN or Pos.PUNCT); t--)
            if (words.Contains(parsed.Lower(t))) return true;
        return false;
    }

    /// <summary>The subject by the tree, else the noun right in front of the words that leave it open ("identity not yet established").</summary>
    private static int Subject(ParsedText parsed, int word)
    {
        if (IsNote(parsed, word)) return Lack.From(parsed, word) - 1;
        for (int at = word, steps = 0; at >= 0 && steps < 2; at = parsed.Heads[at], steps++)
        {
            if (parsed.Subject(at) is >= 0 and var subject && subject < word) return subject;
            if (at != word && parsed.Pos[at] == Pos.NOUN && at < word && parsed.Relations[word] is Relation.acl or Relation.amod) return at;
        }

        int before = word - 1;
        while (before > 0 && (parsed.Pos[before] is Pos.AUX or Pos.ADV or Pos.PART || parsed.Lower(before) is "kept" or "made" or "remains" or "remain")) before--;
        return parsed.Pos[before] == Pos.NOUN ? before : -1;
    }

    /// <summary>A certain thing: "the terms", "its duration", "terms", "identity" at the head of a note; "it" and "anything" ask nothing.</summary>
    private static bool IsCertain(ParsedText parsed, int noun, bool passive)
    {
        int first = parsed.TokenAt(parsed.Phrase(noun).Start);
        if (parsed.Lower(first) is "any" or "no" or "such" or "every" or "all" or "many" or "some") return false;
        if (parsed.Lower(first) is "the" || parsed.Child(noun, Relation.nmod_poss) >= 0 || (parsed.Tags[noun] == "NNS" && parsed.Child(noun, Relation.det, Relation.nummod) < 0)) return true;
        bool heads = first == parsed.Sentences[parsed.SentenceOf[noun]].First || parsed.Pos[first - 1] == Pos.PUNCT;
        return passive && heads && Slots.Contains(parsed.Lemma(noun)) && (parsed.Child(noun, Relation.det) < 0 || parsed.Lemma(noun) is "successor" or "replacement" or "statement" or "date" or "figure");
    }
}
