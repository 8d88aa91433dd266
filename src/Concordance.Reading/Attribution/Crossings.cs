using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>
/// Two statements share words only where one stands inside the other, cue and all: "she said he denied it". Where trees and
/// marks let two contents cross, the inner one ends with the outer, and of two that stand side by side the first ends where the second begins.
/// </summary>
internal static class Crossings
{
    /// <summary>Statements after one that are held against it: more never begin inside one sentence of real text.</summary>
    private const int Reach = 64;

    /// <summary>A content cut short may no longer hold what stood in it; what still crosses at the last look goes.</summary>
    private const int Passes = 4;

    /// <param name="scene">The report.</param>
    /// <param name="drafts">Ordered by where their contents begin.</param>
    public static List<Draft> Resolve(Scene scene, List<Draft> drafts)
    {
        for (int pass = 1; pass <= Passes; pass++)
        {
            Draft?[] kept = [.. drafts];
            bool crossed = false;
            for (int i = 0; i < kept.Length; i++)
                for (int j = i + 1; j < Math.Min(kept.Length, i + Reach) && kept[i] is { } first && drafts[j].Hull.Start < first.Hull.End; j++)
                {
                    if (kept[j] is not { } second || !Share(first, second) || Nests(second, first) || Nests(first, second)) continue;
                    crossed = true;
                    (kept[i], kept[j]) = pass < Passes ? Apart(scene, first, second) : (first, null);
                }

            drafts = [.. kept.OfType<Draft>().OrderBy(d => d.Hull).ThenBy(d => d.CueSpan ?? d.Hull)];
            if (!crossed) break;
        }

        return drafts;
    }

    private static (Draft? First, Draft? Second) Apart(Scene scene, Draft first, Draft second)
    {
        if (second.Voice == Voice.Reporter) return (first, null);
        if (first.Voice == Voice.Reporter) return (null, second);
        if (HoldsCue(first, second)) return (first, Within(scene, second, first));
        if (HoldsCue(second, first)) return (Within(scene, first, second), second);
        return second.Hull.Start > first.Hull.Start && Before(scene, first, second.Hull.Start) is { } shorter ? (shorter, second) : (first, null);
    }

    private static bool Share(Draft a, Draft b) => a.Content.Any(x => b.Content.Any(x.Overlaps));

    /// <summary>The inner content and its cue lie in the outer content.</summary>
    private static bool Nests(Draft inner, Draft outer) => HoldsCue(outer, inner) && inner.Content.All(c => outer.Content.Any(o => o.Contains(c)));

    private static bool HoldsCue(Draft outer, Draft inner) => inner.CueSpan is { } cue && outer.Content.Any(o => o.Contains(cue));

    /// <summary>What of the inner content lies in the outer one.</summary>
    private static Draft? Within(Scene scene, Draft inner, Draft outer) => With(scene, inner,
        inner.Content.SelectMany(c => outer.Content.Where(c.Overlaps).Select(o => new Span(Math.Max(c.Start, o.Start), Math.Min(c.End, o.End)))));

    private static Draft? Before(Scene scene, Draft draft, int end) => With(scene, draft, draft.Content.Where(c => c.Start < end).Select(c => new Span(c.Start, Math.Min(c.End, end))));

    private static Draft? With(Scene scene, Draft draft, IEnumerable<Span> pieces)
    {
        ImmutableArray<Span> content = [.. pieces.Select(p => Contents.Trim(scene, p)).OfType<Span>()];
        return content.IsEmpty ? null : draft with { Content = content };
    }
}
