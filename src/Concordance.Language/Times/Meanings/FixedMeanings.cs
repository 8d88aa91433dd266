using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>A length of time: "P30D". It lies on no day by itself.</summary>
public sealed record LastingTime(string Duration) : TimeMeaning
{
    public override bool IsRelative => false;

    public override string? Expression => null;

    public override ResolvedTime On(DateOnly? published) => new(Duration, DayRange.Unknown);
}

/// <summary>A set of times: "every Monday" = "XXXX-WXX-1", "weekly" = "P1W".</summary>
public sealed record RepeatingTime(string Value) : TimeMeaning
{
    public override bool IsRelative => false;

    public override string? Expression => null;

    public override ResolvedTime On(DateOnly? published) => new(Value, DayRange.Unknown);
}

/// <summary>Where a vague time lies, seen from the report's day: "recently", "currently", "in the coming days".</summary>
public enum Vagueness { Past, Present, Future }

/// <summary>A time without edges: TIMEX3 PAST_REF, PRESENT_REF, FUTURE_REF, with the open interval it allows.</summary>
public sealed record VagueTime(Vagueness Where) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => Where switch
    {
        Vagueness.Past => "before published",
        Vagueness.Present => "about published",
        Vagueness.Future => "after published",
    };

    public override ResolvedTime On(DateOnly? published) => Where switch
    {
        Vagueness.Past => new("PAST_REF", new DayRange(null, published)),
        Vagueness.Present => new("PRESENT_REF", new DayRange(published, published)),
        Vagueness.Future => new("FUTURE_REF", new DayRange(published, null)),
    };
}

/// <summary>"That day", "the same week": what an earlier expression of the report names.</summary>
/// <param name="Whole">The unit around that day, where another than the day itself is meant.</param>
public sealed record SameTime(TimeExpression Earlier, Grain Whole) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => "that " + Units.Name(Whole);

    public override TimeExpression Anchor => Earlier;

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime earlier = Earlier.Meaning.On(published);
        return Whole == Grain.Day || earlier.Days.Earliest is not { } day ? earlier : Calendar.Whole(day, Whole);
    }
}

/// <summary>Two ways of naming one day that stand together: "Monday (June 2)", "Friday, May 30". The second may clash with the first.</summary>
public sealed record ConfirmedTime(TimeMeaning First, TimeMeaning Second) : TimeMeaning
{
    public override bool IsRelative => Second.IsRelative;

    public override string? Expression => IsRelative ? $"{Second.Expression} = {First.Expression}" : null;

    public override ResolvedTime On(DateOnly? published) => Second.On(published);

    /// <summary>Whether both parts name one day, seen from that day (true while nothing is known).</summary>
    public bool Agrees(DateOnly? published)
    {
        DayRange second = Second.On(published).Days;
        if (second.Single is { } day && First is RecurringTime { Pattern: WeekdayPattern weekday }) return day.DayOfWeek == weekday.Weekday;
        return First.On(published).Days.And(second) is not null;
    }
}
