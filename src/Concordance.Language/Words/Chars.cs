using System.Globalization;
using System.Text;

namespace Concordance.Language.Words;

/// <summary>What a character is to the tokenizer. Works on any UTF-16 text, lone surrogates included.</summary>
public static class Chars
{
    /// <summary>Blanks part tokens and belong to none: white space, control characters, and marks of direction or zero width.</summary>
    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    /// <summary>How many code units the word character at an offset has: 0 (none), 1 or 2. Letters, digits, combining marks, joiners, underscore.</summary>
    public static int WordLength(string text, int at)
    {
        char c = text[at];
        if (char.IsAsciiLetterOrDigit(c) || c == '_') return 1;
        if (c < 128) return 0;
        if (char.IsSurrogate(c)) return at + 1 < text.Length && Rune.TryCreate(c, text[at + 1], out Rune rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
        return char.IsLetterOrDigit(c) || IsJoined(c) ? 1 : 0;
    }

    /// <summary>Marks and joiners that never stand alone, and the soft hyphen.</summary>
    public static bool IsJoined(char c) =>
        c is '\u00AD' or '\u200C' or '\u200D' || (c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`' or '\u00B4';

    public static bool IsWord(string text, int at) => at >= 0 && at < text.Length && WordLength(text, at) > 0;

    public static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    public static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    /// <summary>True at either end of the text and where a blank stands.</summary>
    public static bool IsBlankOrEnd(string text, int at) => at < 0 || at >= text.Length || IsBlank(text[at]);

    /// <summary>Where the run of one repeated character that begins here ends.</summary>
    public static int RunEnd(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && text[end] == text[at]) end++;
        return end;
    }
}
