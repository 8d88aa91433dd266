using System.Collections.Immutable;

namespace Concordance.Stories.Copies;

/// <summary>
/// Extends an equal run of words to either side over small edits: the next word that both have within a few words begins the next run.
/// A local alignment in the manner of seed and extend (Altschul et al. 1990), with words for letters.
/// </summary>
internal static class Aligner
{
    /// <summary>More words that differ in one place are another sentence, no edit.</summary>
    private const int WidestEdit = 4;

    /// <summary>A run shorter than this after an edit is chance ("of the").</summary>
    private const int ShortestRun = 2;

    /// <summary>Words to either side of the seed: a text that repeats one sentence a thousand times is laid beside itself piece by piece, so that the work stays in proportion to it. A longer copy is told in several pieces.</summary>
    private const int Farthest = 600;

    /// <param name="from">Where words of the later text are free: those before belong to a copy already told.</param>
    public static Alignment From(Wording a, Wording b, int seedA, int seedB, int from)
    {
        bool same = ReferenceEquals(a, b);
        int endA = Math.Min(same ? seedB : a.Count, seedA + Farthest), first = Math.Max(from, seedB - Farthest);
        List<Run> runs = [Grown(a, b, seedA, seedB, endA, first)];
        while (Next(a, b, runs[^1], endA) is { } next) runs.Add(next);
        int startB = Math.Max(first, same ? runs[^1].EndA : 0);
        while (Before(a, b, runs[0], startB) is { } before) runs.Insert(0, before);
        return new Alignment(a, b, [.. runs]);
    }

    private static Run Grown(Wording a, Wording b, int atA, int atB, int endA, int first)
    {
        int before = 0, length = 0;
        while (atA + length < endA && atB + length < b.Count && a.Keys[atA + length] == b.Keys[atB + length]) length++;
        int startB = Math.Max(first, ReferenceEquals(a, b) ? atA + length : 0);
        while (atA - before > 0 && atB - before > startB && a.Keys[atA - before - 1] == b.Keys[atB - before - 1]) before++;
        return new Run(atA - before, atB - before, length + before);
    }

    private static Run? Next(Wording a, Wording b, Run last, int endA)
    {
        foreach ((int skipA, int skipB) in Skips)
        {
            int atA = last.EndA + skipA, atB = last.EndB + skipB, length = 0;
            while (atA + length < endA && atB + length < b.Count && a.Keys[atA + length] == b.Keys[atB + length]) length++;
            if (length >= ShortestRun) return new Run(atA, atB, length);
        }

        return null;
    }

    private static Run? Before(Wording a, Wording b, Run first, int startB)
    {
        foreach ((int skipA, int skipB) in Skips)
        {
            int endA = first.A - skipA, endB = first.B - skipB, length = 0;
            while (endA - length > 0 && endB - length > startB && a.Keys[endA - length - 1] == b.Keys[endB - length - 1]) length++;
            if (length >= ShortestRun) return new Run(endA - length, endB - length, length);
        }

        return null;
    }

    /// <summary>Fewest differing words first, those that replace one another before those left out.</summary>
    private static readonly ImmutableArray<(int A, int B)> Skips =
    [
        .. from a in Enumerable.Range(0, WidestEdit + 1) from b in Enumerable.Range(0, WidestEdit + 1) where a + b > 0 orderby a + b, Math.Abs(a - b), a select (a, b),
    ];
}
