using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// The day of a telling and the plan told, in one sentence ("said on the 30th … on the 2nd of next month", "announced on
/// Friday … this coming Monday"): the plan's words fit seen from the telling as from the report.
/// </summary>
public static class ToldTogether
{
    private static readonly RuleId Rule = new("days/told-together");

    public static IEnumerable<DayClue> Find(DayInput input)
    {
        foreach (TimeExpression told in input.Times)
        {
            if (!IsTelling(input, told)) continue;
            foreach (TimeExpression plan in input.Times)
                if (IsPlan(plan) && SameSentence(input.Parsed, told.Span, plan.Span))
                    yield return new DayClue(Rule, [input.Report.At(told.Span), input.Report.At(plan.Span)], ClueStrength.Agreement, DayKnown.Solved, d => Fits(told.Meaning, plan.Meaning, d));
        }
    }

    /// <summary>A weekday or day of the month that looks back, beside a verb of saying: of anything else the plan may be told from the report's day.</summary>
    public static bool IsTelling(DayInput input, TimeExpression time) =>
        DayReadings.Bare(time.Meaning) is RecurringTime { Direction: Direction.Past, Pattern: WeekdayPattern or DayPattern { Month: null } } && !Quoted.Holds(input.Report.Text, time.Span) && !input.Quiet.Any(q => q.Overlaps(time.Span)) && Telling.Holds(input.Parsed, time.Span);

    private static bool IsPlan(TimeExpression time) => DayReadings.Bare(time.Meaning) is RecurringTime { Direction: Direction.Coming or Direction.Next } or RecurringTime { Direction: Direction.Future, Pattern: DayPattern { Month: null } } or NthTime { Of: OffsetTime { Count: > 0 } };

    private static bool Fits(TimeMeaning told, TimeMeaning plan, DateOnly day) =>
        DayReadings.Of(told, day).Any(t => DayReadings.Of(plan, t).Intersect(DayReadings.Of(plan, day)).Any());

    private static bool SameSentence(ParsedText parsed, Span a, Span b)
    {
        int first = parsed.TokenAt(a.Start), second = parsed.TokenAt(b.Start);
        return first < parsed.Count && second < parsed.Count && parsed.Sentences.Length > 0 && parsed.SentenceOf[first] == parsed.SentenceOf[second];
    }
}
