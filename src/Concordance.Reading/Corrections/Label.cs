using System.Collections.Frozen;

namespace Concordance.Reading.Corrections;

/// <summary>A label at the beginning of a line: "Correction:", "CORRECTION (12 May):", "Clarification, May 12, 2031 —", or a line of its own: "Correction to our report of 3 May".</summary>
internal static class Label
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Months = new[] { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>How many words the label has, with its colon; 0 where there is none.</summary>
    public static int End(NoticeWords words, FrozenSet<string> labels)
    {
        if (!words.BeginsLine) return 0;
        // "04:12 CORRECTION: …" in a log.
        int from = 0;
        while (from < 3 && words[from].Length > 0 && !char.IsLetter(words[from][0])) from++;
        if (!labels.Contains(words[from])) return 0;
        if (words.EndsLine && words.Count <= MostWords && from == 0 && words[1] is "" or "to" or "of" or "no" or "notice" or "and") return words.Count;
        for (int i = from + 1; i < Math.Min(words.Count, MostWords); i++)
        {
            if (words[i] is ":" or "–" or "—" or "--") return i + 1;
            if (words[i] is not ("(" or ")" or "," or "." or "/" or "-") && !Months.Contains(words[i]) && !(i < from + 4 && words[i] is "to" or "of" or "our" or "the" || words.IsPublication(i) || EarlierTelling.IsThing(words, i)) && !words[i].All(c => char.IsAsciiDigit(c) || c is '/' or '.' or '-')) return 0;
        }

        return 0;
    }
}
