using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

public enum Edge { Start, Middle, End }

/// <summary>A stretch within a time: "the end of next month", "early August", "mid-1989".</summary>
/// <param name="Whole">"Late 2006" has the value of the whole; "the end of 2006" that of its last day.</param>
public sealed record EdgeTime(Edge Edge, TimeMeaning Of, bool Whole = false) : TimeMeaning
{
    public override bool IsRelative => Of.IsRelative;

    public override string? Expression => IsRelative ? $"{Edge.ToString().ToLowerInvariant()}({Of.Expression})" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime of = Of.On(published);
        if (of.Days is not { Earliest: { } first, Latest: { } last }) return of with { Value = null };
        int length = last.DayNumber - first.DayNumber + 1;
        DayRange part = length > 300 && Of is not OffsetTime ? Thirds(first, last) : Halves(first, last, length);
        string? value = Edge == Edge.End && length > 1 && !Whole ? Calendar.Iso(last) : of.Value;
        return new(value, part);
    }

    /// <summary>A named year in thirds of four months.</summary>
    private DayRange Thirds(DateOnly first, DateOnly last) => Edge switch
    {
        Edge.Start => new(first, Calendar.AddDays(Calendar.AddMonths(first, 4), -1)),
        Edge.Middle => new(Calendar.AddMonths(first, 4), Calendar.AddDays(Calendar.AddMonths(first, 8), -1)),
        Edge.End => new(Calendar.AddMonths(first, 8), last),
    };

    private DayRange Halves(DateOnly first, DateOnly last, int length)
    {
        DateOnly half = length > 300 ? Calendar.AddMonths(first, 6) : Calendar.AddDays(first, length == 7 ? 3 : length / 2);
        return Edge switch
        {
            Edge.Start => new(first, length == 1 ? last : Calendar.AddDays(half, -1)),
            Edge.Middle => new(Calendar.AddDays(first, 3 * length / 10), Calendar.AddDays(first, Math.Max(0, 2 * length / 3 - 1))),
            Edge.End => new(half, last),
        };
    }
}

/// <summary>
/// A counted unit within a time: "the last week of July", "the first quarter of last year", "the first ten days of May",
/// "the 2nd of next month".
/// </summary>
/// <param name="Nth">From 1; from -1 backward for "last".</param>
public sealed record NthTime(int Nth, int Count, Grain Grain, TimeMeaning Of) : TimeMeaning
{
    public override bool IsRelative => Of.IsRelative;

    public override string? Expression => IsRelative ? $"{Units.Name(Grain)} {Nth}{(Count > 1 ? "+" + (Count - 1) : "")} of {Of.Expression}" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        if (Of.On(published).Days is not { Earliest: { } first, Latest: { } last }) return new(null, DayRange.Unknown);
        DateOnly start = Grain switch
        {
            Grain.Week or Grain.Fortnight or Grain.Weekend => FirstWeek(first),
            _ => first,
        };
        DateOnly at = Nth > 0 ? Calendar.Add(start, Nth - 1, Grain) : FromEnd(start, last);
        if (at > last) return new(null, DayRange.Unknown);
        if (Count == 1) return Calendar.Whole(at, Grain);
        DateOnly end = Calendar.AddDays(Calendar.Add(at, Count, Grain), -1);
        return new($"{Calendar.Iso(at)}/{Calendar.Iso(end)}", new DayRange(at, end));
    }

    /// <summary>ISO 8601: the first week is the one that holds the Thursday.</summary>
    private static DateOnly FirstWeek(DateOnly first)
    {
        DateOnly monday = Calendar.Monday(first);
        return first.DayNumber - monday.DayNumber <= 3 ? monday : Calendar.AddDays(monday, 7);
    }

    private DateOnly FromEnd(DateOnly start, DateOnly last)
    {
        DateOnly at = Grain is Grain.Week or Grain.Fortnight or Grain.Weekend ? Calendar.Monday(last) : Calendar.Whole(last, Grain).Days.Earliest ?? last;
        if (Grain == Grain.Week && last.DayNumber - at.DayNumber < 3) at = Calendar.AddDays(at, -7);
        at = Calendar.Add(at, Nth + 1 - (Count - 1), Grain);
        return at < start ? start : at;
    }
}

/// <summary>A day of a week that another time names: "Tuesday of next week", "next week Monday", "two weeks from now on Monday".</summary>
public sealed record WeekdayOfTime(DayOfWeek Weekday, TimeMeaning Of) : TimeMeaning
{
    public override bool IsRelative => Of.IsRelative;

    public override string? Expression => IsRelative ? $"{Weekday} of {Of.Expression}" : null;

    public override ResolvedTime On(DateOnly? published) =>
        Of.On(published).Days is { Earliest: { } first } && new WeekdayPattern(Weekday).From(Calendar.Monday(first)) is { } day ? day : new(null, DayRange.Unknown);
}

/// <summary>The first such weekday from a day on: "two months from today on Tuesday".</summary>
public sealed record SoonestWeekday(DayOfWeek Weekday, TimeMeaning From) : TimeMeaning
{
    public override bool IsRelative => From.IsRelative;

    public override string? Expression => IsRelative ? $"{Weekday} from {From.Expression}" : null;

    public override ResolvedTime On(DateOnly? published) =>
        From.On(published).Days.Earliest is { } day && new WeekdayPattern(Weekday).From(day) is { } found ? found : new(null, DayRange.Unknown);
}
