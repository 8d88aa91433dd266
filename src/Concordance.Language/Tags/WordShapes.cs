using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Language.Tags;

/// <summary>
/// What the features of tags and trees see of a sentence's words, as hashes: the form, the folded form (lower case, digits as 0), its ends
/// and its shape. Lower case is that of the invariant culture. Arrays are reused from sentence to sentence.
/// </summary>
public sealed class WordShapes
{
    private const int LongestRead = 48;
    private readonly char[] _lower = new char[LongestRead];

    public int Count { get; private set; }

    public ulong[] Form { get; private set; } = new ulong[64];

    public ulong[] Lower { get; private set; } = new ulong[64];

    /// <summary>The last one to four characters of the folded form, four values a word.</summary>
    public ulong[] Suffixes { get; private set; } = new ulong[256];

    /// <summary>The first one to three characters of the folded form, three values a word.</summary>
    public ulong[] Prefixes { get; private set; } = new ulong[192];

    /// <summary>Capitals, small letters, digits and other signs as X, x, 0 and themselves, runs folded: "Xx-0".</summary>
    public ulong[] Shape { get; private set; } = new ulong[64];

    /// <summary>0 where the sentence has small letters in its words, 1 where all is in capitals, 2 where nearly every word begins with one (headlines).</summary>
    public int Case { get; private set; }

    public void Read(string text, ReadOnlySpan<Span> spans)
    {
        Count = spans.Length;
        Grow(Count);
        int capital = 0, small = 0, allCaps = 0;
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<char> form = spans[i].In(text);
            ReadWord(i, form);
            if (!char.IsLetter(form[0]) || form.Length < 2) continue;
            if (char.IsUpper(form[0])) capital++; else small++;
            if (char.IsUpper(form[0]) && char.IsUpper(form[1])) allCaps++;
        }

        Case = small > capital / 3 || capital < 3 ? 0 : allCaps * 2 > capital + small ? 1 : 2;
    }

    private void ReadWord(int i, ReadOnlySpan<char> form)
    {
        Form[i] = Hash.Fnv(form);
        // A word longer than any of a dictionary is known by its beginning and end.
        int length = Math.Min(form.Length, LongestRead), skipped = form.Length - length;
        Span<char> lower = _lower.AsSpan(0, length);
        ulong shape = 14695981039346656037UL;
        char last = '\0';
        for (int k = 0; k < length; k++)
        {
            char c = form[k < LongestRead / 2 ? k : k + skipped];
            lower[k] = Fold(c);
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsAsciiDigit(c) ? '0' : Chars.IsApostrophe(c) ? '\'' : c;
            if (kind != last) shape = (shape ^ kind) * 1099511628211UL;
            last = kind;
        }

        Shape[i] = shape;
        Lower[i] = Hash.Fnv(lower);
        for (int k = 1; k <= 4; k++) Suffixes[i * 4 + k - 1] = k <= length ? Hash.Fnv(lower[^k..]) : 0;
        for (int k = 1; k <= 3; k++) Prefixes[i * 3 + k - 1] = k <= length ? Hash.Fnv(lower[..k]) : 0;
    }

    /// <summary>Typographic and typewriter marks are one to the models; digits differ in nothing that syntax sees.</summary>
    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        '\u2019' or '\u2018' or '\u02BC' or '`' => '\'',
        '\u201C' or '\u201D' => '"',
        _ => char.ToLowerInvariant(c),
    };

    private void Grow(int count)
    {
        if (count <= Form.Length) return;
        int size = count * 2;
        Form = new ulong[size];
        Lower = new ulong[size];
        Shape = new ulong[size];
        Suffixes = new ulong[size * 4];
        Prefixes = new ulong[size * 3];
    }
}
