using Concordance.Texts;

namespace Concordance.Language.Words;

/// <summary>Codes of currencies (ISO 4217): "SGD 5 million", and joined to their number "SGD1.75", which is two words.</summary>
internal static class CurrencyCodes
{
    private static readonly IReadOnlySet<string> All = WordList.ReadSet(typeof(CurrencyCodes), "en.currency-codes.txt");

    private const int Longest = 3;

    /// <summary>The code as ISO 4217 writes it; null where the word is none.</summary>
    public static string? Of(string word) => !All.Contains(word) ? null : word == "Rs" ? "INR" : word;

    /// <summary>The end of a code that a digit follows directly; 0 where there is none.</summary>
    public static int JoinedToNumber(string text, int at)
    {
        int end = at;
        while (end - at <= Longest && char.IsAsciiLetter(end < text.Length ? text[end] : ' ')) end++;
        return end - at is 2 or Longest && Chars.IsDigit(text, end) && All.Contains(text[at..end]) ? end : 0;
    }
}
