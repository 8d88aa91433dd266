using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A party denies what another has just been told to say, and points back to it with one word: "She said the guild had walked out. Its secretary denied that.",
/// "The board was unanimous, Vang said. It was not, said Lien."
/// </summary>
internal static class DeniedAbove
{
    private static readonly RuleId Rule = new("differences/denied-above");

    /// <summary>"It did not", "They had n't": a pronoun, an auxiliary and "not".</summary>
    private const int LongestEcho = 4;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 1 < parsed.Count; t++)
                if (IsDenial(parsed, t) && parsed.Subject(t) is >= 0 and var who && who < t && Who(report, who) is { } denier && Above(report, parsed.SentenceOf[t], denier) is { } told)
                    Tell(report, told, report.Report.At(Span.Hull(parsed.Phrase(who), parsed.Spans[t + 1])), findings);
            foreach (Statement echo in report.Statements.Where(s => IsEcho(report, s)))
                if (Above(report, parsed.SentenceOf[parsed.TokenAt(echo.ContentHull.Start)], Who(report, echo.Speaker!)) is { } told)
                    Tell(report, told, report.Report.At(Span.Hull(echo.ContentHull, echo.Speaker!.Span)), findings);
        }
    }

    private static void Tell(ReadReport report, Statement told, Place denial, Findings findings)
    {
        Place at = report.Report.At(told.ContentHull);
        if (!findings.Tells(at, denial)) findings.Conflict(Rule, ConflictKind.Dispute, report.Words(at), [told], [at, denial], "one party says it, another denies it");
    }

    /// <summary>"Denied that.", "disputes this", "denied it on Monday": the word points back, and no clause follows it.</summary>
    private static bool IsDenial(ParsedText parsed, int t)
    {
        if (parsed.Pos[t] != Pos.VERB || parsed.Tags[t] is not ("VBD" or "VBZ" or "VBP" or "VBN") || parsed.Lemma(t) is not ("deny" or "dispute" or "reject" or "refute" or "contest" or "contradict") || parsed.IsOpen(t)) return false;
        if (parsed.Lower(t + 1) is not ("that" or "this" or "it")) return false;
        return t + 2 >= parsed.Count || parsed.SentenceOf[t + 2] != parsed.SentenceOf[t] || parsed.Form(t + 2) is "." or ":" or "," or ";" or "\"" or "”" || parsed.Pos[t + 2] is Pos.CCONJ or Pos.ADP or Pos.ADV || parsed.Lower(t + 2) is "yesterday" or "today" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";
    }

    /// <summary>"It was not", "They did not": what somebody says of the sentence before.</summary>
    private static bool IsEcho(ReadReport report, Statement said)
    {
        if (said is not { Speaker: not null, Question: false, Negated: false, Content.Length: 1 } || said.Act is Act.Deny or Act.Ask) return false;
        int[] words = [.. report.Parsed.TokensOf(said.ContentHull).Where(t => report.Parsed.Pos[t] != Pos.PUNCT)];
        return words.Length is > 2 and <= LongestEcho && report.Parsed.Tags[words[0]] == "PRP" && Phrases.IsNot(report.Parsed.Lower(words[2]))
            && report.Parsed.Lower(words[1]) is "did" or "was" or "were" or "had" or "is" or "are" or "has" or "have" or "does" or "do" or "will" && words[3..].All(t => report.Parsed.Pos[t] is Pos.ADV or Pos.INTJ);
    }

    /// <summary>The last statement of the sentence before, by another; a question asks and tells nothing.</summary>
    private static Statement? Above(ReadReport report, int sentence, string? denier)
    {
        if (sentence == 0 || denier is null) return null;
        Span before = report.Parsed.SentenceSpan(sentence - 1);
        Statement? said = report.Statements.LastOrDefault(s => before.Contains(s.ContentHull));
        if (said is not { Speaker: { } speaker, Question: false, Negated: false } || said.Act is not (Act.Say or Act.Announce or Act.Accuse or Act.Warn or Act.Other) || before.Of(report.Report.Text).TrimEnd().EndsWith('?')) return null;
        return Who(report, speaker) is { } other && other != denier ? said : null;
    }

    private static string? Who(ReadReport report, Speaker speaker) => Who(report, report.Parsed.TokenAt(speaker.Span.End - 1), speaker.Referents is [var one] ? one.Main.Span.ToString() : null);

    private static string? Who(ReadReport report, int token) => Who(report, token, report.Whom(token)?.Main.Span.ToString());

    /// <summary>Who speaks, as a key; null where a pronoun names nobody.</summary>
    private static string? Who(ReadReport report, int token, string? known) => known ?? (token >= report.Parsed.Count || report.Parsed.Pos[token] == Pos.PRON ? null : report.Parsed.Lower(token));
}
