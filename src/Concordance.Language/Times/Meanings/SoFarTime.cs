using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>"Earlier this month" (up to the report's day), "later this week" (from it on), "year to date".</summary>
public sealed record SoFarTime(Edge Edge, OffsetTime Of) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => $"{(Edge == Edge.Start ? "earlier" : "later")}({Of.Expression})";

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime of = Of.On(published);
        if (of.Days is not { Earliest: { } first, Latest: { } last } || published is not { } day || !of.Days.Holds(day)) return of;
        return of with { Days = Edge == Edge.Start ? new DayRange(first, day) : new DayRange(day, last) };
    }
}

/// <summary>A fiscal or school year: where it begins the text does not say. "Last fiscal year" = "FY2018".</summary>
public sealed record VagueYear(string Code, int Count) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => $"{Code}(published{ShiftedTime.Signed(Count, Grain.Year)})";

    public override ResolvedTime On(DateOnly? published) => new(published is { } day ? $"{Code}{Math.Clamp(day.Year + Count, 1, 9999):0000}" : null, DayRange.Unknown);
}

/// <summary>The whole week (weekend) that holds a day: "the week of April 10th".</summary>
public sealed record AroundTime(Grain Grain, TimeMeaning Of) : TimeMeaning
{
    public override bool IsRelative => Of.IsRelative;

    public override string? Expression => IsRelative ? $"{Units.Name(Grain)}({Of.Expression})" : null;

    public override ResolvedTime On(DateOnly? published) =>
        Of.On(published).Days.Earliest is { } day ? Calendar.Whole(day, Grain) : new(null, DayRange.Unknown);
}
