using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Attributions;

/// <summary>One article of PolNeAR (Newell, Margolin and Ruths 2018) with its attributions.</summary>
public sealed record PolnearArticle(string Name, DateOnly Published, string Text, ImmutableArray<Gold<AttributionMark>> Attributions);

/// <summary>PolNeAR as JSON lines. Press text: only for measuring.</summary>
public static class PolnearCorpus
{
    public static IEnumerable<PolnearArticle> Read(string path)
    {
        int document = 0;
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument parsed = JsonDocument.Parse(line);
            JsonElement d = parsed.RootElement;
            int number = document++;
            yield return new PolnearArticle(d.GetProperty("doc").GetString()!, DateOnly.ParseExact(d.GetProperty("date").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                d.GetProperty("text").GetString()!, [.. d.GetProperty("attributions").EnumerateArray().Select(a => new Gold<AttributionMark>(Mark(number, a)))]);
        }
    }

    private static AttributionMark Mark(int document, JsonElement a) => new(document, Spans(a, "source"), Spans(a, "cue"), Spans(a, "content"), "");

    private static ImmutableArray<Span> Spans(JsonElement a, string part) =>
        a.TryGetProperty(part, out JsonElement spans) && spans.ValueKind == JsonValueKind.Array ? [.. spans.EnumerateArray().Select(s => new Span(s[0].GetInt32(), s[1].GetInt32()))] : [];
}
