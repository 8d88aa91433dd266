using System.IO.Compression;
using System.Text;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Exports;

/// <summary>A zip file with a table for each kind of finding. Lists within a field are parted by a semicolon and a blank.</summary>
public static class CsvExport
{
    // Zip files tell a time for each entry; this is the first one they can tell, so that equal dossiers give equal bytes.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        Named named = new(dossier);
        using ZipArchive zip = new(to, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "reports.csv", entry => Reports(dossier, texts, options, entry));
        Add(zip, "entities.csv", entry => Entities(dossier, entry));
        Add(zip, "times.csv", entry => Times(dossier, entry));
        Add(zip, "quantities.csv", entry => Quantities(dossier, entry));
        Add(zip, "statements.csv", entry => Statements(dossier, named, entry));
        Add(zip, "events.csv", entry => Events(dossier, named, entry));
        Add(zip, "conditions.csv", entry => Conditions(dossier, named, entry));
        Add(zip, "stamp.txt", entry => entry.Write(Encoding.UTF8.GetBytes(string.Join('\n', Stamp.Lines(dossier, options.Version, options.Models)) + "\n")));
    }

    private static void Add(ZipArchive zip, string name, Action<Stream> write)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name);
        entry.LastWriteTime = Never;
        using Stream to = entry.Open();
        write(to);
    }

    private static void Reports(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        string[] columns = ["id", "label", "file", "outlet", "earliest", "latest", "language", "read", "headline", "story", "sha256", "withdrawn"];
        CsvTable table = new(to, options.QuotesOnly ? columns : [.. columns, "text"]);
        foreach (ReportEntry r in dossier.Reports)
        {
            string?[] row = [r.Id, r.Label, r.File, r.Outlet?.Name, Written.Of(r.Published.Earliest), Written.Of(r.Published.Latest), r.Language, r.Read ? "true" : "false", r.Headline?.Text, r.Story, r.Sha256, r.Withdrawn];
            table.Row(options.QuotesOnly ? row : [.. row, texts.Text(r.Id)]);
        }

        table.Close();
    }

    private static void Entities(Dossier dossier, Stream to)
    {
        CsvTable table = new(to, "id", "name", "type", "form", "report", "start", "end", "story");
        foreach (EntityEntry e in dossier.Entities ?? [])
            foreach (VariantEntry variant in e.Variants)
                foreach (SpanEntry s in variant.Spans) table.Row(e.Id, e.Name, Written.Of(e.Type), variant.Form, s.Report, Of(s.Start), Of(s.End), e.Story);
        table.Close();
    }

    private static void Times(Dossier dossier, Stream to)
    {
        CsvTable table = new(to, "id", "report", "start", "end", "words", "kind", "value", "earliest", "latest", "relative", "rule", "confidence");
        foreach (TimeEntry t in dossier.Times ?? [])
            table.Row(t.Id, t.Span.Report, Of(t.Span.Start), Of(t.Span.End), t.Span.Text, Written.Of(t.Kind), t.Value, Written.Of(t.Earliest), Written.Of(t.Latest), t.Relative ? "true" : "false", t.Rule, Of(t.Confidence));
        table.Close();
    }

    private static void Quantities(Dossier dossier, Stream to)
    {
        CsvTable table = new(to, "id", "report", "start", "end", "words", "value", "upTo", "bound", "perSide", "unit", "of", "rule", "confidence");
        foreach (QuantityEntry q in dossier.Quantities ?? [])
            table.Row(q.Id, q.Span.Report, Of(q.Span.Start), Of(q.Span.End), q.Span.Text, q.Value, q.UpTo, Written.Of(q.Bound), q.PerSide ? "true" : "false", q.Unit, q.Of, q.Rule, Of(q.Confidence));
        table.Close();
    }

    private static void Statements(Dossier dossier, Named named, Stream to)
    {
        CsvTable table = new(to, "id", "report", "start", "end", "speaker", "speakerWords", "cue", "content", "kind", "act", "negated", "question", "voice", "rule", "confidence");
        foreach (StatementEntry s in dossier.Statements ?? [])
        {
            string speaker = string.Join("; ", (s.Speaker?.Entities ?? []).Select(named.Entity).DefaultIfEmpty(named.Entity(s.Speaker?.Entity)));
            table.Row(s.Id, s.Report, Of(s.Content[0].Start), Of(s.Content[^1].End), speaker, s.Speaker?.Span?.Text, s.Cue?.Text, string.Join(" … ", s.Content.Select(c => c.Text)), Written.Of(s.Kind), Written.Of(s.Act),
                s.Negated ? "true" : "false", s.Question ? "true" : "false", Written.Of(s.Voice), s.Rule, Of(s.Confidence));
        }

        table.Close();
    }

    private static void Events(Dossier dossier, Named named, Stream to)
    {
        CsvTable table = new(to, "id", "report", "start", "end", "words", "trigger", "type", "plover", "status", "participants", "time", "earliest", "latest", "place", "statement", "rule", "confidence");
        foreach (EventEntry e in dossier.Events ?? [])
        {
            TimeEntry? time = named.Time(e.Time);
            table.Row(e.Id, e.Span.Report, Of(e.Span.Start), Of(e.Span.End), e.Span.Text, e.Trigger.Text, e.Type, e.Plover, Written.Of(e.Status), string.Join("; ", e.Participants.Select(p => $"{named.Entity(p.Entity)} ({p.Role})")),
                time?.Value, Written.Of(time?.Earliest), Written.Of(time?.Latest), named.Entity(e.Place), e.According, e.Rule, Of(e.Confidence));
        }

        table.Close();
    }

    private static void Conditions(Dossier dossier, Named named, Stream to)
    {
        CsvTable table = new(to, "id", "report", "start", "end", "marker", "condition", "governed", "kind", "holder", "asserted", "statement", "rule", "confidence");
        foreach (ConditionEntry c in dossier.Conditions ?? [])
            table.Row(c.Id, c.Report, Of(c.Condition.Start), Of(c.Condition.End), c.Marker?.Text, c.Condition.Text, c.Governed?.Text, Written.Of(c.Kind), named.Entity(c.Holder), c.Asserted ? "true" : "false", c.According, c.Rule, Of(c.Confidence));
        table.Close();
    }

    private static string? Of(int? number) => number is { } known ? $"{known}" : null;
}
