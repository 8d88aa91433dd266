using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A date with a verb that looks back ("took place on June 2, 2025") had come when the report was written; one that is looked forward to had not passed.</summary>
public static class Tensed
{
    private static readonly RuleId Rule = new("days/tensed");

    /// <param name="about">A day near which the report appeared, to give a date without a year its year.</param>
    public static IEnumerable<DayClue> Find(DayInput input, DateOnly about)
    {
        foreach (TimeExpression time in input.Times)
        {
            if (!DayReadings.IsDate(time.Meaning) || InAddress.Holds(input.Report.Text, time.Span) || input.Quiet.Any(q => q.Overlaps(time.Span))) continue;
            if (time.Bound is not null || Days(time.Meaning, about) is not { } day) continue;
            if (time.Tense == Direction.Past) yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Tense, DayKnown.Solved, d => d >= day);
            else if (time.Tense == Direction.Future) yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Tense, DayKnown.Solved, d => d <= day);
        }
    }

    private static DateOnly? Days(TimeMeaning meaning, DateOnly about) => DayReadings.Bare(meaning) switch
    {
        RecurringTime recurring => (recurring with { Direction = Direction.Nearest }).On(about).Days.Single,
        FixedTime { Days.Single: { } day } => day,
        _ => null,
    };
}
