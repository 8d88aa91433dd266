using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>A paragraph with its marks; offsets count from its beginning.</summary>
/// <param name="NeedsItsDay">Holds "today", "tomorrow" or "yesterday": true only on the day it was written.</param>
public sealed record Passage(string Text, ImmutableArray<Mark> Marks, bool NeedsItsDay)
{
    public static readonly Passage Empty = new("", [], false);

    public static Passage Plain(string text) => new(text, [], false);

    public Passage Then(Passage other, string between = "") => new(
        Text + between + other.Text, [.. Marks, .. other.Shifted(Text.Length + between.Length, Marks.Length == 0 ? 0 : Marks.Max(m => m.Group) + 1)], NeedsItsDay || other.NeedsItsDay);

    /// <summary>The marks as they stand when the passage begins at an offset; groups are renumbered so that no two passages share one.</summary>
    public IEnumerable<Mark> Shifted(int by, int groups) => Marks.Select(m => m with { Span = new Span(m.Span.Start + by, m.Span.End + by), Group = m.Group + groups });

    /// <summary>
    /// The passage with one stretch replaced; null where a mark would be cut in two. A mark around the stretch grows or shrinks with it.
    /// </summary>
    public Passage? Replaced(Span stretch, string by)
    {
        if (Marks.Any(m => m.Span.Overlaps(stretch) && !m.Span.Contains(stretch))) return null;
        int more = by.Length - stretch.Length;
        Mark Moved(Mark m) => m with { Span = new Span(m.Span.Start >= stretch.End ? m.Span.Start + more : m.Span.Start, m.Span.End >= stretch.End ? m.Span.End + more : m.Span.End) };
        return this with { Text = string.Concat(Text.AsSpan(0, stretch.Start), by, Text.AsSpan(stretch.End)), Marks = [.. Marks.Select(Moved)] };
    }
}
