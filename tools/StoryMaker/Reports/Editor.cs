using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>Copies a paragraph as an aggregator does: word for word but for small words, and never a name, a number or a day.</summary>
public static class Editor
{
    /// <param name="swaps">Lines "about / around".</param>
    /// <param name="share">In how many of a hundred places where a word could be changed it is.</param>
    public static (Passage Copy, ImmutableArray<(Span Source, Span Here)> Edits) Edit(Passage source, IReadOnlyList<string> swaps, int share, SplitMix chance)
    {
        List<(Span At, string By)> chosen = [];
        foreach (string[] swap in swaps.Select(s => s.Split(" / ")))
            for (int at = source.Text.IndexOf(swap[0], StringComparison.Ordinal); at >= 0; at = source.Text.IndexOf(swap[0], at + 1, StringComparison.Ordinal))
                if (new Span(at, at + swap[0].Length) is var span && IsWord(source.Text, span) && IsFree(source, span) && !chosen.Any(c => c.At.Overlaps(span)) && chance.Percent(share)) chosen.Add((span, swap[1]));
        Passage copy = source;
        foreach ((Span at, string by) in chosen.OrderByDescending(c => c.At.Start)) copy = copy.Replaced(at, by)!;
        int moved = 0;
        ImmutableArray<(Span, Span)>.Builder edits = ImmutableArray.CreateBuilder<(Span, Span)>();
        foreach ((Span at, string by) in chosen.OrderBy(c => c.At.Start))
        {
            edits.Add((at, new Span(at.Start + moved, at.Start + moved + by.Length)));
            moved += by.Length - at.Length;
        }

        return (copy, edits.ToImmutable());
    }

    private static bool IsWord(string text, Span span) => (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    /// <summary>Also no mark may be cut in two.</summary>
    private static bool IsFree(Passage source, Span span) => source.Marks.All(m => !m.Span.Overlaps(span) || (m.Span.Contains(span) && m.Kind is MarkKind.Telling or MarkKind.Content or MarkKind.Event or MarkKind.Cue));
}
