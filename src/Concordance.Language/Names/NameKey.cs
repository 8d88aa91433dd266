using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>
/// The hash under which a name stands in the gazetteers: letters and digits only, Latin letters without their marks,
/// in lower case. So "Al-Shabaab", "Al - Shabaab" and "al Shabaab" are one key, however a text was cut into tokens.
/// </summary>
public static class NameKey
{
    public const ulong Empty = 14695981039346656037UL;

    private const int FoldedUpTo = 0x1F00;

    private static readonly string?[] Folded = ReadFolding();

    /// <summary>The key of a phrase, or of the phrase so far continued by a word.</summary>
    public static ulong Of(ReadOnlySpan<char> words, ulong before = Empty)
    {
        ulong key = before;
        foreach (char c in words)
        {
            if (c < 128)
            {
                if (char.IsAsciiLetterOrDigit(c)) key = Add(key, char.ToLowerInvariant(c));
            }
            else if (c < FoldedUpTo && Folded[c] is { } plain)
            {
                foreach (char p in plain) key = Add(key, p);
            }
            else if (char.IsLetterOrDigit(c))
            {
                key = Add(key, char.ToLowerInvariant(c));
            }
        }

        return key;
    }

    /// <summary>The word as it is compared: folded, lower case, without punctuation.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        System.Text.StringBuilder folded = new(word.Length);
        foreach (char c in word)
        {
            if (c < FoldedUpTo && Folded[c] is { } plain) folded.Append(plain);
            else if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static ulong Add(ulong key, char c) => (key ^ c) * 1099511628211UL;

    private static string?[] ReadFolding()
    {
        string?[] folded = new string?[FoldedUpTo];
        foreach (string line in WordList.Read(typeof(NameKey), "en.letters.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (char c in line.AsSpan(blank + 1)) folded[c] = line[..blank];
        }

        return folded;
    }
}
