using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>How long somebody is sent to prison, as a sentence of a report tells it: "was sentenced to six years", "a seven-year sentence", "the sentence is reduced to four years".</summary>
/// <param name="Named">The names in its sentence.</param>
/// <param name="IsChanged">The words put it in the place of another.</param>
internal sealed record TermTold(ReadReport In, int Months, IReadOnlySet<string> Named, bool IsChanged, Place At)
{
    private const int Near = 4;

    public static IEnumerable<TermTold> Of(Joined story, ReadReport report)
    {
        foreach (TimeExpression time in report.Times.Where(t => t.Kind == TimeKind.Duration))
            if (MonthsOf(story.On(time)?.Value) is { } months && Read(report, time, months) is { } told) yield return told;
    }

    private static TermTold? Read(ReadReport report, TimeExpression time, int months)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(time.Span.Start), end = parsed.TokenAt(time.Span.End);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[first]];
        int[] words = [.. Enumerable.Range(sentence.First, sentence.Count)];
        // What is asked for, threatened or put off is no sentence.
        if (words.Any(t => parsed.Tags[t] == "MD" || IsOfNone(parsed.Lemma(t)))) return null;
        int cue = words.LastOrDefault(t => t < first && IsChange(parsed.Lemma(t)), -1);
        bool changed = cue >= 0 && parsed.Lower(first - 1) == "to" && words.Any(t => parsed.Lemma(t) is "sentence" or "term");
        // "Six years, cut to four": what was before, and no more.
        if (!changed && words.Any(t => IsChange(parsed.Lemma(t)))) return null;
        if (!changed) cue = parsed.Lower(first - 1) is "to" or "for" && Verb(parsed, sentence, first) is >= 0 and var verb ? verb : Noun(parsed, end);
        return cue < 0 ? null : new(report, months, new HashSet<string>(words.Where(t => parsed.Pos[t] == Pos.PROPN && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))).Select(parsed.Lower), StringComparer.Ordinal), changed, report.Report.At(Span.Hull(parsed.Spans[cue], time.Span)));
    }

    private static bool IsChange(string lemma) => lemma is "reduce" or "cut" or "increase" or "raise" or "extend" or "lower" or "shorten" or "commute" or "lengthen";

    private static bool IsOfNone(string lemma) => lemma is "ask" or "seek" or "demand" or "face" or "suspend" or "request" or "maximum" or "minimum" or "recommend" or "want" or "carry" or "if" or "probation";

    /// <summary>"Sentenced him to", "was jailed for".</summary>
    private static int Verb(ParsedText parsed, SentenceRange sentence, int first)
    {
        for (int t = first - 2; t >= sentence.First && first - t <= Near; t--)
            if (parsed.Lemma(t) is "sentence" or "jail" or "imprison" && parsed.Pos[t] == Pos.VERB) return t;
        return -1;
    }

    /// <summary>"A seven-year prison sentence".</summary>
    private static int Noun(ParsedText parsed, int end)
    {
        int noun = end;
        while (noun < parsed.Count && noun < end + 2 && parsed.Lower(noun) is "prison" or "jail") noun++;
        return noun < parsed.Count && (parsed.Lower(noun) == "sentence" || (noun > end && parsed.Lower(noun) == "term")) ? noun : -1;
    }

    /// <summary>"P6Y6M"; null for days and weeks.</summary>
    private static int? MonthsOf(string? duration)
    {
        if (duration is null || duration.Length < 3 || duration[0] != 'P') return null;
        int months = 0, number = 0;
        foreach (char c in duration.AsSpan(1))
        {
            if (char.IsAsciiDigit(c)) number = (10 * number) + (c - '0');
            else if (c is 'Y' or 'M') (months, number) = (months + (number * (c == 'Y' ? 12 : 1)), 0);
            else return null;
        }

        return months > 0 ? months : null;
    }
}
