using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>A time of day, or a part of one ("TMO"), on a day; Day null where the text names none: the report's own.</summary>
/// <param name="Clock">"T10:00Z", "T13:00", "TMO".</param>
/// <param name="Until">The end of a stretch, "T16" of "from 2 to 4 p.m."; on the next day where it lies before the start.</param>
public sealed record ClockTime(TimeMeaning? Day, string Clock, string? Until = null) : TimeMeaning
{
    public override bool IsRelative => Day?.IsRelative ?? true;

    public override string? Expression => IsRelative ? $"{Clock[1..]}{(Until is null ? "" : $" to {Until[1..]}")} on {Day?.Expression ?? "published"}" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime day = Day?.On(published) ?? (published is { } d ? Calendar.Day(d) : new ResolvedTime(null, DayRange.Unknown));
        string on = day.Days.Single is null ? "" : day.Value ?? "";
        if (Until is null) return new(on + Clock, day.Days);
        if (day.Days.Single is not { } first) return new($"{Clock}/{Until}", day.Days);
        DateOnly last = string.CompareOrdinal(Until, Clock) > 0 ? first : Calendar.AddDays(first, 1);
        return new($"{on}{Clock}/{Calendar.Iso(last)}{Until}", new DayRange(first, last));
    }
}
