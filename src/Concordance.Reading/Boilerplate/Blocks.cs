using System.Collections.Immutable;
using Concordance.Language.Sentences;
using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A report as its blocks, in text order: what rules about furniture look at. Knows no words of any language.</summary>
public sealed class Blocks
{
    private Blocks(Report report, ImmutableArray<Block> all)
    {
        Report = report;
        All = all;
    }

    public Report Report { get; }

    public ImmutableArray<Block> All { get; }

    public static Blocks Of(Report report)
    {
        string text = report.Text;
        LineBreaks breaks = new(text);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        Span? open = null;
        int role = 0;
        foreach (Span line in LinesOf(text))
        {
            if (open is { } before && breaks.Between(before.End, line.Start) == LineBreak.Wraps) { open = Span.Hull(before, line); continue; }
            if (open is { } done) blocks.Add(Make(report, blocks.Count, done, ref role));
            open = line;
        }

        if (open is { } last) blocks.Add(Make(report, blocks.Count, last, ref role));
        return new Blocks(report, blocks.ToImmutable());
    }

    /// <summary>The blocks that the structure of a page does not take for its frame; of a plain text all.</summary>
    public IEnumerable<Block> Inside => All.Where(b => b.Role is not (LayoutRole.Navigation or LayoutRole.Outlet or LayoutRole.Advert or LayoutRole.Related or LayoutRole.Footer or LayoutRole.Caption));

    /// <summary>The block a span lies in, or null between blocks.</summary>
    public Block? At(int offset)
    {
        int low = 0, high = All.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (All[middle].Span.End <= offset) low = middle + 1; else high = middle;
        }

        return low < All.Length && All[low].Span.Contains(offset) ? All[low] : null;
    }

    private static Block Make(Report report, int index, Span span, ref int layout)
    {
        while (layout < report.Layout.Length && report.Layout[layout].Span.End <= span.Start) layout++;
        LayoutRole? role = layout < report.Layout.Length && report.Layout[layout].Span.Overlaps(span) ? report.Layout[layout].Role : null;
        return new Block(index, report.Text, span, new Span(AfterMark(report.Text, span), span.End), role);
    }

    /// <summary>Where the words begin behind "• ", "- ", "* ", "## ".</summary>
    private static int AfterMark(string text, Span span)
    {
        int at = span.Start;
        while (at < span.End && text[at] is '#' or '•' or '‣' or '▪' or '●' or '·' or '*' or '-' or '–' or '—') at++;
        if (at == span.Start || at == span.End || !(char.IsWhiteSpace(text[at]) || text[span.Start] is '•' or '·' or '▪')) return span.Start;
        while (at < span.End && char.IsWhiteSpace(text[at])) at++;
        return at == span.End ? span.Start : at;
    }

    private static IEnumerable<Span> LinesOf(string text)
    {
        int start = -1, ink = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\n' or '\r' or '\u2028' or '\u2029')
            {
                if (start >= 0) yield return new Span(start, ink + 1);
                start = -1;
            }
            else if (!Chars.IsBlank(text[i]))
            {
                if (start < 0) start = i;
                ink = i;
            }
        }
    }
}
