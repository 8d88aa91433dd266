using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>What is still to be done: "Sweden has yet to confirm its attendance", "a successor has yet to be chosen".</summary>
internal static class YetTo
{
    private static readonly RuleId Rule = new("unknowns/yet-to");

    private const int Longest = 120;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 2 < parsed.Count; t++)
                if (parsed.Lower(t) == "yet" && parsed.Lower(t + 1) == "to" && parsed.Lower(t - 1) is "has" or "have" && Open(story, report, t) is { } open && !report.IsSetAside(open.At) && !questions.AreAsked(report.Report.At(open.At)))
                    questions.Ask(Rule, UnknownKind.SaidUnclear, open.Question, [], report.Report.At(open.At));
        }
    }

    /// <summary>"Ukraine has yet to confirm its attendance": Will Ukraine confirm its attendance?</summary>
    private static (string Question, Span At)? Open(Joined story, ReadReport report, int yet)
    {
        ParsedText parsed = report.Parsed;
        int verb = parsed.Lower(yet + 2) is "be" ? yet + 3 : yet + 2;
        if (verb >= parsed.Count || parsed.Pos[verb] != Pos.VERB) return null;
        int subject = parsed.Subject(verb);
        for (int above = parsed.Heads[verb]; subject < 0 && above >= 0 && above >= yet - 1; above = parsed.Heads[above]) subject = parsed.Subject(above);
        if (subject < 0) subject = parsed.Subject(yet - 1);
        if (subject < 0 || subject > yet || parsed.Lower(subject) is "i" or "we" or "you" or "who" or "which" or "that" or "it") return null;
        Span does = new(parsed.Spans[yet + 2].Start, Math.Max(parsed.Spans[verb].End, parsed.Phrase(verb).End)), at = Span.Hull(parsed.Phrase(subject), does);
        string who = parsed.Pos[subject] == Pos.PRON ? story.EntityOf(report.Whom(subject))?.Name ?? parsed.Form(subject) : Wording.Inside(report, parsed.Phrase(subject));
        return at.Length > Longest ? null : ($"Will {who} {Wording.Of(report, does)}?", at);
    }
}
