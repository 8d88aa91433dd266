using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>Finds the notices by which a report is mended or taken back, with what they mend.</summary>
public static class CorrectionFinder
{
    /// <summary>A notice says what was wrong and what holds, then thanks or regrets; behind it the report may go on.</summary>
    private const int MostSentences = 3;

    /// <summary>Constructions by which a report tells of a correction, the surest first.</summary>
    private static readonly (RuleId Rule, Func<NoticeWords, Span?> Trigger)[] Told =
    [
        (OughtToRead.Rule, OughtToRead.Trigger), (CalledWrong.Rule, CalledWrong.Trigger), (NotAsReported.Rule, NotAsReported.Trigger), (SetRight.Rule, SetRight.Trigger), (TookBack.Rule, TookBack.Trigger), (OwnMistake.Rule, OwnMistake.Trigger),
        (WeSaid.Rule, WeSaid.Trigger), (ThatWasWrong.Rule, ThatWasWrong.Trigger), (NamedFirst.Rule, NamedFirst.Trigger), (GivenFirst.Rule, GivenFirst.Trigger),
        (SlipOfThePen.Rule, SlipOfThePen.Trigger), (ContraryToReports.Rule, ContraryToReports.Trigger), (RevisedFigure.Rule, RevisedFigure.Trigger),
    ];

    public static ImmutableArray<Correction> Find(ParsedText parsed)
    {
        ImmutableArray<Correction>.Builder found = ImmutableArray.CreateBuilder<Correction>();
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            NoticeWords words = new(parsed, parsed.Sentences[s]);
            bool withdrawn = WithdrawalNotice.Trigger(words) is not null;
            if ((withdrawn ? WithdrawalNotice.Trigger(words) : CorrectionNotice.Trigger(words)) is not { } trigger || IsQuoted(parsed, trigger))
            {
                if (InBody(parsed, words) is not { } told) continue;
                found.Add(told);
                s = Math.Max(s, parsed.SentenceOf[parsed.TokenAt(told.Span.End - 1)]);
                continue;
            }

            int last = Last(parsed, s, words.EndsLine && trigger == parsed.SentenceSpan(s));
            int first = parsed.Sentences[s].First, end = parsed.Sentences[last].End;
            // "RETRACTION: The Courier has withdrawn its report that the bridge fell": another report is taken back, and the sentence below the label says so.
            bool another = withdrawn && TakesBackAnother(parsed, s, Math.Min(last + 1, parsed.Sentences.Length - 1));
            if (another && trigger == parsed.SentenceSpan(s)) continue;
            withdrawn &= !another;
            (Span Old, Span? New)? value = withdrawn ? null : CorrectedValue.Find(parsed, first, end);
            Because because = new(withdrawn ? WithdrawalNotice.Rule : another ? TookBack.Rule : value is null ? RuleOf(parsed, s, last) : CorrectionNotice.Rule, [new Place(parsed.Report, trigger)], value is var (old, now) ? [Why(parsed, old, now)] : []);
            found.Add(new Correction(parsed.SpanOf(first, end), withdrawn ? CorrectionKind.Withdrawn : CorrectionKind.Corrected, value?.Old, value?.New, because));
            s = last;
        }

        return found.ToImmutable();
    }

    /// <summary>"RETRACTION: The Courier has withdrawn its report that the bridge fell", "RETRACTION: On Tuesday the Courier reported that the bridge fell".</summary>
    private static bool TakesBackAnother(ParsedText parsed, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(s => new NoticeWords(parsed, parsed.Sentences[s])).Any(words => (TookBack.Trigger(words) is { } at && parsed.Lower(parsed.TokenAt(at.End - 1)) == "that")
            || words.First((w, i) => w[i] is "reported" or "said" or "wrote" && w[i + 1] is "that" && w.First((d, j) => j < i && EarlierTelling.IsDay(d, j)) >= 0) >= 0);

    /// <summary>A printed notice that says in words what was told and is not so takes that back, wherever it was told; others mend their own report.</summary>
    private static RuleId RuleOf(ParsedText parsed, int first, int last)
    {
        foreach (NoticeWords words in Enumerable.Range(first, last - first + 1).Select(s => new NoticeWords(parsed, parsed.Sentences[s])))
            foreach ((RuleId rule, Func<NoticeWords, Span?> trigger) in Told)
                if ((rule == TookBack.Rule || rule == OwnMistake.Rule) && trigger(words) is not null) return rule;
        return CorrectionNotice.Rule;
    }

    /// <summary>Where a sentence sets one number, or weekday, against another: "they are 6, not 5". Whether it corrects anything only other passages can tell.</summary>
    public static IEnumerable<(Span Old, Span New)> Contrasts(ParsedText parsed)
    {
        foreach (SentenceRange sentence in parsed.Sentences)
            if (Enumerable.Range(sentence.First, sentence.Count).Any(t => parsed.Lower(t) == "not") && CorrectedValue.Opposing(parsed, sentence.First, sentence.End) is ({ } old, { } now) && IsDenied(parsed, old) && !IsQuoted(parsed, old)) yield return (old, now);
    }

    /// <summary>"Not 5", "not on Friday"; "not one but two" only says that there are more.</summary>
    private static bool IsDenied(ParsedText parsed, Span value)
    {
        int first = parsed.TokenAt(value.Start);
        return parsed.Lower(first) is not ("one" or "once") && (CorrectedValue.IsNumber(parsed, first) || value.Of(parsed.Text).EndsWith("day", StringComparison.Ordinal)) && Enumerable.Range(Math.Max(0, first - 2), Math.Min(2, first)).Any(t => parsed.Lower(t) == "not");
    }

    /// <summary>A correction that a report tells, of its own or of another's words: the sentence, with those beside it in which the values stand.</summary>
    private static Correction? InBody(ParsedText parsed, NoticeWords words)
    {
        foreach ((RuleId rule, Func<NoticeWords, Span?> trigger) in Told)
        {
            // Who says of his own words that they were wrong may be quoted.
            if (trigger(words) is not { } at || (rule != SetRight.Rule && IsOnlyAsked(words)) || (rule != OwnMistake.Rule && IsQuoted(parsed, at))) continue;
            // "Two digits had changed places. It ought to have read 3,210": the values stand in the second.
            if (rule == SlipOfThePen.Rule && ValueBeside.Neighbour(parsed, parsed.SentenceOf[words.Range.First], 1) is var next && OughtToRead.Trigger(new NoticeWords(parsed, parsed.Sentences[next])) is not null) return null;
            // "The age was first given as 40. That is not correct": the second says so.
            if (rule == GivenFirst.Rule && ValueBeside.Neighbour(parsed, parsed.SentenceOf[words.Range.First], 1) is var behind && ThatWasWrong.Trigger(new NoticeWords(parsed, parsed.Sentences[behind])) is not null) return null;
            (Span Old, Span? New)? value = ValueBeside.Find(parsed, rule, at);
            // What is set right stands behind the words that say so.
            if (rule == SetRight.Rule) at = Span.Hull(at, parsed.SentenceSpan(Last(parsed, parsed.SentenceOf[words.Range.First], false)));
            Span span = new[] { at, value?.Old, value?.New }.OfType<Span>().Select(v => Span.Hull(parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(v.Start)]), parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(v.End - 1)]))).Aggregate(Span.Hull);
            return new Correction(span, CorrectionKind.Corrected, value?.Old, value?.New, new Because(rule, [new Place(parsed.Report, trigger(words)!.Value)], value is var (old, now) ? [Why(parsed, old, now)] : []));
        }

        return null;
    }

    /// <summary>"Until the statement is withdrawn" asks for what nobody has done.</summary>
    private static bool IsOnlyAsked(NoticeWords words) => words.First((w, i) => w[i] is "until" or "unless" or "if" or "once" or "demanded" or "demands" or "must" && w[i + 1] is not "read") >= 0;

    /// <summary>The same as cautions about the report.</summary>
    public static IEnumerable<Caution> Cautions(ImmutableArray<Correction> corrections) => corrections.Select(c => new Caution(c.Span, CautionKind.Correction, c.Because));

    private static Because Why(ParsedText parsed, Span old, Span? now) => new(CorrectedValue.Rule, [.. new[] { old, now }.OfType<Span>().Order().Select(s => new Place(parsed.Report, s))], []);

    /// <summary>The sentences behind it in the same paragraph; of a label on a line of its own the paragraph below it, or the one after a line on where it was printed.</summary>
    private static int Last(ParsedText parsed, int sentence, bool isHeading)
    {
        int last = sentence;
        if (isHeading || parsed.Text[parsed.SentenceSpan(sentence).End - 1] == ':')
        {
            for (int s = sentence + 1; s <= sentence + 2 && s < parsed.Sentences.Length; s++)
            {
                NoticeWords below = new(parsed, parsed.Sentences[s]);
                if (last == sentence || below.First((w, i) => w.IsError(i)) >= 0) last = s;
            }

            sentence = last;
        }

        while (last + 1 < parsed.Sentences.Length && last - sentence + 1 < MostSentences && !parsed.Text.AsSpan(parsed.SentenceSpan(last).End, parsed.SentenceSpan(last + 1).Start - parsed.SentenceSpan(last).End).ContainsAny('\n', '\r')) last++;
        return last;
    }

    /// <summary>What somebody says of another's paper is no notice of this one.</summary>
    private static bool IsQuoted(ParsedText parsed, Span trigger)
    {
        // A quotation may have begun sentences ago.
        int start = parsed.Text.AsSpan(0, trigger.Start).LastIndexOfAny('\n', '\r') + 1;
        return parsed.Text.AsSpan(start, trigger.Start - start).Count('“') > parsed.Text.AsSpan(start, trigger.Start - start).Count('”') || parsed.Text.AsSpan(start, trigger.Start - start).Count('"') % 2 == 1;
    }
}
