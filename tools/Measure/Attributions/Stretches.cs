using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Attributions;

/// <summary>An unbroken stretch of content with its source, and the attributions of its list that it is made of.</summary>
public sealed record Stretch(Span Content, ImmutableArray<Span> Source, ImmutableArray<int> From);

/// <summary>
/// Brings two ways of cutting attributions to one form. The corpus joins what one source says before and after its cue
/// (<c>"…," he said. "…"</c>) into one attribution of several pieces, the product keeps a quotation that follows as a
/// statement of its own. Both are cut into their unbroken pieces; neighbours of one source with nothing but marks between are one.
/// </summary>
public static class Stretches
{
    /// <summary>Characters before a relative pronoun in which the noun it stands for is sought.</summary>
    private const int LongestRelative = 60;

    public static List<Stretch> Of(string text, IReadOnlyList<AttributionMark> marks)
    {
        List<Stretch> cut = [];
        foreach (Stretch next in marks.SelectMany((m, i) => Part.Strip(text, m.Content).Select(p => new Stretch(p, Named(text, m.Source), [i]))).OrderBy(s => s.Content))
        {
            if (cut.Count > 0 && SameSource(cut[^1], next) && Part.OnlyMarks(text, cut[^1].Content.End, next.Content.Start))
                cut[^1] = new Stretch(Span.Hull(cut[^1].Content, next.Content), [.. cut[^1].Source, .. next.Source], [.. cut[^1].From, .. next.From]);
            else cut.Add(next);
        }

        return cut;
    }

    public static bool SameSource(Stretch a, Stretch b) => a.Source.IsEmpty ? b.Source.IsEmpty : a.Source.Any(x => b.Source.Any(x.Overlaps));

    /// <summary>"Lee, who refused": the corpus marks "who", the product names Lee. A bare relative pronoun takes in what stands before it in its sentence.</summary>
    private static ImmutableArray<Span> Named(string text, ImmutableArray<Span> source)
    {
        if (source is not [var only] || only.Of(text).ToLowerInvariant() is not ("who" or "which" or "that")) return source;
        int start = only.Start;
        while (start > 0 && only.Start - start < LongestRelative && text[start - 1] is not ('.' or '?' or '!' or ';' or '\n')) start--;
        return [new Span(start, only.End)];
    }
}
