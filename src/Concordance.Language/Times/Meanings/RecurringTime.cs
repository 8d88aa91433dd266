using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>One instance of a pattern, chosen from the report's day: "next Monday", "June 2", "last March", "the 30th".</summary>
public sealed record RecurringTime(Pattern Pattern, Direction Direction) : TimeMeaning
{
    // What lies this many days off on the side where the verb does not look is the wrong year's: "announced in January" in a report of August.
    private const int Far = 90;

    /// <summary>Of the nearest instances, the side to which the verb looks; it decides only where the nearest lies far off on the other.</summary>
    public Direction Lean { get; init; } = Direction.Nearest;

    public override bool IsRelative => true;

    public override string Expression => $"{Word(Direction)}({Pattern.Name}, published)";

    public override ResolvedTime On(DateOnly? published) =>
        published is not { } day ? new(null, DayRange.Unknown) : Pick(day) ?? new ResolvedTime(null, DayRange.Unknown);

    private ResolvedTime? Pick(DateOnly day) => Direction switch
    {
        Direction.Nearest => Nearest(day),
        Direction.Past => Pattern.UpTo(day),
        Direction.Future => Running(day) ?? Pattern.From(day),
        Direction.Coming => Pattern.From(Calendar.AddDays(day, 1)),
        Direction.JustPast => Ended(day),
        Direction.Last => Pattern.IsYearly ? Ended(day) : InWeek(Calendar.AddDays(day, -7)) ?? Ended(day),
        Direction.Next => Pattern.IsYearly ? Pattern.From(Calendar.AddDays(day, 1)) : InWeek(Calendar.AddDays(day, 7)) ?? Pattern.From(Calendar.AddDays(day, 1)),
        Direction.This => Pattern.IsYearly ? Pattern.From(new DateOnly(day.Year, 1, 1)) : InWeek(day) ?? Nearest(day),
    };

    private ResolvedTime? InWeek(DateOnly day) => Pattern is WeekdayPattern ? Pattern.From(Calendar.Monday(day)) : null;

    /// <summary>The last instance that is over: in March, "last March" is a year ago.</summary>
    private ResolvedTime? Ended(DateOnly day)
    {
        ResolvedTime? last = Pattern.UpTo(Calendar.AddDays(day, -1));
        return last?.Days.Latest >= day && last.Days.Earliest is { } first ? Pattern.UpTo(Calendar.AddDays(first, -1)) : last;
    }

    private ResolvedTime? Running(DateOnly day) => Pattern.UpTo(day) is { } last && last.Days.Latest >= day ? last : null;

    private ResolvedTime? Nearest(DateOnly day)
    {
        ResolvedTime? before = Pattern.UpTo(day), after = Pattern.From(day);
        if (before?.Days.Latest is not { } end || after?.Days.Earliest is not { } start) return before ?? after;
        if (Lean == Direction.Past && start.DayNumber - day.DayNumber > Far) return before;
        if (Lean == Direction.Future && day.DayNumber - end.DayNumber > Far) return after;
        return day.DayNumber - end.DayNumber <= start.DayNumber - day.DayNumber ? before : after;
    }

    private static string Word(Direction direction) => direction switch
    {
        Direction.Nearest => "nearest",
        Direction.Past => "latest",
        Direction.Future => "soonest",
        Direction.Last => "last",
        Direction.Next => "next",
        Direction.This => "this",
        Direction.Coming => "coming",
        Direction.JustPast => "past",
    };
}
