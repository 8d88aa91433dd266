using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Attributions;

/// <summary>How an attribution found stands to the marked ones, once the conventions of the corpus are mapped.</summary>
public enum Standing { Right, Wrong, Nested }

/// <summary>
/// The score in stretches. The corpus marks next to nothing inside the content of another attribution (127 of the 19,832
/// of its train part), the product gives such words as a statement of their own: neither side's nested ones count.
/// </summary>
/// <param name="Found">For each attribution found: right where at least half of its content lies in stretches that match.</param>
/// <param name="Missed">The marked stretches that nothing found matches.</param>
public sealed record MappedScore(Score Stretches, (int Gold, int Found) Nested, ImmutableArray<Standing> Found, ImmutableArray<Stretch> Missed)
{
    private const double Least = 0.5;

    public static MappedScore Of(string text, IReadOnlyList<Gold<AttributionMark>> gold, IReadOnlyList<Found<AttributionMark>> found)
    {
        AttributionMark[] marked = [.. gold.Select(g => g.Value)];
        AttributionMark[] outer = [.. marked.Where(m => !IsNested(m, marked))];
        bool[] nested = [.. found.Select(f => IsNested(f.Value, marked))];
        int[] kept = [.. Enumerable.Range(0, found.Count).Where(i => !nested[i])];
        List<Stretch> key = Attributions.Stretches.Of(text, outer), made = Attributions.Stretches.Of(text, [.. kept.Select(i => found[i].Value)]);
        List<(int Gold, int Found)> pairs = Overlap.Pairs(key.Count, made.Count, (g, f) => Attributions.Stretches.SameSource(key[g], made[f]) ? Overlap.Of(key[g].Content, made[f].Content) : 0, Least);
        HashSet<int> hit = [.. pairs.Select(p => p.Gold)];
        // What a stretch is made of is told by places in the list of all marked ones, not of the outer ones.
        int[] places = [.. outer.Select(o => Array.FindIndex(marked, m => ReferenceEquals(m, o)))];
        return new(
            new Score(key.Count, made.Count, pairs.Count), (marked.Length - outer.Length, found.Count - kept.Length), Standings(made, pairs, kept, nested),
            [.. key.Where((_, k) => !hit.Contains(k)).Select(k => k with { From = [.. k.From.Select(f => places[f])] })]);
    }

    /// <summary>Whether the cue stands inside the content of another, marked attribution.</summary>
    private static bool IsNested(AttributionMark mark, IEnumerable<AttributionMark> marked)
    {
        if (mark.Cue.IsEmpty) return false;
        Span cue = Span.Hull(mark.Cue[0], mark.Cue[^1]);
        return marked.Any(m => !ReferenceEquals(m, mark) && !m.Cue.Any(cue.Overlaps) && m.Content.Any(c => c.Contains(cue)));
    }

    private static ImmutableArray<Standing> Standings(List<Stretch> made, List<(int Gold, int Found)> pairs, int[] kept, bool[] nested)
    {
        HashSet<int> matched = [.. pairs.Select(p => p.Found)];
        int[] all = new int[kept.Length], right = new int[kept.Length];
        for (int s = 0; s < made.Count; s++)
            foreach (int from in made[s].From)
            {
                all[from] += made[s].Content.Length;
                if (matched.Contains(s)) right[from] += made[s].Content.Length;
            }

        Standing[] standings = [.. nested.Select(n => n ? Standing.Nested : Standing.Wrong)];
        for (int k = 0; k < kept.Length; k++)
            if (right[k] > 0 && 2 * right[k] >= all[k]) standings[kept[k]] = Standing.Right;
        return [.. standings];
    }
}
