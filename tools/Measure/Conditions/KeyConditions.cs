using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>A condition of a story's key, or a look-alike that must not be taken for one.</summary>
/// <param name="Holder">Names of whose condition it is; empty where nobody is named.</param>
public sealed record ConditionMark(string Id, string File, Span? Marker, Span? Clause, Span? Governed, string Kind, ImmutableArray<string> Holder, bool IsCondition, bool Optional, bool GovernedOptional);

/// <summary>Reads conditions.jsonl of a story's key (fields in the shared gold README).</summary>
public static class KeyConditions
{
    public static ImmutableArray<Gold<ConditionMark>> Read(string folder)
    {
        string path = Path.Combine(folder, "conditions.jsonl");
        return File.Exists(path) ? [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => new Gold<ConditionMark>(Mark(l)))] : [];
    }

    private static ConditionMark Mark(string line)
    {
        using JsonDocument parsed = JsonDocument.Parse(line);
        JsonElement d = parsed.RootElement;
        bool open = d.TryGetProperty("arguable_in", out JsonElement fields) && fields.EnumerateArray().Any(f => f.GetString() == "governed_span");
        return new ConditionMark(
            d.GetProperty("id").GetString()!, d.GetProperty("span").GetProperty("file").GetString()!, SpanOf(d, "marker_span"), SpanOf(d, "condition_span"), SpanOf(d, "governed_span"),
            Text(d, "kind") ?? "", Names(Text(d, "holder")), d.GetProperty("is_condition").GetBoolean(), d.TryGetProperty("arguable", out JsonElement a) && a.ValueKind == JsonValueKind.True, open);
    }

    /// <summary>"Ukraine (Umerov)" is Ukraine or Umerov; "both (reporter)" is nobody in particular.</summary>
    private static ImmutableArray<string> Names(string? holder) =>
        holder is null ? [] : [.. holder.Split('(', ')', ';', '/').Select(n => n.Trim()).Where(n => n.Length > 0 && n is not ("both" or "reporter" or "warning" or "roadmap"))];

    private static Span? SpanOf(JsonElement e, string field) =>
        e.TryGetProperty(field, out JsonElement s) && s.ValueKind == JsonValueKind.Object ? new Span(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32()) : null;

    private static string? Text(JsonElement e, string field) => e.TryGetProperty(field, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
