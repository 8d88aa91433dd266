using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A party denies what another has just been told to say, and points back to it: "She said the guild had walked out. Its secretary denied that.",
/// "The board was unanimous, Vang said. It was not, said Lien."
/// </summary>
internal static class DeniedAbove
{
    private static readonly RuleId Rule = new("differences/denied-above");

    /// <summary>What is denied stands in the same sentence or one of so many before.</summary>
    private const int Sentences = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Dissent dissent in Dissent.In(report))
                if (Above(report, dissent) is { } told && report.Report.At(told) is var at && report.Report.At(dissent.Words) is var denial && !findings.Tells(at, denial))
                    findings.Conflict(Rule, ConflictKind.Dispute, report.Words(at), [], [at, denial], "one party says it, another denies it");
    }

    /// <summary>The nearest statement of another; of an echo one that has its verb, where there is one. A question asks and tells nothing.</summary>
    private static Span? Above(ReadReport report, Dissent dissent)
    {
        ParsedText parsed = report.Parsed;
        int first = Math.Max(0, dissent.Sentence - Sentences);
        Span before = new(parsed.SentenceSpan(first).Start, dissent.Words.Start);
        if (dissent.Sentence > 0 && report.IsQuestion(parsed.SentenceSpan(dissent.Sentence - 1))) return null;
        Statement[] said = [.. report.Statements.Where(s => before.Contains(s.ContentHull) && IsToldByAnother(report, s, dissent.Who))];
        if (dissent.Echoed is { } form && said.LastOrDefault(s => parsed.TokensOf(s.ContentHull).Any(t => parsed.Lower(t) == form) && !s.Negated) is { } echoed) return echoed.ContentHull;
        if (said.LastOrDefault(s => parsed.SentenceOf[parsed.TokenAt(s.ContentHull.End - 1)] >= dissent.Sentence - 1) is not { } last) return Charge(report, dissent);
        if (Commented(report, dissent, last) is { } commented) return commented.ContentHull;
        // Of what one said in two sentences that which speaks of who dissents: "he had it from the doctor. “She is a victim,” he said. The doctor rejected this."
        return (said.LastOrDefault(s => Teller(report, s) == Teller(report, last) && SpeaksOf(report, s, dissent)) ?? last).ContentHull;
    }

    /// <summary>"“That's no technicality,” Moe said": a remark on what was said right before, and that is denied.</summary>
    private static Statement? Commented(ReadReport report, Dissent dissent, Statement last)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(last.ContentHull.Start), sentence = parsed.SentenceOf[first];
        bool remarks = parsed.Lower(first) is "that" or "this" or "it" or "which" && parsed.Heads[first] is >= 0 and var of && parsed.Child(of, Relation.cop) >= 0;
        return remarks && sentence > 0 ? report.Statements.LastOrDefault(s => parsed.SentenceSpan(sentence - 1).Contains(s.ContentHull) && IsToldByAnother(report, s, dissent.Who)) : null;
    }

    /// <summary>Who dissents stands in what is said, by name or by noun.</summary>
    private static bool SpeaksOf(ReadReport report, Statement said, Dissent dissent)
    {
        ParsedText parsed = report.Parsed;
        HashSet<string> who = [.. parsed.TokensOf(dissent.Words).TakeWhile(t => parsed.Pos[t] != Pos.VERB).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.PROPN).Select(t => parsed.Lemma(t))];
        return parsed.TokensOf(said.ContentHull).Any(t => parsed.Pos[t] is Pos.NOUN or Pos.PROPN && who.Contains(parsed.Lemma(t)));
    }

    /// <summary>Who says it; of "she said" whose pronoun is not read who spoke before.</summary>
    private static string? Teller(ReadReport report, Statement said) =>
        Dissent.Key(report, said.Speaker!) ?? (report.Statements.LastOrDefault(s => s is { Speaker: not null, Cue: not null } && s.ContentHull.End <= said.ContentHull.Start && report.SentenceOf(said) - report.SentenceOf(s) <= 1) is { } before ? Dissent.Key(report, before.Speaker!) : null);

    /// <summary>"Suspicion rests on the mill. The firm objects": a charge that the report makes in nobody's name, in the sentence right before.</summary>
    private static Span? Charge(ReadReport report, Dissent dissent)
    {
        if (dissent.Echoed is not null || dissent.Sentence == 0 || Dissent.BeginsParagraph(report, dissent.Sentence)) return null;
        Span before = report.Parsed.SentenceSpan(dissent.Sentence - 1);
        bool charges = report.Headline?.Overlaps(before) is not true && report.Parsed.TokensOf(before).Any(t => report.Parsed.Lemma(t) is "suspicion" or "suspect" or "blame" or "accuse" or "allege" or "allegation" or "accusation" or "fault" or "rumour" or "rumor");
        return charges && !report.Statements.Any(s => s.ContentHull.Overlaps(before) && s.Speaker is not null) ? before : null;
    }

    private static bool IsToldByAnother(ReadReport report, Statement said, string denier) =>
        said is { Speaker: not null, Question: false } && said.Act is Act.Say or Act.Announce or Act.Accuse or Act.Warn or Act.Other or Act.Demand or Act.Promise && !report.IsQuestion(said.ContentHull)
        && Teller(report, said) is { } other && other != denier;
}
