using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>What a word in front of a time leaves open: "since March", "before 2018", "until Friday".</summary>
public enum Bound { Since, After, Before, Until }

/// <summary>A stretch with one end: "since March" = "2025-03/".</summary>
public sealed record BoundedTime(Bound Bound, TimeMeaning Of) : TimeMeaning
{
    public override bool IsRelative => Of.IsRelative;

    public override string? Expression => IsRelative ? $"{Bound.ToString().ToLowerInvariant()} {Of.Expression}" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime of = Of.On(published);
        DayRange days = Bound switch
        {
            Bound.Since => new(of.Days.Earliest, null),
            Bound.After => new(of.Days.Latest is { } last ? of.Days.Single is null ? Calendar.AddDays(last, 1) : last : null, null),
            Bound.Before => new(null, of.Days.Earliest is { } first ? Calendar.AddDays(first, -1) : null),
            Bound.Until => new(null, of.Days.Latest),
        };
        // Of a stretch ("since June 2, 2 to 4 p.m.") the end that bounds.
        string? end = of.Value?.Split('/') is { } ends ? Bound is Bound.Since or Bound.Before ? ends[0] : ends[^1] : null;
        string? value = string.IsNullOrEmpty(end) ? null : Bound is Bound.Since or Bound.After ? end + "/" : "/" + end;
        return new(value, days);
    }
}

/// <summary>From one time to another, both included: "from May to October", "June 1-3".</summary>
public sealed record FromToTime(TimeMeaning From, TimeMeaning To) : TimeMeaning
{
    public override bool IsRelative => From.IsRelative || To.IsRelative;

    public override string? Expression => IsRelative ? $"{From.Expression ?? From.On(null).Value} to {To.Expression ?? To.On(null).Value}" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime from = From.On(published), to = To.On(published);
        if (from.Days.Earliest is { } first && To.IsRelative)
        {
            // "From November to March": the end is the first one after the start, wherever the report's day lies.
            if (To is RecurringTime { Direction: Direction.Nearest or Direction.Past or Direction.Future } again && again.Pattern.From(first) is { } next) to = next;
            else if (To is EdgeTime { Of: RecurringTime { Direction: Direction.Nearest or Direction.Past or Direction.Future } whole } edge && whole.Pattern.From(first) is { } run) to = (edge with { Of = new FixedTime(run.Value, run.Days) }).On(published);
            if (from.Days.Earliest > to.Days.Latest) to = To.On(first);
            if (from.Days.Earliest > to.Days.Latest) to = To.On(Calendar.AddMonths(first, 6));
        }

        if (from.Days.Earliest > to.Days.Latest) return new(null, DayRange.Unknown);
        return new(from.Value is null || to.Value is null ? null : $"{from.Value}/{to.Value}", new DayRange(from.Days.Earliest, to.Days.Latest));
    }
}
