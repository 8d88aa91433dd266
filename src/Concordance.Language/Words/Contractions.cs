namespace Concordance.Language.Words;

/// <summary>Written words that are two syntactic words: do|n't, it|'s, can|not, gon|na.</summary>
public static class Contractions
{
    /// <summary>Where the second part of the word [start, end) begins; its end where it is one word.</summary>
    public static int Cut(string text, int start, int end)
    {
        int length = end - start;
        if (length < 3) return length == 2 && Chars.IsApostrophe(text[start]) ? end : SuffixCut(text, start, end);
        if (length > 3 && Same(text, end - 3, "n") && Chars.IsApostrophe(text[end - 2]) && Same(text, end - 1, "t")) return end - 3;
        if (length == 6 && Same(text, start, "cannot")) return start + 3;
        if (length == 5 && (Same(text, start, "gonna") || Same(text, start, "wanna") || Same(text, start, "gotta"))) return start + 3;
        return SuffixCut(text, start, end);
    }

    /// <summary>'s, 'm, 'd, 're, 've or 'll with any apostrophe.</summary>
    public static bool IsClitic(string text, int start, int end)
    {
        if (start >= end || !Chars.IsApostrophe(text[start])) return false;
        return (end - start) switch
        {
            2 => Same(text, start + 1, "s") || Same(text, start + 1, "m") || Same(text, start + 1, "d"),
            3 => Same(text, start + 1, "re") || Same(text, start + 1, "ve") || Same(text, start + 1, "ll"),
            _ => false,
        };
    }

    private static int SuffixCut(string text, int start, int end)
    {
        for (int at = Math.Max(start + 1, end - 3); at < end - 1; at++)
            if (IsClitic(text, at, end)) return at;
        return end;
    }

    private static bool Same(string text, int at, string lower) => string.Compare(text, at, lower, 0, lower.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
