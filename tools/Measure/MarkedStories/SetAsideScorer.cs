using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>What is set aside, counted in characters that are not blank.</summary>
public static class SetAsideScorer
{
    /// <summary>Markers such as "[1]" are left out on both sides: not every key calls them boilerplate.</summary>
    public static Score Of(ImmutableArray<Gold<AsideMark>> gold, ImmutableArray<Found<AsideMark>> found, ImmutableDictionary<string, string> texts)
    {
        Score sum = default;
        foreach ((string file, string text) in texts)
        {
            bool[] marked = Cover(text, gold.Where(g => g.Value.File == file).Select(g => g.Value.Span));
            bool[] given = Cover(text, found.Where(f => f.Value.File == file).Select(f => f.Value.Span));
            int[] counted = [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]) && !InMarker(text, i))];
            sum += new Score(counted.Count(i => marked[i]), counted.Count(i => given[i]), counted.Count(i => marked[i] && given[i]));
        }

        return sum;
    }

    private static bool[] Cover(string text, IEnumerable<Span> spans)
    {
        bool[] covered = new bool[text.Length];
        foreach (Span span in spans) Array.Fill(covered, true, span.Start, span.Length);
        return covered;
    }

    private static bool InMarker(string text, int i) => text[i] switch
    {
        '[' => i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && text[i + 2] == ']',
        ']' => i >= 2 && char.IsAsciiDigit(text[i - 1]) && text[i - 2] == '[',
        _ => char.IsAsciiDigit(text[i]) && i > 0 && text[i - 1] == '[' && i + 1 < text.Length && text[i + 1] == ']',
    };
}
