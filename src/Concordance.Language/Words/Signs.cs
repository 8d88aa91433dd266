namespace Concordance.Language.Words;

/// <summary>Tokens that begin with neither letter nor digit: punctuation, runs of one sign, symbols, and what an apostrophe opens.</summary>
internal static class Signs
{
    public static int End(string text, int at)
    {
        char c = text[at];
        if (Chars.IsApostrophe(c)) return ApostropheEnd(text, at);
        if (c == '.' && Chars.IsDigit(text, at + 1) && !Chars.IsWord(text, at - 1)) return Numbers.End(text, at + 1, false);
        if (c == '[' && text.AsSpan(at).StartsWith("[...]", StringComparison.Ordinal)) return at + 5;
        if (c is '!' or '?') return CryEnd(text, at);
        if (c is '.' or '-' or '=' or '*' or '~' or '<' or '>' or '+') return Chars.RunEnd(text, at);
        return SymbolEnd(text, at);
    }

    private static int CryEnd(string text, int at)
    {
        while (at < text.Length && text[at] is '!' or '?') at++;
        return at;
    }

    /// <summary>'s behind a quotation mark, '90s, 'em, '' as a quotation mark; else the apostrophe alone.</summary>
    private static int ApostropheEnd(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == text[at] && text[at] is '\'' or '`') return at + 2;
        int end = at + 1;
        while (end < text.Length && end <= at + 4 && Chars.IsWord(text, end)) end++;
        if (!Chars.IsBlankOrEnd(text, at - 1)) return Contractions.IsClitic(text, at, end) ? end : at + 1;
        if (end - at is 3 or 4 && Chars.IsDigit(text, at + 1) && Chars.IsDigit(text, at + 2) && (end - at == 3 || text[at + 3] == 's')) return end;
        return end - at == 3 && text.AsSpan(at + 1, 2).Equals("em", StringComparison.OrdinalIgnoreCase) ? end : at + 1;
    }

    /// <summary>One symbol with its marks; a pair of surrogates is one symbol, and a joiner ties the next one on (family emoji).</summary>
    private static int SymbolEnd(string text, int at)
    {
        int end = at + 1;
        if (char.IsHighSurrogate(text[at]) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        if (text[at] < 128) return end;
        while (end < text.Length && Chars.IsJoined(text[end]))
        {
            bool ties = text[end++] == '\u200D';
            if (ties && end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1])) end += 2;
        }

        return end;
    }
}
