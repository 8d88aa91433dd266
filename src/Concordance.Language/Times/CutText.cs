using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Times;

internal enum WordKind { Letters, Digits, Sign }

/// <summary>A run of letters, a run of digits, or one other character that is no blank.</summary>
/// <param name="Lower">In small letters; empty for a run too long to be in any list.</param>
internal readonly record struct CutWord(Span Span, WordKind Kind, string Lower, bool BlankBefore, bool BreakBefore);

/// <summary>
/// A text cut finer than tokens are: "10/1-11/7", "mar3", "3h" and "three-year" fall apart as the time and number
/// rules need them, whatever tokenizer ran.
/// </summary>
internal sealed class CutText
{
    private const int LongestWord = 24;
    private readonly ImmutableArray<CutWord> _words;

    public CutText(string text)
    {
        Text = text;
        ImmutableArray<CutWord>.Builder words = ImmutableArray.CreateBuilder<CutWord>();
        int breaks = 0;
        bool blank = true;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (c == '\n') breaks++;
                blank = true;
                i++;
                continue;
            }

            int end = i + 1;
            WordKind kind = char.IsAsciiDigit(c) ? WordKind.Digits : char.IsLetter(c) ? WordKind.Letters : WordKind.Sign;
            while (end < text.Length && kind != WordKind.Sign && Continues(kind, text[end])) end++;
            words.Add(new CutWord(new Span(i, end), kind, end - i <= LongestWord ? text[i..end].ToLowerInvariant() : "", blank, breaks > 1 || words.Count == 0));
            blank = false;
            breaks = 0;
            i = end;
        }

        _words = words.ToImmutable();
    }

    public string Text { get; }

    public int Count => _words.Length;

    public Span this[int word] => _words[word].Span;

    /// <summary>A word in small letters; empty beyond either end of the text.</summary>
    public string Lower(int word) => word >= 0 && word < Count ? _words[word].Lower : "";

    public bool IsDigits(int word) => word >= 0 && word < Count && _words[word].Kind == WordKind.Digits;

    public bool IsLetters(int word) => word >= 0 && word < Count && _words[word].Kind == WordKind.Letters;

    /// <summary>Whether a word stands directly behind the one before it, without a blank.</summary>
    public bool Glued(int word) => word > 0 && word < Count && !_words[word].BlankBefore;

    /// <summary>Whether an empty line stands in front of a word (or nothing does).</summary>
    public bool Breaks(int word) => word >= Count || _words[word].BreakBefore;

    public bool IsCapital(int word) => word >= 0 && word < Count && char.IsUpper(Text[_words[word].Span.Start]);

    public bool Is(int word, string lower) => string.Equals(Lower(word), lower, StringComparison.Ordinal);

    public bool IsAny(int word, params ReadOnlySpan<string> lower)
    {
        string at = Lower(word);
        foreach (string one in lower)
            if (string.Equals(at, one, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether these words follow one another from here, and no empty line parts them.</summary>
    public bool Are(int word, params ReadOnlySpan<string> lower)
    {
        for (int i = 0; i < lower.Length; i++)
            if (!Is(word + i, lower[i]) || (i > 0 && Breaks(word + i))) return false;
        return true;
    }

    /// <summary>The number a run of digits writes, or -1 where it is none or too long.</summary>
    public int Number(int word) => IsDigits(word) && _words[word].Span.Length <= 8 ? int.Parse(_words[word].Span.In(Text), System.Globalization.NumberStyles.None, null) : -1;

    public int Digits(int word) => IsDigits(word) ? _words[word].Span.Length : 0;

    public Span SpanOf(int first, int end) => new(_words[first].Span.Start, _words[end - 1].Span.End);

    private static bool Continues(WordKind kind, char c) => kind == WordKind.Digits ? char.IsAsciiDigit(c) : char.IsLetter(c) || (c >= '\u0300' && c <= '\u036f');
}
