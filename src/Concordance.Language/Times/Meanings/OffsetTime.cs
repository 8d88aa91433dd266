using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>The day, week, month … that lies some units from the report's own: today (0 days), next month (+1 month), two years ago (-2 years).</summary>
public sealed record OffsetTime(int Count, Grain Grain) : TimeMeaning
{
    public override bool IsRelative => true;

    public override string Expression => Grain switch
    {
        Grain.Day => "published" + ShiftedTime.Signed(Count, Grain),
        _ => $"{Units.Name(Grain)}(published{ShiftedTime.Signed(Count, Grain)})",
    };

    public override ResolvedTime On(DateOnly? published) =>
        published is { } day ? Calendar.Whole(Calendar.Add(day, Count, Grain), Grain) : new(null, DayRange.Unknown);
}

/// <summary>A day some units after (before) another time: "three weeks from tomorrow", "2 weeks before May 13".</summary>
public sealed record ShiftedTime(TimeMeaning From, int Count, Grain Grain) : TimeMeaning
{
    public override bool IsRelative => From.IsRelative;

    public override string? Expression => IsRelative ? From.Expression + Signed(Count, Grain) : null;

    public override ResolvedTime On(DateOnly? published) =>
        From.On(published).Days is { Earliest: { } first } ? Calendar.Day(Calendar.Add(first, Count, Grain)) : new(null, DayRange.Unknown);

    internal static string Signed(int count, Grain grain) =>
        count == 0 ? "" : $"{(count < 0 ? "-" : "+")}{Math.Abs((long)count)} {Units.Name(grain)}{(Math.Abs((long)count) == 1 ? "" : "s")}";
}

/// <summary>Some units counted from a day on, or up to it: "the next 30 days", "the past week", "3 days starting tomorrow".</summary>
/// <param name="From">The day counted from; null for the report's own.</param>
/// <param name="Duration">The length as TIMEX3: "P30D".</param>
/// <param name="Skip">Days between that day and the first one counted.</param>
public sealed record CountedTime(TimeMeaning? From, int Count, Grain Grain, string Duration, int Skip) : TimeMeaning
{
    public override bool IsRelative => From?.IsRelative ?? true;

    public override string? Expression => IsRelative ? $"{Duration} {(Count < 0 ? "up to" : "from")} {From?.Expression ?? "published"}" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        DateOnly? from = From is null ? published : From.On(published).Days.Earliest;
        if (from is not { } day) return new(Duration, DayRange.Unknown);
        if (Grain is Grain.Second or Grain.Minute or Grain.Hour) return new(Duration, DayRange.On(day));
        DateOnly near = Calendar.AddDays(day, Skip), far = Calendar.Add(day, Count, Grain);
        return new(Duration, Count < 0 ? new DayRange(far, Calendar.AddDays(day, -1)) : new DayRange(near, Calendar.AddDays(far, Skip - 1)));
    }
}
