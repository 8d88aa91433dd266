using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Language.Quantities;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Quantities;

/// <summary>A number of a report, marked or found.</summary>
/// <param name="Value">Null: which value is right is not asked.</param>
/// <param name="Of">What is counted, in the text's words, or null.</param>
/// <param name="Optional">Right to give and right to leave out.</param>
public sealed record QuantityMark(string File, Span Span, string? Value, string? UpTo, QuantityBound Bound, bool PerSide, string? Unit, string? Of, bool Optional);

/// <summary>Reads marks of quantities (fields in gold/quantities/README.md).</summary>
public static class QuantityMarks
{
    /// <param name="path">JSON lines.</param>
    /// <param name="fileField">The field that names the text: "file" or "doc".</param>
    /// <param name="text">The text of a file, by name.</param>
    public static ImmutableArray<Gold<QuantityMark>> Read(string path, string fileField, Func<string, string> text) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => new Gold<QuantityMark>(Mark(l, fileField, text)))];

    public static Found<QuantityMark> Of(string file, Quantity q) => new(new QuantityMark(file, q.Span, q.Value, q.UpTo, q.Bound, q.PerSide, q.Unit, q.Of, false));

    private static QuantityMark Mark(string line, string fileField, Func<string, string> text)
    {
        using JsonDocument parsed = JsonDocument.Parse(line);
        JsonElement d = parsed.RootElement;
        string file = d.GetProperty(fileField).GetString()!;
        string? value = d.GetProperty("value").GetString();
        return new QuantityMark(file, SpanOf(d.GetProperty("span"))!.Value, value is { Length: > 0 } ? value : null, d.GetProperty("upTo").GetString(),
            Enum.Parse<QuantityBound>(d.GetProperty("bound").GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            d.GetProperty("perSide").GetBoolean(), d.GetProperty("unit").GetString(), SpanOf(d.GetProperty("of"))?.Of(text(file)), d.GetProperty("arguable").GetBoolean());
    }

    private static Span? SpanOf(JsonElement e) => e.ValueKind == JsonValueKind.Array ? new Span(e[0].GetInt32(), e[1].GetInt32()) : null;
}
