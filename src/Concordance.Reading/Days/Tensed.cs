using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A date with a verb that looks back ("took place on June 2, 2025") had come when the report was written; one that is looked forward to had not passed.</summary>
public static class Tensed
{
    private static readonly RuleId Rule = new("days/tensed");

    // A date without a year is the nearest of its kind: "said on Nov. 9" in a report of March is last year's.
    private const int HalfYear = 183;

    // Words between "before" and the date of what came later: "before the caucuses on Feb. 1".
    private const int OtherReach = 5;

    /// <param name="about">A day near which the report appeared, to give a date without a year its year.</param>
    /// <param name="anchored">Whether that day is founded on a printed one; else a date without a year may be a year off.</param>
    public static IEnumerable<DayClue> Find(DayInput input, DateOnly about, bool anchored = true)
    {
        List<(TimeExpression Time, DateOnly Day)> dated = [.. Dated(input, about)];
        foreach ((TimeExpression time, DateOnly day) in dated)
        {
            // One date told both ways: one of the tenses is that of another verb.
            if (dated.Any(d => d.Day == day && Side(d.Time) != Side(time))) continue;
            int reach = anchored || WeekdayAgrees.TellsYear(time.Meaning) || DayReadings.Bare(time.Meaning) is FixedTime ? int.MaxValue : HalfYear;
            Func<DateOnly, bool> allows = Side(time) == Direction.Past
                ? d => d >= day || day.DayNumber - d.DayNumber > reach
                : d => d <= day || d.DayNumber - day.DayNumber > reach;
            yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Tense, DayKnown.Solved, allows);
        }
    }

    private static IEnumerable<(TimeExpression, DateOnly)> Dated(DayInput input, DateOnly about)
    {
        foreach (TimeExpression time in input.Times)
        {
            if (Side(time) == Direction.Nearest || !DayReadings.IsDate(time.Meaning) || InAddress.Holds(input.Report.Text, time.Span) || input.Quiet.Any(q => q.Overlaps(time.Span))) continue;
            // "The letter of 3 October" tells which letter. The verb that a quoted date leans on may be the "said" outside.
            if (time.Bound is not null || IsOfThing(input.Parsed, time.Span) || IsOfOther(input.Parsed, time.Span) || Quoted.Holds(input.Report.Text, time.Span)) continue;
            if (Days(time.Meaning, about) is { } day) yield return (time, day);
        }
    }

    /// <summary>"Came 15 days before the caucuses on Feb. 1": the verb is not that of the date.</summary>
    private static bool IsOfOther(ParsedText parsed, Span date)
    {
        int at = Math.Min(parsed.TokenAt(date.Start), parsed.Count);
        for (int i = at - 1; i >= 0 && at - i <= OtherReach && parsed.Form(i) is not ("," or "." or ";"); i--)
            if (parsed.Form(i) is "before" or "after" or "ahead") return true;
        return false;
    }

    private static bool IsOfThing(ParsedText parsed, Span date) => parsed.TokenAt(date.Start) is > 1 and var at && at < parsed.Count && parsed.Form(at - 1) == "of" && parsed.Tags[at - 2].StartsWith("NN", StringComparison.Ordinal);

    /// <summary>"Next Monday, June 2" says itself where it lies, whatever verb stands before it.</summary>
    private static Direction Side(TimeExpression time) => WeekdayAgrees.First(time.Meaning) switch
    {
        Direction.Next or Direction.Coming => Direction.Future,
        Direction.Last or Direction.JustPast => Direction.Past,
        _ => time.Tense,
    };

    private static DateOnly? Days(TimeMeaning meaning, DateOnly about) => DayReadings.Bare(meaning) switch
    {
        RecurringTime recurring => (recurring with { Direction = Direction.Nearest, Lean = Direction.Nearest }).On(about).Days.Single,
        FixedTime { Days.Single: { } day } => day,
        _ => null,
    };
}
