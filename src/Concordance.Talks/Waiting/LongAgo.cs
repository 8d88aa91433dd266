using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// "In 1998 the guild would sign only after", "a year ago the owners refused to open until": told of a time that is long over, or of a dispute that
/// ended long ago. It was a condition then; nothing tells that it is one now.
/// </summary>
internal static class LongAgo
{
    /// <summary>A dispute of the last season may well go on.</summary>
    private const int DaysSince = 120;

    private const int OpeningTokens = 2;

    private static readonly IReadOnlySet<string> Strife = WordList.ReadSet(typeof(LongAgo), "en.strife-words.txt");

    public static bool Is(Joined story, ReadReport report, Condition condition)
    {
        if (condition.Governed is not { } governed || !IsPast(report.Parsed, governed)) return false;
        Span opening = report.Parsed.SpanOf(report.Parsed.Sentences[report.Parsed.SentenceOf[report.Parsed.TokenAt(governed.Start)]].First, report.Parsed.TokenAt(governed.Start) + 1);
        foreach (TimeExpression time in report.Times)
        {
            if (time.Span.Start < opening.Start || time.Span.Start >= governed.End) continue;
            bool opens = report.Parsed.TokenAt(time.Span.Start) - report.Parsed.TokenAt(opening.Start) < OpeningTokens || governed.Contains(time.Span);
            if (opens && IsOver(story, report, time)) return true;
        }

        return HasEnded(story, report) || IsSettledNext(report.Parsed, governed);
    }

    /// <summary>"would sign", "refused to sign": not "will", "refuses".</summary>
    private static bool IsPast(ParsedText parsed, Span governed)
    {
        foreach (int t in parsed.TokensOf(governed))
            if (parsed.IsFiniteForm(t)) return parsed.Tags[t] == "VBD" || parsed.Lower(t) is "would" or "could" or "might" or "'d";
        return false;
    }

    /// <summary>Long before the report; where nobody knows its day, a year that is named or so many years "ago". What holds "since" then is not over.</summary>
    private static bool IsOver(Joined story, ReadReport report, TimeExpression time)
    {
        if (time.Kind is TimeKind.Duration or TimeKind.Set || time.Bound is not null || report.Parsed.Lower(report.Parsed.TokenAt(time.Span.Start) - 1) is "since" or "from" or "for" or "until") return false;
        if ((story.DayOf(report).Value ?? story.DayOf(report).Range.Earliest) is not { } today) return (story.On(time)?.Days is { Earliest: { } begins, Latest: { } ends } && ends.DayNumber - begins.DayNumber > DaysSince) || IsYearsAgo(report, time);
        // "A year ago" is any day of the year before to those who count in years.
        return IsYearsAgo(report, time) || (story.On(time)?.Days.Latest is { } last && last.AddDays(DaysSince) < today);
    }

    private static bool IsYearsAgo(ReadReport report, TimeExpression time) =>
        time.Span.Of(report.Report.Text).ToLowerInvariant() is var words && words.EndsWith("ago", StringComparison.Ordinal) && (words.Contains("year", StringComparison.Ordinal) || words.Contains("decade", StringComparison.Ordinal) || words.Contains("centur", StringComparison.Ordinal));

    /// <summary>"That dispute was settled in June", right behind it.</summary>
    private static bool IsSettledNext(ParsedText parsed, Span governed)
    {
        int next = parsed.SentenceOf[parsed.TokenAt(governed.Start)] + 1;
        if (next >= parsed.Sentences.Length) return false;
        for (int t = parsed.Sentences[next].First; t < parsed.Sentences[next].End; t++)
            if (parsed.Lemma(t) is "end" or "settle" or "resolve" && parsed.Tags[t] is "VBD" or "VBN" && !parsed.HasNot(t) && parsed.Subject(t) is >= 0 and var what && Strife.Contains(parsed.Lemma(what)) && parsed.HasChild(what, "that") && (parsed.Tags[t] == "VBD" || parsed.HasChild(t, "was"))) return true;
        return false;
    }

    /// <summary>"The strike ended on 20 October", told a year later.</summary>
    private static bool HasEnded(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (TimeExpression time in report.Times)
        {
            if (!IsOver(story, report, time)) continue;
            SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[parsed.TokenAt(time.Span.Start)]];
            for (int t = sentence.First; t < sentence.End; t++)
                if (parsed.Tags[t] == "VBD" && parsed.Lemma(t) is "end" or "collapse" or "finish" && !parsed.HasNot(t) && parsed.Subject(t) is >= 0 and var what && Strife.Contains(parsed.Lemma(what))) return true;
        }

        return false;
    }
}
