using Concordance.Texts;

namespace Concordance.Language.Words;

/// <summary>Tokens that begin with a letter, up to and with the full stop of an abbreviation, before contractions are parted.</summary>
internal static class WordRuns
{
    private static readonly IReadOnlySet<string> KeptPrefixes = WordList.ReadSet(typeof(WordRuns), "en.kept-prefixes.txt");

    /// <summary>No prefix or abbreviation of the lists is longer, so no longer word is looked up.</summary>
    private const int LongestListed = 12;

    public static int End(string text, int at)
    {
        if (Acronym(text, at) is > 0 and int acronym) return acronym;
        if (CurrencyCodes.JoinedToNumber(text, at) is > 0 and int currency) return currency;
        int end = at;
        while (true)
        {
            end = Run(text, end);
            if (end >= text.Length) return end;
            char c = text[end];
            if (Chars.IsApostrophe(c) && Chars.IsLetter(text, end + 1)) end++;
            else if (c == '&' && IsShortCapitals(text, at, end) && Chars.IsLetter(text, end + 1)) end++;
            else if (c == '$' && end - at <= 3 && char.IsUpper(text[at])) return end + 1;
            else if (c == '-' && KeepsHyphen(text, at, end)) end++;
            else if (c == '.') return AfterStop(text, at, end);
            else return end;
        }
    }

    private static int Run(string text, int at)
    {
        while (at < text.Length && Chars.WordLength(text, at) is > 0 and int length) at += length;
        return at;
    }

    /// <summary>U.S. · e.g. · a.m. · J.R.R.: single letters each with its stop, two or more. 0 where there is none.</summary>
    private static int Acronym(string text, int at)
    {
        int end = at, letters = 0;
        while (Chars.IsLetter(text, end) && end + 1 < text.Length && text[end + 1] == '.')
        {
            end += 2;
            letters++;
        }

        if (letters < 2) return 0;
        // "the U.S" at a sentence end, or Ph.D: a last letter without a stop of its own belongs to it; a whole word does not.
        return Chars.IsLetter(text, end) && !Chars.IsWord(text, end + 1) ? end + 1 : end;
    }

    private static int AfterStop(string text, int at, int stop)
    {
        if (stop - at <= LongestListed && Abbreviations.KeepsStop(text, at, stop)) return stop + 1;
        // Names of sites and files (metro.us, report.doc); a capital behind the stop is a missing blank between sentences.
        if (!Chars.IsWord(text, stop + 1) || char.IsUpper(text[stop + 1]) || Chars.IsDigit(text, stop + 1)) return stop;
        int end = Run(text, stop + 1);
        return end < text.Length && text[end] == '.' && Chars.IsWord(text, end + 1) && char.IsLower(text[end + 1]) ? Run(text, end + 1) : end;
    }

    private static bool KeepsHyphen(string text, int at, int hyphen)
    {
        if (Chars.IsDigit(text, hyphen + 1)) return IsShortCapitals(text, at, hyphen) || Listed(text, at, hyphen);
        return Chars.IsLetter(text, hyphen + 1) && Listed(text, at, hyphen);
    }

    private static bool Listed(string text, int at, int end) => end - at <= LongestListed && KeptPrefixes.Contains(text[at..end].ToLowerInvariant());

    private static bool IsShortCapitals(string text, int at, int end)
    {
        if (end - at > 5) return false;
        for (int i = at; i < end; i++)
            if (!char.IsUpper(text[i])) return false;
        return true;
    }
}
