using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>The report itself contradicts what somebody is told to say, in two or three words: "Lund said the bridge was safe. It was not.", "Rumour has it I left. I had not."</summary>
internal static class SaidNotSo
{
    private static readonly RuleId Rule = new("differences/said-not-so");

    /// <summary>A pronoun, an auxiliary, "not".</summary>
    private const int Longest = 3;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int s = 1; s < report.Parsed.Sentences.Length; s++)
                if (Echoed(report, s) is { } form && Told(report, s, form) is { } told) Tell(report, told, s, findings);
    }

    private static void Tell(ReadReport report, Statement told, int sentence, Findings findings)
    {
        Place at = report.Report.At(told.ContentHull), not = report.Report.At(report.Parsed.SentenceSpan(sentence));
        findings.Dispute(Rule, report, [told], at, not, "somebody says it, and the report says that it is not so");
    }

    /// <summary>Whether "None has.", "Nobody did." or "Four have." stands there: true of the first two, which deny.</summary>
    private static bool? Counted(ParsedText parsed, int[] words)
    {
        if (words.Length != 2 || parsed.Lemma(words[1]) is not ("have" or "do" or "be")) return null;
        return parsed.Lower(words[0]) is "none" or "nobody" ? true : parsed.Pos[words[0]] == Pos.NUM ? false : null;
    }

    /// <summary>The auxiliary of "It was not."; null of any other sentence, and of one that somebody says.</summary>
    private static string? Echoed(ReadReport report, int sentence)
    {
        ParsedText parsed = report.Parsed;
        Span span = parsed.SentenceSpan(sentence);
        int[] words = [.. parsed.TokensOf(span).Where(t => parsed.Pos[t] != Pos.PUNCT)];
        bool echo = words.Length == Longest && parsed.Tags[words[0]] == "PRP" && parsed.Pos[words[1]] == Pos.AUX && Phrases.IsNot(parsed.Lower(words[2])) && parsed.Form(words[2] + 1 < parsed.Count ? words[2] + 1 : words[2]) == ".";
        return (echo || Counted(parsed, words) is not null) && !report.Statements.Any(s => s.ContentHull.Overlaps(span)) ? parsed.Lower(words[1]) : null;
    }

    /// <summary>A statement of the sentence before with that auxiliary, or for "did" one without any.</summary>
    private static Statement? Told(ReadReport report, int sentence, string form)
    {
        bool? none = Counted(report.Parsed, [.. report.Parsed.TokensOf(report.Parsed.SentenceSpan(sentence)).Where(t => report.Parsed.Pos[t] != Pos.PUNCT)]);
        return report.Statements.LastOrDefault(s => report.SentenceOf(s) == sentence - 1 && s is { Speaker: not null, Question: false } && IsNo(report, s) == (none is false) && s.Act is Act.Say or Act.Announce or Act.Accuse or Act.Promise or Act.Predict or Act.Other && !report.IsQuestion(report.Parsed.SentenceSpan(sentence - 1))
            && (none is not null || form is "did" or "does" or "do" || report.Parsed.TokensOf(s.ContentHull).Any(t => report.Parsed.Lower(t) == form || (form is "had" or "has" or "have" && report.Parsed.Lower(t) is "'d" or "’d" or "'s" or "’s" or "'ve" or "’ve"))));
    }

    private static bool IsNo(ReadReport report, Statement said) => said.Negated || report.Parsed.TokensOf(said.ContentHull).Any(t => report.Parsed.Lower(t) is "no" or "nobody" or "none" or "nothing");
}
