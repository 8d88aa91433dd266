using System.Text;
using Concordance.Dossiers;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Texts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Stands = Concordance.Reading.Events.EventStatus;

namespace Concordance.Desk.Exports;

/// <summary>
/// A calendar (RFC 5545) of what was planned for a day or told to have happened on it: all-day events with their source. A day that is not certain
/// is told in words, and the event lies over the days one of which it is.
/// </summary>
public static class CalendarExport
{
    public static void Write(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        Calendar calendar = new() { ProductId = "-//Concordance//Dossier//EN" };
        calendar.AddProperty("X-WR-CALDESC", string.Join("\n", Stamp.Lines(dossier, options.Version, options.Models)));
        // When the information last changed, as far as its reports tell: the clock has no part in it.
        DateOnly latest = dossier.Reports.Select(r => r.Published.Value ?? r.Published.Latest ?? r.Published.Earliest).OfType<DateOnly>().Where(d => !UnknownYear.Is(d)).DefaultIfEmpty(new DateOnly(1980, 1, 1)).Max();
        CalDateTime stamp = new(latest.Year, latest.Month, latest.Day, 0, 0, 0, "UTC");
        References references = new(dossier, texts);
        Dictionary<string, ReportEntry> reports = dossier.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (StoryEntry story in dossier.Stories ?? [])
            foreach (ChronologyRow row in Chronology.Of(dossier, texts, story))
                if (Event(row, references, reports, stamp, options) is { } made) calendar.Events.Add(made);
        to.Write(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""));
    }

    private static CalendarEvent? Event(ChronologyRow row, References references, Dictionary<string, ReportEntry> reports, CalDateTime stamp, ExportOptions options)
    {
        if ((row.At.Value ?? row.At.Earliest) is not { } first || (row.At.Value ?? row.At.Latest) is not { } last || last == DateOnly.MaxValue || UnknownYear.Is(first)) return null;
        string unsure = first == last ? "" : $" (day not certain: {DayWords.WithYear.Of(row.At)})";
        return new CalendarEvent
        {
            Uid = $"{row.Event}@concordance",
            DtStamp = stamp,
            Start = Day(first),
            End = Day(last.AddDays(1)),
            Summary = $"{OneLine.Of(row.Words.Text)} ({string.Join("; ", row.Marks.Prepend(row.State))}){unsure}",
            Description = string.Join('\n',
            [
                $"{row.State}; {row.By}{unsure}",
                .. row.Passages.Select(p => Citation.Of(p, reports[p.Report], references.LineOf(p))),
                $"{Stamp.NotChecked} Made by Concordance {options.Version}".TrimEnd(),
            ]),
            Status = row.Status is Stands.Happened or Stands.Ongoing ? EventStatus.Confirmed : EventStatus.Tentative,
            Transparency = "TRANSPARENT",
        };
    }

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
