using Concordance.Texts;

namespace Concordance.Tools.Measure.Aside;

/// <summary>What setting aside cost in texts that are nearly all running text: characters that are not blank, and marked attributions in them.</summary>
/// <param name="Aside">Of the characters, those set aside.</param>
/// <param name="Lost">Of the attributions, those whose content lies more than half in what was set aside: running text, by a person's mark.</param>
public readonly record struct AsideTally(int Characters, int Aside, int Attributions, int Lost)
{
    public double Kept => Characters == 0 ? 0 : 1 - ((double)Aside / Characters);

    public double AttributionsKept => Attributions == 0 ? 0 : 1 - ((double)Lost / Attributions);

    /// <param name="text">The text.</param>
    /// <param name="contents">The content of each attribution, in pieces where it is split.</param>
    /// <param name="aside">What was set aside.</param>
    public static AsideTally Of(string text, IEnumerable<Gold<IReadOnlyList<Span>>> contents, IEnumerable<Found<Span>> aside)
    {
        bool[] covered = new bool[text.Length];
        foreach (Found<Span> span in aside) Array.Fill(covered, true, span.Value.Start, span.Value.Length);
        int[] ink = [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];
        Gold<IReadOnlyList<Span>>[] marked = [.. contents.Where(c => c.Value.Count > 0)];
        return new AsideTally(ink.Length, ink.Count(i => covered[i]), marked.Length, marked.Count(c => MoreThanHalf(c.Value, covered)));
    }

    public static AsideTally operator +(AsideTally a, AsideTally b) => new(a.Characters + b.Characters, a.Aside + b.Aside, a.Attributions + b.Attributions, a.Lost + b.Lost);

    private static bool MoreThanHalf(IReadOnlyList<Span> pieces, bool[] covered)
    {
        int inside = pieces.Sum(p => Enumerable.Range(p.Start, p.Length).Count(i => covered[i]));
        return inside * 2 > pieces.Sum(p => p.Length);
    }
}
