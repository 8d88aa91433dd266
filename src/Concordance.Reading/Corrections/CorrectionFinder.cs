using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>Finds the notices by which a report is mended or taken back, with what they mend.</summary>
public static class CorrectionFinder
{
    /// <summary>A notice says what was wrong and what holds, then thanks or regrets; behind it the report may go on.</summary>
    private const int MostSentences = 3;

    public static ImmutableArray<Correction> Find(ParsedText parsed)
    {
        ImmutableArray<Correction>.Builder found = ImmutableArray.CreateBuilder<Correction>();
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            NoticeWords words = new(parsed, parsed.Sentences[s]);
            bool withdrawn = WithdrawalNotice.Trigger(words) is not null;
            if ((withdrawn ? WithdrawalNotice.Trigger(words) : CorrectionNotice.Trigger(words)) is not { } trigger || IsQuoted(parsed, trigger)) continue;
            int last = Last(parsed, s);
            int first = parsed.Sentences[s].First, end = parsed.Sentences[last].End;
            (Span Old, Span? New)? value = withdrawn ? null : CorrectedValue.Find(parsed, first, end);
            Because because = new(withdrawn ? WithdrawalNotice.Rule : CorrectionNotice.Rule, [new Place(parsed.Report, trigger)], value is var (old, now) ? [Why(parsed, old, now)] : []);
            found.Add(new Correction(parsed.SpanOf(first, end), withdrawn ? CorrectionKind.Withdrawn : CorrectionKind.Corrected, value?.Old, value?.New, because));
            s = last;
        }

        return found.ToImmutable();
    }

    /// <summary>The same as cautions about the report.</summary>
    public static IEnumerable<Caution> Cautions(ImmutableArray<Correction> corrections) => corrections.Select(c => new Caution(c.Span, CautionKind.Correction, c.Because));

    private static Because Why(ParsedText parsed, Span old, Span? now) => new(CorrectedValue.Rule, [.. new[] { old, now }.OfType<Span>().Order().Select(s => new Place(parsed.Report, s))], []);

    /// <summary>The sentences behind it in the same paragraph; of a label on a line of its own the paragraph below it, or the one after a line on where it was printed.</summary>
    private static int Last(ParsedText parsed, int sentence)
    {
        int last = sentence;
        if (parsed.Text[parsed.SentenceSpan(sentence).End - 1] == ':')
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
        int start = parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(trigger.Start)]).Start;
        return parsed.Text.AsSpan(start, trigger.Start - start).Count('“') > parsed.Text.AsSpan(start, trigger.Start - start).Count('”') || parsed.Text.AsSpan(start, trigger.Start - start).Count('"') % 2 == 1;
    }
}
