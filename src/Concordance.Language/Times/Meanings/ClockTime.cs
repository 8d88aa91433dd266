using Concordance.Texts;

namespace Concordance.Language.Times.Meanings;

/// <summary>A time of day, or a part of one ("TMO"), on a day; Day null where the text names none: the report's own.</summary>
/// <param name="Clock">"T10:00Z", "T13:00", "TMO".</param>
public sealed record ClockTime(TimeMeaning? Day, string Clock) : TimeMeaning
{
    public override bool IsRelative => Day?.IsRelative ?? true;

    public override string? Expression => IsRelative ? $"{Clock[1..]} on {Day?.Expression ?? "published"}" : null;

    public override ResolvedTime On(DateOnly? published)
    {
        ResolvedTime day = Day?.On(published) ?? (published is { } d ? Calendar.Day(d) : new ResolvedTime(null, DayRange.Unknown));
        return new((day.Days.Single is null ? "" : day.Value) + Clock, day.Days);
    }
}
