namespace Concordance.Language.Words;

/// <summary>Web and mail addresses, @handles and #tags: one token each, without the punctuation of the sentence behind them.</summary>
internal static class Addresses
{
    /// <summary>The longest part before an @ that RFC 5321 allows; it also bounds how far a word looks ahead.</summary>
    private const int LongestMailbox = 64;

    /// <summary>Where an address that begins here ends; the offset itself where none begins.</summary>
    public static int End(string text, int at)
    {
        if (StartsWith(text, at, "http://") || StartsWith(text, at, "https://") || StartsWith(text, at, "www.")) return Trimmed(text, at, ChunkEnd(text, at));
        if (text[at] is '@' or '#') return Chars.IsLetter(text, at + 1) && !Chars.IsWord(text, at - 1) ? WordRun(text, at + 1) : at;
        return MailEnd(text, at);
    }

    private static int MailEnd(string text, int at)
    {
        int i = at, limit = Math.Min(text.Length, at + LongestMailbox);
        while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-' or '+' or '%')) i++;
        if (i == at || i >= limit || text[i] != '@' || !Chars.IsWord(text, i + 1)) return at;
        int end = i + 1;
        bool dot = false;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            dot |= text[end] == '.' && Chars.IsWord(text, end + 1);
            end++;
        }

        return dot ? Trimmed(text, at, end) : at;
    }

    private static int ChunkEnd(string text, int at)
    {
        while (at < text.Length && !Chars.IsBlank(text[at]) && text[at] is not ('<' or '>' or '"' or '\u201C' or '\u201D')) at++;
        return at;
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2019' or '-') end--;
        return end;
    }

    private static int WordRun(string text, int at)
    {
        while (at < text.Length && Chars.WordLength(text, at) is > 0 and int length) at += length;
        return at;
    }

    private static bool StartsWith(string text, int at, string what) => string.Compare(text, at, what, 0, what.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
