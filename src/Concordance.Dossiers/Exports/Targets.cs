using System.Text.Json;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Exports;

/// <summary>Writes where an annotation points: the report's address where one was given, else its file, with a position and a quotation selector.</summary>
internal sealed class Targets(Named named, ReportTexts texts)
{
    // For each report, the units before which a second unit of one character stands, in order.
    private readonly Dictionary<string, int[]> _second = new(StringComparer.Ordinal);

    public Named Named => named;

    public void Write(Utf8JsonWriter json, SpanEntry span, int around)
    {
        string text = texts.Text(span.Report);
        json.WriteStartObject();
        json.WriteString("source", Source(named.Report(span.Report)));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", Characters(span.Report, text, span.Start));
        json.WriteNumber("end", Characters(span.Report, text, span.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Text);
        json.WriteString("prefix", text[Whole(text, Math.Max(0, span.Start - around))..span.Start]);
        json.WriteString("suffix", text[span.End..Whole(text, Math.Min(text.Length, span.End + around))]);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Source(ReportEntry report) => report.Files.FirstOrDefault(f => f.Url is not null)?.Url ?? string.Join('/', report.File.Split('/').Select(Uri.EscapeDataString));

    /// <summary>How many characters stand before a place counted in UTF-16 units.</summary>
    private int Characters(string report, string text, int units)
    {
        if (!_second.TryGetValue(report, out int[]? second))
            _second[report] = second = [.. Enumerable.Range(0, text.Length).Where(i => i > 0 && char.IsSurrogatePair(text[i - 1], text[i])).Select(i => i + 1)];
        int at = Array.BinarySearch(second, units);
        return units - (at < 0 ? ~at : at + 1);
    }

    /// <summary>Not between the two units of one character.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at + 1 : at;
}
