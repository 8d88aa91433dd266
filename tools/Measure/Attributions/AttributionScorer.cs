using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Attributions;

/// <summary>How attributions were found.</summary>
/// <param name="Exact">For each part: equal after stripping; absent parts are not counted.</param>
/// <param name="Content">Attributions whose content overlaps by at least a half.</param>
/// <param name="Whole">Those that also have an overlapping source (or none on both sides).</param>
/// <param name="Stretches">The same in stretches, nested ones left out on both sides: the conventions of the corpus mapped.</param>
/// <param name="Nested">Left out of the stretches: attributions of both sides whose cue stands inside a marked content.</param>
public sealed record AttributionScores(ImmutableDictionary<PartKind, Score> Exact, Score Content, Score Whole, Score Stretches, (int Gold, int Found) Nested)
{
    public static readonly AttributionScores None = new(Enum.GetValues<PartKind>().ToImmutableDictionary(p => p, _ => default(Score)), default, default, default, default);

    public static AttributionScores operator +(AttributionScores a, AttributionScores b) => new(
        a.Exact.ToImmutableDictionary(p => p.Key, p => p.Value + b.Exact[p.Key]), a.Content + b.Content, a.Whole + b.Whole, a.Stretches + b.Stretches,
        (a.Nested.Gold + b.Nested.Gold, a.Nested.Found + b.Nested.Found));
}

/// <summary>Holds the attributions found in one document against the marked ones. Parts are compared stripped.</summary>
public static class AttributionScorer
{
    private const double Least = 0.5;

    public static AttributionScores Of(string text, IReadOnlyList<Gold<AttributionMark>> gold, IReadOnlyList<Found<AttributionMark>> found)
    {
        MappedScore mapped = MappedScore.Of(text, gold, found);
        return new(
            Enum.GetValues<PartKind>().ToImmutableDictionary(p => p, p => Exact(text, p, gold, found)),
            new Score(gold.Count, found.Count, Contents(text, gold, found).Count),
            new Score(gold.Count, found.Count, Wholes(text, gold, found).Count),
            mapped.Stretches, mapped.Nested);
    }

    /// <summary>Pairs with overlapping contents, for the counts and for lists of errors.</summary>
    public static List<(int Gold, int Found)> Contents(string text, IReadOnlyList<Gold<AttributionMark>> gold, IReadOnlyList<Found<AttributionMark>> found) =>
        Overlap.Pairs(gold.Count, found.Count, (g, f) => Overlap.Of(Part.Strip(text, gold[g].Value.Content), Part.Strip(text, found[f].Value.Content)), Least);

    public static List<(int Gold, int Found)> Wholes(string text, IReadOnlyList<Gold<AttributionMark>> gold, IReadOnlyList<Found<AttributionMark>> found) =>
        Overlap.Pairs(gold.Count, found.Count, (g, f) => SameSource(gold[g].Value, found[f].Value) ? Overlap.Of(Part.Strip(text, gold[g].Value.Content), Part.Strip(text, found[f].Value.Content)) : 0, Least);

    private static bool SameSource(AttributionMark gold, AttributionMark found) =>
        gold.Source.IsEmpty ? found.Source.IsEmpty : gold.Source.Any(g => found.Source.Any(g.Overlaps));

    /// <summary>Each marked part can be hit once: two attributions with the same source hold it twice.</summary>
    private static Score Exact(string text, PartKind part, IReadOnlyList<Gold<AttributionMark>> gold, IReadOnlyList<Found<AttributionMark>> found)
    {
        Dictionary<string, int> left = [];
        int marked = 0, given = 0, matched = 0;
        foreach (Gold<AttributionMark> g in gold)
        {
            if (Key(text, g.Value.Of(part)) is not { } key) continue;
            marked++;
            left[key] = left.GetValueOrDefault(key) + 1;
        }

        foreach (Found<AttributionMark> f in found)
        {
            if (Key(text, f.Value.Of(part)) is not { } key) continue;
            given++;
            if (left.GetValueOrDefault(key) == 0) continue;
            left[key]--;
            matched++;
        }

        return new Score(marked, given, matched);
    }

    private static string? Key(string text, ImmutableArray<Span> pieces) =>
        Part.Strip(text, pieces) is { IsEmpty: false } stripped ? string.Join(' ', stripped.Select(s => $"{s.Start}-{s.End}")) : null;
}
