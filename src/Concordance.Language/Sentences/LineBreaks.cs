using Concordance.Language.Words;

namespace Concordance.Language.Sentences;

/// <summary>What the gap between two tokens says about the sentence.</summary>
public enum LineBreak
{
    /// <summary>Both stand on one line.</summary>
    None,

    /// <summary>The line is broken because it was full: the sentence may go on.</summary>
    Wraps,

    /// <summary>A blank line, a headline, the item of a list: the sentence is over whatever it ends with.</summary>
    Ends,
}

/// <summary>
/// Tells lines that were wrapped at a column from lines that are something of their own. In wrapped text the next line's first
/// word would not have fitted on the line before; a headline leaves room for it.
/// </summary>
public sealed class LineBreaks
{
    /// <summary>Mail and old agencies wrap at 60 to 100 columns; a text with longer lines is not wrapped, its lines are paragraphs.</summary>
    private const int WidestWrap = 120;

    private const int NarrowestWrap = 40;

    /// <summary>A byline stands under the headline, and is short.</summary>
    private const int FarthestByline = 300, LongestByline = 90;

    private readonly string _text;
    private readonly int _width;
    private int _lineStart;

    public LineBreaks(string text)
    {
        _text = text;
        _width = WidestLine(text);
    }

    /// <summary>Whether the gap asked for last held a line break.</summary>
    public bool IsNewLine { get; private set; }

    /// <summary>Judges the gap [end, start) between two tokens. To be asked for in text order.</summary>
    public LineBreak Between(int end, int start)
    {
        int breaks = 0, lineStart = _lineStart;
        for (int i = end; i < start; i++)
        {
            if (!IsBreak(i)) continue;
            breaks++;
            _lineStart = i + 1;
        }

        IsNewLine = breaks > 0;
        if (breaks == 0) return LineBreak.None;
        return breaks > 1 || StartsItem(start) || StartsByline(end, start) || !CouldWrap(end, end - lineStart, start) ? LineBreak.Ends : LineBreak.Wraps;
    }

    private bool CouldWrap(int end, int length, int start)
    {
        bool wrapped = _width is >= NarrowestWrap and <= WidestWrap && length + 1 + WordLength(start) > _width;
        // Extracted pages break lines inside a sentence; then it goes on in lower case.
        return wrapped || (char.IsLower(_text[start]) && _text[end - 1] is not ('.' or '!' or '?' or ':' or ';'));
    }

    /// <summary>"by Ann Lee, October 14, 2031" under a headline: no line of a sentence, though it begins in lower case.</summary>
    private bool StartsByline(int end, int start)
    {
        if (start > FarthestByline || !_text.AsSpan(start).StartsWith("by ", StringComparison.Ordinal) || _text[end - 1] == ',') return false;
        ReadOnlySpan<char> line = _text.AsSpan(start + "by ".Length), below = [];
        if (line.IndexOfAny('\n', '\r') is > 0 and var length)
        {
            below = line[length..].TrimStart();
            line = line[..length].TrimEnd();
        }

        // A headline too goes on with "by the Rebel Army"; a writer's line has a second part.
        if (line.Length is 0 or > LongestByline || line[^1] is '.' or '!' or '?' or ',' || line.IndexOfAny(",|·") < 0 || below.IsEmpty || char.IsLower(below[0])) return false;
        foreach (Range part in line.SplitAny(' ', ',', '|', '·'))
            if (line[part] is { IsEmpty: false } word && char.IsLower(word[0]) && word is not ("and" or "for" or "in" or "of")) return false;
        return true;
    }

    /// <summary>"- ", "* ", "• ", "1. ", "2) " at the beginning of a line.</summary>
    private bool StartsItem(int start)
    {
        char c = _text[start];
        if (c is '\u2022' or '\u2023' or '\u25AA' or '\u25CF' or '\u00B7') return true;
        if (c is '-' or '*' or '\u2013' or '\u2014') return Chars.IsBlankOrEnd(_text, start + 1);
        int at = start;
        while (at < start + 3 && Chars.IsDigit(_text, at)) at++;
        return at > start && at < _text.Length && _text[at] is '.' or ')' && Chars.IsBlankOrEnd(_text, at + 1);
    }

    private int WordLength(int start)
    {
        int end = start;
        while (end < _text.Length && end - start <= WidestWrap && !Chars.IsBlank(_text[end])) end++;
        return end - start;
    }

    /// <summary>CR LF is one break, counted at its LF.</summary>
    private bool IsBreak(int at) => _text[at] is '\n' or '\u2028' or '\u2029' || (_text[at] == '\r' && (at + 1 == _text.Length || _text[at + 1] != '\n'));

    private int WidestLine(string text)
    {
        int widest = 0, start = 0, lastInk = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsBreak(i))
            {
                if (!Chars.IsBlank(text[i])) lastInk = i;
                continue;
            }

            widest = Math.Max(widest, lastInk + 1 - start);
            start = i + 1;
            lastInk = i;
        }

        return widest;
    }
}
