using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>A passage of a file.</summary>
public readonly record struct FilePassage(string File, Span Span);

/// <summary>Passages that come from one another, or from one origin.</summary>
/// <param name="Optional">Arguable: right to give and right to leave out.</param>
public sealed record OverlapMark(string Id, ImmutableArray<FilePassage> Passages, bool Optional);

/// <param name="Firm">Of the key's firm overlaps, those found.</param>
/// <param name="All">Of the found copies, those in the key (firm or arguable) or judged right.</param>
/// <param name="Frames">Passages that fill one frame with other facts, told as copies all the same.</param>
public sealed record OverlapScores(Share Firm, Share All, int Frames, ImmutableArray<OverlapMark> Missed, ImmutableArray<OverlapMark> Wrong);

/// <summary>Copies and statements told twice, held against the overlaps of a marked story.</summary>
public static class OverlapScorer
{
    /// <param name="frames">What looks copied and is not.</param>
    /// <param name="judged">Verdicts by the second passage of a finding: where it stands again.</param>
    public static OverlapScores Of(ImmutableArray<Gold<OverlapMark>> gold, ImmutableArray<Gold<OverlapMark>> frames, ImmutableArray<Found<OverlapMark>> found, Verdicts judged)
    {
        OverlapMark[] firm = [.. gold.Select(g => g.Value).Where(g => !g.Optional)], missed = [.. firm.Where(g => !found.Any(f => Same(g, f.Value)))];
        OverlapMark[] counted = [.. found.Select(f => f.Value).Where(f => IsWrong(f) || gold.Any(g => !g.Value.Optional && Same(g.Value, f)) || Of(f) == Verdict.Right)];
        OverlapMark[] wrong = [.. counted.Where(IsWrong)];
        return new OverlapScores(new Share(firm.Length - missed.Length, firm.Length), new Share(counted.Length - wrong.Length, counted.Length), found.Count(f => InFrame(f.Value)), [.. missed], [.. wrong]);

        Verdict Of(OverlapMark f) => judged.Of(f.Passages[1].File, f.Passages[1].Span);
        bool InFrame(OverlapMark f) => frames.Any(n => Same(n.Value, f));
        bool IsWrong(OverlapMark f) => InFrame(f) || (!gold.Any(g => Same(g.Value, f)) && Of(f) is (Verdict.Wrong or Verdict.Unjudged));
    }

    /// <summary>Two passages of one lie in two of the other.</summary>
    private static bool Same(OverlapMark key, OverlapMark found) =>
        key.Passages.Count(k => found.Passages.Any(f => Meets(k, f))) >= 2 && found.Passages.Count(f => key.Passages.Any(k => Meets(k, f))) >= 2;

    private static bool Meets(FilePassage key, FilePassage found) => key.File == found.File && 2 * key.Span.Shared(found.Span) >= Math.Min(key.Span.Length, found.Span.Length);
}
