using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Single">Between single marks.</param>
/// <param name="Closed">False where its paragraph ends before a closing mark: long quotations open anew in each paragraph and close once.</param>
public sealed record Quotation(Span Outer, Span Inner, bool Single, bool Closed);

/// <summary>
/// Finds quotations in text order, the outermost only: straight and curly, double and single, doubled single marks.
/// A mark opens by the blank before it and closes by the letter or stop before it, since straight marks look alike on both sides.
/// </summary>
public static class Quotations
{
    /// <summary>Characters after which an open single mark is taken for an apostrophe: keeps the search linear.</summary>
    private const int LongestSingle = 600;

    public static ImmutableArray<Quotation> Find(string text)
    {
        ImmutableArray<Quotation>.Builder found = ImmutableArray.CreateBuilder<Quotation>();
        int at = 0;
        while (at < text.Length)
        {
            int width = MarkWidth(text, at);
            if (width == 0 || !Opens(text, at, width)) { at += Math.Max(1, width); continue; }
            bool single = IsSingle(text, at, width);
            Quotation? quotation = Close(text, at, width, single);
            if (quotation is null) { at += width; continue; }
            found.Add(quotation);
            at = quotation.Outer.End;
        }

        return found.ToImmutable();
    }

    private static Quotation? Close(string text, int open, int openWidth, bool single)
    {
        int end = ParagraphEnd(text, open);
        if (single) end = Math.Min(end, open + LongestSingle);
        for (int i = open + openWidth; i < end;)
        {
            int width = MarkWidth(text, i);
            if (width == 0) { i++; continue; }
            if (IsSingle(text, i, width) == single && Closes(text, i, width))
                return new Quotation(new Span(open, i + width), new Span(open + openWidth, i), single, true);
            i += width;
        }

        // An apostrophe that looks like an opening mark ("'em") never opens a whole paragraph.
        if (single) return null;
        Span inner = new Span(open + openWidth, end).Trim(text);
        return inner.IsEmpty ? null : new Quotation(new Span(open, inner.End), inner, single, false);
    }

    private static int ParagraphEnd(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAny('\n', '\r');
        return at < 0 ? text.Length : from + at;
    }

    private static int MarkWidth(string text, int at) => text[at] switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚' or '‹' or '›' => 1,
        '\'' or '`' => at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1,
        _ => 0,
    };

    private static bool IsSingle(string text, int at, int width) => width == 1 && text[at] is '\'' or '‘' or '’' or '‚' or '‹' or '›' or '`' && width == 1;

    private static bool Opens(string text, int at, int width)
    {
        if (text[at] is '”' or '’' or '»' or '›') return false;
        int next = at + width;
        if (next >= text.Length || char.IsWhiteSpace(text[next])) return false;
        if (text[at] is '“' or '„' or '«') return true;
        return at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or ':' or ',' || (width == 1 && text[at] == '"' && text[at - 1] is '\'');
    }

    private static bool Closes(string text, int at, int width)
    {
        char mark = text[at];
        if (mark is '“' or '„' or '«' or '‘' or '‚' or '‹' or '`') return false;
        bool before = at > 0 && !char.IsWhiteSpace(text[at - 1]);
        if (mark is '”' or '»' or '›') return true;
        int next = at + width;
        bool after = next >= text.Length || !char.IsLetterOrDigit(text[next]);
        if (!IsSingle(text, at, width)) return before || after;
        return before && after && !IsPossessive(text, at);
    }

    /// <summary>"the workers' demands": a mark after s and before a word that goes on is more often a possessive than a close.</summary>
    private static bool IsPossessive(string text, int at) =>
        text[at - 1] is 's' or 'S' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]) && HasSingleCloseAfter(text, at + 1);

    private static bool HasSingleCloseAfter(string text, int from)
    {
        int end = Math.Min(ParagraphEnd(text, from), from + 300);
        for (int i = from; i < end; i++)
            if (text[i] is '\'' or '’' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))) return true;
        return false;
    }
}
