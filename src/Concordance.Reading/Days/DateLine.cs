using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>"BRESCO, July 19 (TPA) - A wildfire …": the day before the first words told, whose year stands elsewhere in the story.</summary>
public static class DateLine
{
    private static readonly RuleId Rule = new("days/date-line");

    public static IEnumerable<DayClue> Find(DayInput input)
    {
        Lines lines = new(input.Report.Text);
        foreach (TimeExpression time in input.Times)
        {
            if (DayReadings.Bare(time.Meaning) is not RecurringTime { Pattern: DayPattern { Month: not null } date } || !Printed.StandsBefore(input.Report.Text, lines, time.Span)) continue;
            yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Agreement, DayKnown.Solved, d => d.Month == date.Month && d.Day == date.DayOfMonth);
            yield break;
        }
    }
}
