namespace Concordance.Language.Sentences;

/// <summary>"PORT AMBROSE - ", "KARSHOLM (Northern Wire) – ", "LYON, May 3 — ": place, day and agency in front of a report's first words. Where they end is told here alone.</summary>
public static class OpeningDateline
{
    private const int Longest = 90;

    private const int ShortestTown = 3;

    /// <summary>Words in small letters within names of places and beside hours.</summary>
    private static readonly string[] Small = ["de", "del", "la", "le", "of", "the", "and", "am", "pm", "near", "an"];

    /// <summary>How many characters of a line belong to its dateline, the dash and the blanks behind it included; 0 where it has none.</summary>
    /// <param name="line">From the first letter of a line or of a passage that begins with it; more lines may follow.</param>
    public static int Length(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, Longest)];
        if (head.IndexOfAny('\n', '\r') is >= 0 and var stop) head = head[..stop];
        int dash = Dash(head);
        if (dash < 0 || !IsPlaceAndDay(head[..dash].TrimEnd())) return 0;
        int end = dash;
        while (end < line.Length && line[end] is '-' or '–' or '—' or ' ' or '\u00a0') end++;
        return end < line.Length && !char.IsLower(line[end]) && line[end] is not ('\n' or '\r') ? end : 0;
    }

    /// <summary>"LONDON (Crown Wire)", on a line of its own with no dash: a town in capitals, then a place or an agency.</summary>
    public static bool IsTownFirst(ReadOnlySpan<char> line) => line.Length < Longest && line.IndexOfAny(' ', ',', '(') is >= ShortestTown and var town && IsInCapitals(line[..town]) && IsPlaceAndDay(line);

    /// <summary>Where the words behind a dateline begin that stands in the line of an offset, or the line itself where it has none; 0 where the line begins too far before to matter.</summary>
    public static int EndIn(string text, int offset)
    {
        int from = Math.Max(0, offset - (2 * Longest)), start = text.AsSpan(from, offset - from).LastIndexOfAny('\n', '\r') + 1;
        if (start == 0 && from > 0) return 0;
        start += from;
        while (start < text.Length && text[start] is ' ' or '\t' or '\u00a0') start++;
        return start + Length(text.AsSpan(start));
    }

    /// <summary>The first dash with a blank before it.</summary>
    private static int Dash(ReadOnlySpan<char> head)
    {
        for (int i = 2; i < head.Length; i++)
            if (head[i] is '-' or '–' or '—' && head[i - 1] is ' ' or '\u00a0' or ')' && !(head[i] == '-' && i + 1 < head.Length && char.IsLetterOrDigit(head[i + 1]))) return i;
        return -1;
    }

    /// <summary>A town in capitals first, or an agency in brackets last; no word of a sentence outside the brackets.</summary>
    private static bool IsPlaceAndDay(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !char.IsUpper(words[0])) return false;
        int town = words.IndexOfAny(' ', ',', '(');
        bool capitals = (town < 0 ? words.Length : town) >= ShortestTown && IsInCapitals(town < 0 ? words : words[..town]);
        if (!capitals && words[^1] != ')') return false;
        int depth = 0, from = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] is not (' ' or ',' or '(' or ')' or '\u00a0')) continue;
            if (depth == 0 && i > from && !IsOfPlaceOrDay(words[from..i])) return false;
            if (i < words.Length) depth += words[i] == '(' ? 1 : words[i] == ')' ? -1 : 0;
            from = i + 1;
        }

        return depth == 0;
    }

    private static bool IsOfPlaceOrDay(ReadOnlySpan<char> word)
    {
        if (!char.IsLower(word[0])) return true;
        foreach (string small in Small)
            if (word.SequenceEqual(small)) return true;
        return false;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsUpper(c) && c is not ('.' or '-' or '\'' or '’' or '/')) return false;
        return true;
    }
}
