using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A date with a verb that looks back ("took place on June 2, 2025") had come when the report was written; one that is looked forward to had not passed.</summary>
public static class Tensed
{
    private static readonly RuleId Rule = new("days/tensed");

    // Of a date without a year the next and the one before lie a year apart: that within five months is clearly nearer.
    private const int FiveMonths = 152;

    // Words between "before" and the date of what came later: "before the caucuses on Feb. 1".
    private const int OtherReach = 5;

    /// <param name="first">The first day on which the report can have appeared, so that a date without a year gets its year.</param>
    /// <param name="last">The last, null where nobody knows.</param>
    public static IEnumerable<DayClue> Find(DayInput input, DateOnly first, DateOnly? last)
    {
        List<TimeExpression> dated = [.. input.Times.Where(t => IsTold(input, t))];
        foreach (TimeExpression time in dated)
        {
            // One date told both ways: one of the tenses is that of another verb.
            if (Day(time, first, last) is not { } day || dated.Any(d => Side(d) != Side(time) && IsOn(d, day))) continue;
            yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Tense, DayKnown.Solved, Side(time) == Direction.Past ? d => d >= day : d => d <= day);
        }
    }

    /// <summary>Whether a verb tells on which side of the report a date lies.</summary>
    private static bool IsTold(DayInput input, TimeExpression time)
    {
        if (Side(time) == Direction.Nearest || !DayReadings.IsDate(time.Meaning) || InAddress.Holds(input.Report.Text, time.Span) || input.Quiet.Any(q => q.Overlaps(time.Span))) return false;
        // "The letter of 3 October" tells which letter. The verb that a quoted date leans on may be the "said" outside.
        if (time.Bound is not null || IsOfThing(input.Parsed, time.Span) || IsOfOther(input.Parsed, time.Span) || Quoted.Holds(input.Report.Text, time.Span)) return false;
        return Side(time) == Direction.Future || (TimeVerb.MayLookBack(input.Parsed, time.Span) && !TimeVerb.IsAimedAt(input.Parsed, time.Span));
    }

    private static bool IsOn(TimeExpression time, DateOnly day) => DayReadings.Bare(time.Meaning) switch
    {
        FixedTime { Days.Single: { } full } => full == day,
        RecurringTime { Pattern: DayPattern date } => date.Month == day.Month && date.DayOfMonth == day.Day,
        _ => false,
    };

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

    private static DateOnly? Day(TimeExpression time, DateOnly first, DateOnly? last) => DayReadings.Bare(time.Meaning) switch
    {
        FixedTime { Days.Single: { } day } => day,
        RecurringTime { Pattern: DayPattern date } => WeekdayAgrees.Parts(time.Meaning) is { } both ? OnWeekday(both, first, last) : OfYear(date, Side(time), first, last),
        _ => null,
    };

    /// <summary>
    /// What is behind a report that appeared on the first day or later came next after that day, or lies within the year before it; it tells of the report's day where it
    /// came within five months, for then the other lies farther off. What is ahead, likewise before the last day.
    /// </summary>
    private static DateOnly? OfYear(DayPattern date, Direction side, DateOnly first, DateOnly? last) =>
        side == Direction.Past
            ? date.From(first)?.Days.Single is { } next && next.DayNumber - first.DayNumber <= FiveMonths ? next : null
            : last is { } end && date.UpTo(end)?.Days.Single is { } before && end.DayNumber - before.DayNumber <= FiveMonths ? before : null;

    /// <summary>"Monday (June 2)": the one year near by in which the date falls on that weekday.</summary>
    private static DateOnly? OnWeekday((DayPattern Date, DayOfWeek Weekday) both, DateOnly first, DateOnly? last)
    {
        DateOnly[] days = [.. Enumerable.Range(first.Year - 1, (last ?? first).Year - first.Year + 3).Where(y => y is > 0 and < 9999).Select(y => both.Date.From(new DateOnly(y, 1, 1))?.Days.Single).OfType<DateOnly>().Where(d => d.DayOfWeek == both.Weekday).Distinct()];
        return days.Length == 1 ? days[0] : null;
    }
}
