using System.Text.Encodings.Web;
using System.Text.Json;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Exports;

/// <summary>
/// The events that have a class of the PLOVER ontology, one JSON object a line, behind a line that says how the copy was made. What the reports do not tell is null; the ontology's mode and
/// context are not read and always null. An event that is only planned or denied is told by its status.
/// </summary>
public static class PloverExport
{
    // The relaxed encoder leaves letters of all scripts readable; the lines are never pasted into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many events have a class, of how many.</summary>
    public static (int Classed, int All) Count(Dossier dossier) => dossier.Events is { } events ? (events.Count(e => e.Plover is not null), events.Length) : (0, 0);

    public static void Write(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        Named named = new(dossier);
        Line(to, json => Made(json, dossier, options));
        foreach (EventEntry one in (dossier.Events ?? []).Where(e => e.Plover is not null)) Line(to, json => Record(json, one, named));
    }

    private static void Line(Stream to, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(to, Options)) write(json);
        to.WriteByte((byte)'\n');
    }

    /// <summary>No event: it has no id.</summary>
    private static void Made(Utf8JsonWriter json, Dossier dossier, ExportOptions options)
    {
        json.WriteStartObject();
        json.WriteStartArray("stamp");
        foreach (string line in Stamp.Lines(dossier, options.Version, options.Models)) json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Record(Utf8JsonWriter json, EventEntry one, Named named)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteString("event", one.Plover);
        json.WriteNull("mode");
        json.WriteNull("context");
        json.WriteString("type", one.Type);
        json.WriteString("status", Written.Of(one.Status));
        Date(json, named.Time(one.Time));
        Parties(json, "actor", one, named, role => role == "agent");
        Parties(json, "recipient", one, named, role => role is "patient" or "recipient");
        // What is done together (talks, a swap) has no direction.
        Parties(json, "together", one, named, role => role == "participant");
        if (one.Place is { } place) Party(json, "location", place, one, named); else json.WriteNull("location");
        json.WriteString("text", one.Span.Text);
        json.WriteString("trigger", one.Trigger.Text);
        json.WriteString("report", one.Span.Report);
        json.WriteString("file", named.Report(one.Span.Report).File);
        json.WriteString("withdrawn", named.Report(one.Span.Report).Withdrawn);
        json.WriteNumber("start", one.Span.Start);
        json.WriteNumber("end", one.Span.End);
        json.WriteString("statement", one.According);
        json.WriteString("speaker", named.Statement(one.According)?.Speaker is { } speaker ? named.Entity(speaker.Entity) ?? speaker.Span?.Text : null);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, TimeEntry? time)
    {
        json.WriteStartObject("date");
        json.WriteString("value", time?.Value);
        json.WriteString("earliest", Written.Of(time?.Earliest));
        json.WriteString("latest", Written.Of(time?.Latest));
        json.WriteString("words", time?.Span.Text);
        json.WriteEndObject();
    }

    private static void Parties(Utf8JsonWriter json, string key, EventEntry one, Named named, Func<string, bool> plays)
    {
        json.WriteStartArray(key);
        foreach (ParticipantEntry participant in one.Participants.Where(p => plays(p.Role))) Party(json, null, participant.Entity, one, named);
        json.WriteEndArray();
    }

    private static void Party(Utf8JsonWriter json, string? key, string entity, EventEntry one, Named named)
    {
        if (key is null) json.WriteStartObject(); else json.WriteStartObject(key);
        json.WriteString("entity", entity);
        json.WriteString("name", named.Entity(entity));
        json.WriteString("words", named.Words(entity, one.Span)?.Text);
        json.WriteEndObject();
    }
}
