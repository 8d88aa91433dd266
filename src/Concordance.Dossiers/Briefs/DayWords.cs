using Concordance.Dossiers.Json;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs;

/// <summary>Days in words: "30 or 31 May", "28 May to 1 June", "not before 2 June"; the year only where one is known and it is not the year of the reports.</summary>
public sealed class DayWords
{
    private static readonly string[] MonthNames =
        "January February March April May June July August September October November December".Split(' ');

    private readonly int? _year;

    /// <summary>Days that always say their year: for citations, which leave the page.</summary>
    public static readonly DayWords WithYear = new((int?)null);

    private DayWords(int? year) => _year = year;

    public DayWords(Dossier dossier)
    {
        int[] years = [.. dossier.Reports.SelectMany(r => new[] { r.Published.Earliest, r.Published.Latest, r.Published.Value }).OfType<DateOnly>().Where(d => !UnknownYear.Is(d)).Select(d => d.Year).Distinct()];
        _year = years is [var only] ? only : null;
    }

    /// <summary>The one year all reports are of, for a brief to name once.</summary>
    public string? Year => _year?.ToString("D", null);

    public string Of(DateOnly day) => day.Year == _year || UnknownYear.Is(day) ? $"{day.Day} {MonthNames[day.Month - 1]}" : $"{day.Day} {MonthNames[day.Month - 1]} {day.Year}";

    /// <summary>"14 March 2031, 09:30 UTC".</summary>
    public static string Moment(DateTimeOffset at) => $"{WithYear.Of(DateOnly.FromDateTime(at.UtcDateTime))}, {at.UtcDateTime.Hour:00}:{at.UtcDateTime.Minute:00} UTC";

    /// <summary>A day object; "day not found" where nothing is known of it.</summary>
    public string Of(DayEntry day) => (day.Earliest, day.Latest, day.Value) switch
    {
        ({ } e, { } l, _) when e == l => Of(e),
        ({ } e, { } l, _) => $"{First(e, l)} {(e.AddDays(1) == l ? "or" : "to")} {Of(l)}",
        ({ } e, null, _) => $"not before {Of(e)}",
        (null, { } l, _) => $"not after {Of(l)}",
        (null, null, { } v) => Of(v),
        _ => "day not found",
    };

    private string First(DateOnly first, DateOnly last) => first.Year != last.Year && !UnknownYear.Is(first) ? Of(first)
        : first.Month != last.Month ? $"{first.Day} {MonthNames[first.Month - 1]}" : first.Day.ToString("D", null);

    /// <summary>How a report's day is known, where that is worth a word.</summary>
    public static string How(DayKnown known) => known switch
    {
        DayKnown.Printed => ", printed",
        DayKnown.Given => ", given",
        DayKnown.Solved or DayKnown.Unknown => "",
    };

    /// <summary>When a change's step is: its best day, else its interval.</summary>
    public string Short(DayEntry day) => day.Value is { } value ? Of(value) : day.Earliest is null && day.Latest is null ? "" : Of(day);
}
