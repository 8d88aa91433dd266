using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>An age and a year of birth in one sentence that do not meet on the day of the report, or on the day of death that it tells.</summary>
internal static class AgeAndBirth
{
    private static readonly RuleId Rule = new("differences/age-and-birth");

    private const int Near = 6;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Quantity age in report.Quantities.Where(q => q.Unit == "year" && q.UpTo is null && Written.IsPlain(q)))
            {
                ParsedText parsed = report.Parsed;
                int at = parsed.TokenAt(age.Span.Start);
                if (Born(report, parsed.SentenceOf[at]) is not { } born || story.On(born)?.Days is not { Earliest: { } first, Latest: { } last } || last.Year - first.Year > 0) continue;
                if (Reference(story, report, parsed.SentenceOf[at], born) is not { } now || !decimal.TryParse(age.Value, null, out decimal told)) continue;
                int most = now.Year - first.Year, least = most - 1;
                if (told >= least && told <= most) continue;
                findings.Conflict(Rule, ConflictKind.Date, "an age and a year of birth", [age, born], [report.Report.At(age.Span), report.Report.At(born.Span)], $"born in {first.Year} one is {least} or {most} in {now.Year}");
            }
    }

    /// <summary>The time behind "born" in the sentence, where one person is born in it.</summary>
    private static TimeExpression? Born(ReadReport report, int sentence)
    {
        SentenceRange range = report.Parsed.Sentences[sentence];
        int[] born = [.. Enumerable.Range(range.First, range.Count).Where(t => report.Parsed.Lower(t) == "born")];
        if (born is not [var at] || Enumerable.Range(range.First, range.Count).Any(t => report.Parsed.Lower(t) is "when" or "until" or "since" or "then" or "at" && report.Parsed.Lower(t + 2) is "age")) return null;
        return report.Times.FirstOrDefault(t => t.Kind == TimeKind.Date && report.Parsed.TokenAt(t.Span.Start) is var first && first > at && first <= at + Near && report.Parsed.SentenceOf[first] == sentence);
    }

    /// <summary>The day of the report; where the sentence gives another time, as of a death, that one where it alone is given.</summary>
    private static DateOnly? Reference(Joined story, ReadReport report, int sentence, TimeExpression born)
    {
        Span words = report.Parsed.SentenceSpan(sentence);
        TimeExpression[] others = [.. report.Times.Where(t => t != born && t.Kind is TimeKind.Date && words.Contains(t.Span))];
        if (others is [var one]) return story.On(one)?.Days is { Earliest: { } day, Latest: { } end } && day.Year == end.Year ? day : null;
        return others.Length == 0 && story.DayOf(report) is { Known: DayKnown.Printed or DayKnown.Given, Value: { } value } ? value : null;
    }
}
