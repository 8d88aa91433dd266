using Concordance.Texts;

namespace Concordance.Language.Words;

/// <summary>Tokens that begin with a digit: 1,000.5 · 9/11 · 6:30 · 20th · 1970s · 713-853-3989 · the mark "2." of a list. A unit behind stands alone: 5 pm, 10 kg.</summary>
internal static class Numbers
{
    private static readonly IReadOnlySet<string> Units = WordList.ReadSet(typeof(Numbers), "en.units.txt");

    /// <summary>Longest unit of the list; a longer run of letters is part of a name such as 21stcentury.</summary>
    private const int LongestUnit = 5;

    public static int End(string text, int at, bool atLineStart)
    {
        int end = Digits(text, at);
        while (end + 1 < text.Length && text[end] is ',' or '.' or ':' or '/' && Chars.IsDigit(text, end + 1)) end = Digits(text, end + 1);
        if (end < text.Length && text[end] == '-' && Phone(text, at, end) is > 0 and int phone) return phone;
        if (atLineStart && end < text.Length && text[end] == '.' && end - at <= 3 && Chars.IsBlankOrEnd(text, end + 1)) return end + 1;
        return Suffixed(text, end);
    }

    private static int Digits(string text, int at)
    {
        while (Chars.IsDigit(text, at)) at++;
        return at;
    }

    private static int Suffixed(string text, int end)
    {
        int letters = end;
        while (letters < text.Length && Chars.WordLength(text, letters) is > 0 and int length) letters += length;
        if (letters == end || (letters - end <= LongestUnit && Units.Contains(text[end..letters]))) return end;
        return letters;
    }

    /// <summary>Groups of three, three and four digits, the first or first two optional; 0 where the run is no telephone number (1969-1970 is a range).</summary>
    private static int Phone(string text, int start, int hyphen)
    {
        int groups = 1, last = hyphen - start, end = hyphen;
        if (last > 3) return 0;
        while (end < text.Length && text[end] == '-' && Chars.IsDigit(text, end + 1))
        {
            int next = Digits(text, end + 1);
            last = next - end - 1;
            end = next;
            if (++groups > 4 || last is < 3 or > 4) return 0;
        }

        return groups >= 2 && last == 4 && hyphen - start == 3 || groups >= 3 && last == 4 ? end : 0;
    }
}
