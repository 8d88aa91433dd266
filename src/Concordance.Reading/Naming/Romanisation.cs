using System.Collections.Frozen;
using System.Text;
using Concordance.Texts;

namespace Concordance.Reading.Naming;

/// <summary>
/// Writes names in plain letters, and folds the spellings that published romanisation standards give to one name
/// ("Zelinskiy", "Zelinsky"). The tables name their standards. Own tables, because case and accent folding of the
/// platform depend on its data.
/// </summary>
public static class Romanisation
{
    private static readonly FrozenDictionary<char, string> Plain =
        WordList.Read(typeof(Romanisation), "en.letters.txt").Select(l => l.Split('\t')).ToFrozenDictionary(f => f[0][0], f => f[1]);

    private static readonly FrozenDictionary<string, string> Spellings =
        WordList.Read(typeof(Romanisation), "en.romanisation.txt").Select(l => l.Split('\t')).ToFrozenDictionary(f => f[0], f => f[1], StringComparer.Ordinal);

    private static readonly int Longest = Spellings.Keys.Max(k => k.Length);

    /// <summary>The letters and digits of a text in plain lower-case letters; apostrophes and full stops fall away, all else parts words by one blank.</summary>
    public static string Letters(ReadOnlySpan<char> text)
    {
        StringBuilder plain = new(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (c is '.' or '\'' or '’' or 'ʼ' or '`') continue;
            string? written = Plain.TryGetValue(c, out string? found) ? found : char.IsLetterOrDigit(c) ? null : " ";
            if (written == " ") { gap = plain.Length > 0; continue; }
            if (gap) plain.Append(' ');
            gap = false;
            if (written is null) plain.Append(char.ToLowerInvariant(c)); else plain.Append(written);
        }

        return plain.ToString();
    }

    /// <summary>Plain letters with the standards' spellings folded into one and doubled letters made single.</summary>
    public static string Fold(string letters)
    {
        StringBuilder folded = new(letters.Length);
        for (int i = 0; i < letters.Length;)
        {
            int length = Math.Min(Longest, letters.Length - i);
            string? to = null;
            while (length > 0 && !Spellings.TryGetValue(letters.Substring(i, length), out to)) length--;
            foreach (char c in to ?? letters.Substring(i, 1))
                if (folded.Length == 0 || folded[^1] != c) folded.Append(c);
            i += Math.Max(1, length);
        }

        return folded.ToString();
    }
}
