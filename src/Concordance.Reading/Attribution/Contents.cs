using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Cuts content to what is asserted: without "that", outer quotation marks, final stop and citation markers.</summary>
internal static class Contents
{
    /// <summary>The content between two tokens; null where nothing with a letter is left.</summary>
    public static Span? Of(Scene scene, int first, int end)
    {
        if (first >= end) return null;
        return Trim(scene, scene.Parsed.SpanOf(first, end));
    }

    public static Span? Trim(Scene scene, Span span)
    {
        string text = scene.Text;
        (int start, int end) = OutOfBrackets(text, span.Start, span.End) is var whole ? (whole.Start, whole.End) : default;
        while (true)
        {
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':')) start++;
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or ':' or '–' or '—' or '-' && !IsEllipsis(text, end))) end--;
            if (CitationStart(text, start, end) is { } marker) { end = marker; continue; }
            if (start < end && Unmatched(scene, ref start, ref end)) continue;
            break;
        }

        Span trimmed = Closed(scene, new(start, Math.Max(start, end)));
        foreach (char c in trimmed.In(text))
            if (char.IsLetter(c)) return trimmed;
        return null;
    }

    /// <summary>"said it "went well. Nobody gave up."", "said it was, "for now," enough": a quotation that the clause began, or goes on in, is said to its closing mark.</summary>
    public static Span ToClosingMark(Scene scene, Span content)
    {
        foreach (Quotation q in scene.QuotationsIn(new Span(content.Start, Math.Min(scene.Text.Length, content.End + 3))))
        {
            bool begun = q.Outer.Start > content.Start && q.Inner.Start < content.End && q.Inner.End > content.End;
            bool next = q.Outer.Start >= content.End && char.IsLower(scene.Text[q.Inner.Start]) && scene.Text.AsSpan(content.End, q.Outer.Start - content.End) is ", " or " ";
            if (q.Closed && !q.Single && (begun || next)) return Trim(scene, new Span(content.Start, q.Inner.End)) ?? content;
        }

        return content;
    }

    /// <summary>"called it a "mess": a quotation that the content began and says to its last word is closed by its own mark.</summary>
    private static Span Closed(Scene scene, Span content)
    {
        foreach (Quotation q in scene.QuotationsIn(content))
            if (q.Closed && q.Outer.Start > content.Start && q.Inner.Start < content.End && q.Outer.End > content.End && IsStop(scene.Text.AsSpan(content.End, Math.Max(content.End, q.Inner.End) - content.End))) return new Span(content.Start, q.Outer.End);
        return content;
    }

    private static bool IsStop(ReadOnlySpan<char> words) => !words.ContainsAnyExcept(" .,;:-–—");

    /// <summary>"(the number is lower", "Lee is in fact (as he": a bracket whose other half stands outside ends or begins the content.</summary>
    private static Span OutOfBrackets(string text, int start, int end)
    {
        while (start < end && text[start] == '(' && text.AsSpan(start, end - start).IndexOf(')') < 0) start++;
        int open = -1;
        for (int i = start; i < end; i++)
            if (text[i] == '(') open = i;
            else if (text[i] == ')') open = -1;
        return new Span(start, open > start ? open : end);
    }

    private static bool IsEllipsis(string text, int end) => end >= 3 && text[end - 1] == '.' && text[end - 2] == '.' && text[end - 3] == '.';

    /// <summary>"[3]" or "[1][2]" at the end belongs to the page, not to what is said.</summary>
    private static int? CitationStart(string text, int start, int end)
    {
        if (end - start < 3 || text[end - 1] != ']') return null;
        int at = end - 2;
        while (at > start && char.IsAsciiDigit(text[at])) at--;
        return text[at] == '[' && at < end - 2 ? at : null;
    }

    /// <summary>Takes off marks that surround the whole, or whose other half lies outside; a term's own marks stay.</summary>
    private static bool Unmatched(Scene scene, ref int start, ref int end)
    {
        foreach (Quotation q in scene.QuotationsIn(new Span(start, end)))
        {
            bool opens = q.Outer.Start >= start, closes = q.Closed && q.Outer.End <= end;
            if (opens && q.Outer.Start == start && (!closes || q.Outer.End == end))
            {
                (start, end) = (q.Inner.Start, Math.Min(end, q.Inner.End));
                return true;
            }

            if (!opens && q.Closed && q.Outer.End == end && q.Inner.End > start)
            {
                end = q.Inner.End;
                return true;
            }
        }

        return false;
    }

    /// <summary>Direct: the words of a quotation alone. Mixed: own words and a quoted predicate; a quoted noun phrase is a term and makes none.</summary>
    public static StatementKind Kind(Scene scene, ImmutableArray<Span> content)
    {
        bool all = true, part = false;
        foreach (Span piece in content)
        {
            bool inside = false;
            foreach (Quotation q in scene.QuotationsIn(piece))
            {
                if (q.Inner.Start <= piece.Start && piece.End <= q.Inner.End) inside = true;
                else if (piece.Contains(Trimmed(scene, q.Inner)) && !q.Single && !IsTerm(scene, q)) part = true;
            }

            all &= inside;
        }

        return all ? StatementKind.Direct : part ? StatementKind.Mixed : StatementKind.Indirect;
    }

    /// <summary>The comma or stop inside a closing mark is no part of any content.</summary>
    private static Span Trimmed(Scene scene, Span inner)
    {
        int end = inner.End;
        while (end > inner.Start + 1 && scene.Text[end - 1] is ',' or '.') end--;
        return new Span(inner.Start, end);
    }

    private static bool IsTerm(Scene scene, Quotation quotation)
    {
        bool noun = false;
        for (int t = scene.Parsed.TokenAt(quotation.Inner.Start); t < scene.Parsed.Count && scene.Parsed.Spans[t].Start < quotation.Inner.End; t++)
        {
            if (scene.Parsed.Pos[t] is Pos.VERB or Pos.AUX) return false;
            noun |= scene.Parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.NUM;
        }

        return noun;
    }
}
