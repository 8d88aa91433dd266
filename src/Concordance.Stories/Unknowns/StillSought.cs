using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Who or what is still being looked for: "divers are still searching for the captain", "the search for the second boat continues".</summary>
internal static class StillSought
{
    private static readonly RuleId Rule = new("unknowns/still-sought");

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions, LaterWords later)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 2 < parsed.Count; t++)
            {
                if (parsed.Lower(t + 1) is not "for" || !(IsSeeking(parsed, t) || IsSearch(parsed, t)) || report.IsSetAside(t) || parsed.Heads[t + 1] is not (>= 0 and var what) || what <= t || !IsLost(parsed, what)) continue;
                Span words = Span.Hull(parsed.Spans[t], parsed.Phrase(what));
                if (words.Length > Longest || questions.AreAsked(report.Report.At(words))) continue;
                string name = parsed.Lower(parsed.TokenAt(parsed.Phrase(what).Start)) is "a" or "an" ? Wording.Inside(report, parsed.Phrase(what)) : WhatIs.Name(story, report, what) ?? Wording.Inside(report, parsed.Phrase(what));
                // "The search for survivors": of nobody in particular.
                bool anybody = parsed.Tags[what] is "NNS" && parsed.Child(what, Relation.nummod, Relation.nmod_poss, Relation.det) < 0;
                string question = anybody ? $"Have any {Wording.Inside(report, parsed.Phrase(what))} been found?" : $"{(parsed.Tags[what] is "NNS" or "NNPS" ? "Have" : "Has")} {name} been found?";
                questions.Ask(Rule, UnknownKind.SaidUnclear, question, [], later.Found(report, what) ?? later.Tells(report, [["end", "stop", "abandon", "suspend", "halt", "finish"], [parsed.Lemma(what)]]), [report.Report.At(words)]);
            }
        }
    }

    /// <summary>"Are still searching", "are looking": now, by the report.</summary>
    private static bool IsSeeking(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("searching" or "hunting" or "looking")) return false;
        bool still = parsed.Lower(verb - 1) is "still", now = parsed.Lower(still ? verb - 2 : verb - 1) is "is" or "are" or "were" or "was";
        int subject = parsed.Subject(verb);
        return now && subject >= 0 && subject < verb && (still || parsed.Lower(verb) is not "looking" || parsed.Lower(subject) is "police" or "detectives" or "officers" or "investigators" or "rescuers" or "divers");
    }

    private static bool IsSearch(ParsedText parsed, int noun) => parsed.Lower(noun) is "search" or "hunt" or "manhunt" && parsed.Pos[noun] == Pos.NOUN && parsed.Heads[noun] is >= 0 and var verb && parsed.Lemma(verb) is "continue" or "resume" && parsed.Subject(verb) == noun && parsed.Tags[verb] is not "VBN";

    /// <summary>The captain, two boats, a man: not answers, work or ways.</summary>
    private static bool IsLost(ParsedText parsed, int noun) => parsed.Pos[noun] == Pos.PROPN
        || (parsed.Pos[noun] == Pos.NOUN && (parsed.Child(noun, Relation.nummod, Relation.nmod_poss) >= 0 || parsed.HasChild(noun, "the", "missing") || Gazetteer.English.Is(parsed.Lemma(noun), NameClasses.PersonNoun)) && parsed.Lemma(noun) is not ("answer" or "way" or "work" or "job" or "solution" or "clue" or "future" or "reason" or "word"));
}
