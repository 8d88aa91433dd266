using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"Little is known about the buyer", "the notice says nothing about refunds", "the club is silent on the length of the contract".</summary>
internal static class NothingAbout
{
    private static readonly RuleId Rule = new("unknowns/nothing-about");

    private const int Longest = 120;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 2; t + 1 < parsed.Count; t++)
            {
                if (parsed.Lower(t) is not ("about" or "on" or "of") || parsed.Relations[t] != Relation.@case || From(parsed, t) is not (>= 0 and var from) || report.IsSetAside(t)) continue;
                int noun = parsed.Heads[t];
                if (noun < t || parsed.Pos[noun] is not (Pos.NOUN or Pos.PROPN) || parsed.Lemma(noun) is "kind" or "sort" or "topic" or "matter" or "subject" or "issue" || report.Times.Any(x => x.Span.Overlaps(parsed.Spans[noun])) || WhatIs.Name(story, report, noun) is not { } what) continue;
                Span words = Span.Hull(parsed.Spans[from], parsed.Phrase(noun));
                if (words.Length <= Longest && !questions.AreAsked(report.Report.At(words))) questions.Ask(Rule, UnknownKind.SaidUnclear, $"What is known of {what}?", [], report.Report.At(words));
            }
        }
    }

    /// <summary>Where the words begin that say that there is nothing; -1 where none do.</summary>
    private static int From(ParsedText parsed, int preposition)
    {
        int t = preposition - 1;
        string word = parsed.Lower(t);
        if (word is "known" or "said" or "public" && parsed.Lower(preposition) is "about" or "of") return Lack.From(parsed, t) is >= 0 and var lack && parsed.Lower(lack) is "little" or "nothing" ? lack : -1;
        if (word is "nothing" && parsed.Pos[t - 1] == Pos.VERB && parsed.Lemma(t - 1) is "say" or "reveal" or "disclose" && parsed.Tags[t - 1] is not "VB") return t - 1;
        // "Has gone silent on Twitter" tells where.
        return word is "silent" or "mum" or "quiet" && parsed.Lower(preposition) is "on" or "about" && parsed.Pos[parsed.Heads[preposition]] == Pos.NOUN ? t : -1;
    }
}
