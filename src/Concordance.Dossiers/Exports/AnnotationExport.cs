using System.Text.Encodings.Web;
using System.Text.Json;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Exports;

/// <summary>
/// Every finding as a W3C Web Annotation on its report: its place by position and by quotation with a little of what stands around it.
/// Full texts are never in it. The recommendation counts characters, not UTF-16 units, so positions differ from the dossier's behind
/// characters that take two units.
/// </summary>
public static class AnnotationExport
{
    private const int Around = 32;

    // The relaxed encoder leaves letters of all scripts readable; the output is never pasted into a page unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        Targets targets = new(new Named(dossier), texts);
        using (Utf8JsonWriter json = new(to, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", "urn:concordance:annotations");
            json.WriteString("type", "AnnotationPage");
            json.WriteStartObject("partOf");
            json.WriteString("id", "urn:concordance:dossier");
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", string.Join("; ", Stamp.Lines(dossier, options.Version, options.Models)));
            json.WriteEndObject();
            json.WriteStartArray("items");
            foreach (Note note in Notes(dossier, targets.Named)) Item(json, note.At.Any(s => targets.Named.Report(s.Report).Withdrawn is not null) ? note with { Line = $"{note.Line}; rests on a report marked corrected or withdrawn" } : note, targets);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.WriteByte((byte)'\n');
    }

    /// <summary>One finding: what it is, in a word and in a line, and where.</summary>
    private readonly record struct Note(string Id, string Kind, string Line, IReadOnlyList<SpanEntry> At);

    private static IEnumerable<Note> Notes(Dossier dossier, Named named)
    {
        foreach (EntityEntry e in dossier.Entities ?? []) yield return new(e.Id, "entity", $"{Written.Of(e.Type)}: {e.Name}", [.. e.Variants.SelectMany(v => v.Spans).OrderBy(s => s.Report, StringComparer.Ordinal).ThenBy(s => s.Start)]);
        foreach (TimeEntry t in dossier.Times ?? []) yield return new(t.Id, "time", $"{Written.Of(t.Kind)}: {t.Value ?? "not solved"}", [t.Span]);
        foreach (QuantityEntry q in dossier.Quantities ?? []) yield return new(q.Id, "quantity", $"{Written.Of(q.Bound)}: {q.Value}{(q.UpTo is null ? "" : "-" + q.UpTo)} {q.Of ?? q.Unit}".TrimEnd(), [q.Span]);
        foreach (StatementEntry s in dossier.Statements ?? []) yield return new(s.Id, "statement", $"{Written.Of(s.Act)}: {Speaker(s, named)}", s.Content);
        foreach (EventEntry e in dossier.Events ?? []) yield return new(e.Id, "event", $"{e.Type}: {Written.Of(e.Status)}", [e.Span]);
        foreach (ConditionEntry c in dossier.Conditions ?? []) yield return new(c.Id, "condition", $"{Written.Of(c.Kind)}: {c.Governed?.Text ?? "what waits for it is not resolved"}", [c.Condition]);
    }

    private static string Speaker(StatementEntry statement, Named named) =>
        named.Entity(statement.Speaker?.Entity) ?? statement.Speaker?.Span?.Text ?? "the report itself";

    private static void Item(Utf8JsonWriter json, Note note, Targets targets)
    {
        json.WriteStartObject();
        json.WriteString("id", "urn:concordance:" + note.Id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "classifying");
        json.WriteStartArray("body");
        Body(json, "tagging", note.Kind);
        Body(json, "describing", note.Line);
        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (SpanEntry span in note.At) targets.Write(json, span, Around);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
