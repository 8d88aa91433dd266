using System.Collections.Immutable;

namespace Concordance.Stories.Copies;

/// <summary>A run of equal words: where it starts in either text, and how many.</summary>
internal readonly record struct Run(int A, int B, int Length)
{
    public int EndA => A + Length;

    public int EndB => B + Length;
}

/// <summary>Two stretches of words that run alike, in the order of their runs; between the runs stand the words that differ.</summary>
internal sealed record Alignment(Wording A, Wording B, ImmutableArray<Run> Runs)
{
    public int StartA => Runs[0].A;

    public int EndA => Runs[^1].EndA;

    public int StartB => Runs[0].B;

    public int EndB => Runs[^1].EndB;

    public int Equal => Runs.Sum(r => r.Length);

    public int Longest => Math.Max(EndA - StartA, EndB - StartB);

    public bool IsVerbatim => Runs.Length == 1;

    /// <summary>The words that differ, as ranges [from, to) of either side; one of them may be empty.</summary>
    public IEnumerable<(int FromA, int ToA, int FromB, int ToB)> Gaps => Enumerable.Range(1, Runs.Length - 1).Select(i => (Runs[i - 1].EndA, Runs[i].A, Runs[i - 1].EndB, Runs[i].B));

    public IEnumerable<int> EqualWords => Runs.SelectMany(r => Enumerable.Range(r.B, r.Length));

    public ImmutableArray<Edit> Edits => [.. Gaps.Select(g => new Edit(A.Place(g.FromA, g.ToA), B.Place(g.FromB, g.ToB)))];
}
