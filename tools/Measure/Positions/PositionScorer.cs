using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Positions;

/// <summary>A position as the key or the product has it.</summary>
public sealed record PositionMark(string File, Span Span, string Party, string Words, string Rule);

/// <summary>Holds found positions against the key's as the shared scorer does: a pair where more than a fifth of both is shared.</summary>
public static class PositionScorer
{
    private const double Least = .2;

    public sealed record Scores(Score All, ImmutableArray<PositionMark> Missed, ImmutableArray<PositionMark> Invented);

    public static Scores Of(ImmutableArray<Gold<PositionMark>> gold, ImmutableArray<Found<PositionMark>> found)
    {
        static bool Same(PositionMark a, PositionMark b) => a.File == b.File && Overlap.Of(a.Span, b.Span) > Least;
        ImmutableArray<PositionMark> missed = [.. gold.Select(g => g.Value).Where(g => !found.Any(f => Same(g, f.Value)))];
        ImmutableArray<PositionMark> invented = [.. found.Select(f => f.Value).Where(f => !gold.Any(g => Same(g.Value, f)))];
        return new Scores(new Score(gold.Length, found.Length, gold.Length - missed.Length, found.Length - invented.Length), missed, invented);
    }

    /// <summary>The marks of a negotiation of our own (gold/talks): positions by their spans; the list is not complete.</summary>
    public static ImmutableArray<Gold<PositionMark>> Marks(JsonElement marks) =>
    [
        .. marks.GetProperty("positions").EnumerateArray().Select(p => (Position: p, Text: p.GetProperty("text").ValueKind == JsonValueKind.Array ? p.GetProperty("text")[0] : p.GetProperty("text")))
            .Select(p => new Gold<PositionMark>(new PositionMark(p.Text.GetProperty("file").GetString()!, new Span(p.Text.GetProperty("start").GetInt32(), p.Text.GetProperty("end").GetInt32()), p.Position.GetProperty("party").GetString()!, p.Text.GetProperty("text").GetString()!, ""))),
    ];

    public static ImmutableArray<Gold<PositionMark>> Key(string folder)
    {
        string path = Path.Combine(folder, "positions.jsonl");
        if (!File.Exists(path)) return [];
        return [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l =>
        {
            using JsonDocument read = JsonDocument.Parse(l);
            JsonElement position = read.RootElement, span = position.GetProperty("span");
            return new Gold<PositionMark>(new PositionMark(Path.GetFileName(span.GetProperty("file").GetString()!), new Span(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()), position.GetProperty("party").GetString()!, span.GetProperty("text").GetString()!, ""));
        })];
    }
}
