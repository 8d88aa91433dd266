using System.Collections.Frozen;
using Concordance.Texts;
using Lingua;

namespace Concordance.Intake.Languages;

/// <summary>
/// The language of a text as ISO 639-1 code, "und" where it is too short to tell. English is told by its function
/// words; only where these leave doubt is the general detector asked, whose models take a second and 120 MB to load.
/// </summary>
public static class LanguageDetector
{
    /// <summary>A language shows in this many characters; more are not looked at.</summary>
    private const int Sample = 20_000;

    /// <summary>In English news a third of all words are on the list; in other languages hardly one in thirty.</summary>
    private const double Surely = 0.15, Perhaps = 0.07;

    private const int FewWords = 8;

    public static readonly RuleId Unread = new("intake/language");

    private static readonly FrozenSet<string> FunctionWords =
        WordList.Read(typeof(LanguageDetector), "en.function-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<Lingua.LanguageDetector> General = new(() => LanguageDetectorBuilder.FromAllLanguages().WithLowAccuracyMode().Build());

    public static string Detect(string text)
    {
        (int words, int function) = Count(text);
        if (words > 0 && function >= 2 && function >= Surely * words) return "en";
        if (words < FewWords && !HasForeignLetters(text)) return "und";
        Language found = General.Value.DetectLanguageOf(text.Length > Sample ? text[..Sample] : text);
        if (found == Language.Unknown) return "und";
        return function >= 2 && function >= Perhaps * words ? "en" : found.IsoCode6391().ToString().ToLowerInvariant();
    }

    private static (int Words, int Function) Count(string text)
    {
        int words = 0, function = 0, end = Math.Min(text.Length, Sample);
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < end;)
        {
            int start = i;
            while (i < end && char.IsLetter(text[i])) i++;
            if (i > start)
            {
                words++;
                if (known.Contains(text.AsSpan(start, i - start))) function++;
            }
            else
            {
                i++;
            }
        }

        return (words, function);
    }

    /// <summary>Letters of another script than the Latin tell a language even in a few words.</summary>
    private static bool HasForeignLetters(string text)
    {
        int foreign = 0, letters = 0;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c > '\u024F') foreign++;
        }

        return foreign * 2 > letters;
    }
}
