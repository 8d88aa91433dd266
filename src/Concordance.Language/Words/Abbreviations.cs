using Concordance.Texts;

namespace Concordance.Language.Words;

/// <summary>Which words keep a full stop behind them, and whether a sentence may end there all the same.</summary>
internal static class Abbreviations
{
    private static readonly IReadOnlySet<string> BeforeNames = WordList.ReadSet(typeof(Abbreviations), "en.abbreviations-before-names.txt");
    private static readonly IReadOnlySet<string> BeforeNumbers = WordList.ReadSet(typeof(Abbreviations), "en.abbreviations-before-numbers.txt");
    private static readonly IReadOnlySet<string> MayEnd = WordList.ReadSet(typeof(Abbreviations), "en.abbreviations.txt");

    /// <summary>Whether the stop behind [start, stop) belongs to the word.</summary>
    public static bool KeepsStop(string text, int start, int stop)
    {
        int next = stop + 1;
        while (next < text.Length && next < stop + 4 && text[next] is ' ' or '\u00A0') next++;
        bool spaced = next > stop + 1;
        if (stop - start == 1) return IsInitial(text, start, next);
        string word = text[start..stop];
        if (BeforeNumbers.Contains(word)) return spaced && Chars.IsDigit(text, next);
        if (BeforeNames.Contains(word)) return next < text.Length && text[next] is not ('\n' or '\r');
        return MayEnd.Contains(word) && !Chars.IsWord(text, stop + 1);
    }

    /// <summary>Whether a token with its stop is one after which no sentence ends (Mr., W., No.).</summary>
    public static bool NeverEnds(ReadOnlySpan<char> token) =>
        token.Length == 2 || (token.Length > 2 && token[^1] == '.' && (BeforeNames.Contains(token[..^1].ToString()) || BeforeNumbers.Contains(token[..^1].ToString())));

    /// <summary>One capital before another name ("George W. Bush", "J.Smith"); "I" is a pronoun.</summary>
    private static bool IsInitial(string text, int letter, int next) =>
        char.IsUpper(text[letter]) && text[letter] != 'I' && next < text.Length && char.IsUpper(text[next]) && !Starters.IsStarter(text, next);
}
