using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"The future of the yard remains uncertain", "two sailors are still missing", "the gunman is at large".</summary>
internal static class StaysOpen
{
    private static readonly RuleId Rule = new("unknowns/stays-open");

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions, LaterWords later)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 1 < parsed.Count; t++)
            {
                if (parsed.Lower(t) is not ("is" or "are" or "remains" or "remain") || End(parsed, t) is not (> 0 and int end) || Subject(parsed, t, end) is not { } subject) continue;
                Span phrase = parsed.Phrase(subject), words = Span.Hull(phrase, parsed.SpanOf(t, end));
                if (words.Length <= Longest && !report.IsSetAside(words) && !questions.AreAsked(report.Report.At(words))) questions.Ask(Rule, UnknownKind.SaidUnclear, Question(story, report, subject, end - 1) ?? $"“{Wording.Of(report, words)}”: how does it stand now?", [], parsed.Lower(end - 1) is "missing" or "for" or "large" or "run" ? later.Found(report, subject) : null, [report.Report.At(words)]);
            }
        }
    }

    private static string? Question(Joined story, ReadReport report, int subject, int state)
    {
        if (WhatIs.Name(story, report, subject) is not { } what) return null;
        bool several = report.Parsed.Tags[subject] is "NNS" or "NNPS" || report.Parsed.Pos[subject] == Pos.NUM;
        return report.Parsed.Lower(state) switch
        {
            // "Where are the fifteen people?" would ask for each of those who are only counted.
            "missing" or "for" or "large" or "run" when several && (report.Parsed.Pos[subject] == Pos.NUM || report.Parsed.Child(subject, Relation.nummod) >= 0) => $"“{Wording.Of(report, Span.Hull(report.Parsed.Phrase(subject), report.Parsed.Spans[state]))}”: have they been found?",
            "missing" or "for" or "large" or "run" => $"Where {(several ? "are" : "is")} {what}?",
            "mystery" or "riddle" or "puzzle" or "enigma" => $"What {(several ? "are" : "is")} {what}?",
            "doubt" or "uncertain" => $"What will become of {what}?",
            _ => $"{(several ? "Are" : "Is")} {what} still {report.Parsed.Lower(state)}?",
        };
    }

    /// <summary>Where the words end that say that something stays open; 0 where none stand behind the verb.</summary>
    private static int End(ParsedText parsed, int verb)
    {
        bool still = parsed.Lower(verb) is "remains" or "remain";
        int at = verb + 1;
        while (at < verb + 3 && parsed.Lower(at) is "still" or "now" or "also" or "yet") still |= parsed.Lower(at++) is "still";
        return parsed.Lower(at) switch
        {
            "unknown" or "unresolved" or "unexplained" => at + 1,
            // People may be undecided; a thing that remains so is open.
            "uncertain" or "undecided" or "unclear" or "missing" or "open" or "disputed" or "unsolved" when still => at + 1,
            "unaccounted" when parsed.Lower(at + 1) is "for" => at + 2,
            "in" when parsed.Lower(at + 1) is "doubt" => at + 2,
            "at" when parsed.Lower(at + 1) is "large" => at + 2,
            "on" when parsed.Lower(at + 1) is "the" && parsed.Lower(at + 2) is "run" => at + 3,
            "a" when parsed.Lower(at + 1) is "mystery" or "riddle" or "puzzle" or "enigma" => at + 2,
            _ => 0,
        };
    }

    private static int? Subject(ParsedText parsed, int verb, int end)
    {
        int subject = parsed.Subject(verb);
        for (int t = end - 1; subject < 0 && t > verb; t--) subject = parsed.Subject(t);
        return subject >= 0 && subject < verb && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN or Pos.NUM && parsed.Lower(subject) is not ("polls" or "shops" or "schools" or "who" or "which" or "that" or "what") ? subject : null;
    }
}
