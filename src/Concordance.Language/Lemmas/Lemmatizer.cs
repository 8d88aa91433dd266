using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Lemmas;

/// <summary>An edit that makes a lemma: cut so many characters off the end, add these.</summary>
public readonly record struct LemmaEdit(int Cut, string Add);

/// <summary>
/// Makes lemmas by edits learnt for a whole word with its tag, else for the longest known ending with that tag. Names keep their
/// capitals, other words are lower-cased first.
/// </summary>
public sealed class Lemmatizer(ImmutableArray<LemmaEdit> edits, IReadOnlyDictionary<ulong, int> byKey)
{
    /// <summary>Endings of up to so many characters are learnt.</summary>
    public const int LongestEnding = 5;

    /// <summary>A longer token is an address or noise and is its own lemma.</summary>
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, string> Pasts = WordList.Read(typeof(Lemmatizer), "en.irregular-pasts.txt").Select(l => l.Split(' ')).ToFrozenDictionary(l => l[0], l => l[1], StringComparer.Ordinal);

    public string Lemma(ReadOnlySpan<char> form, byte tag, string penn)
    {
        string start = Start(form, penn);
        if (start.Length > LongestWord) return start;
        if (penn is "VBD" or "VBN" or "VBP" or "VB" && Pasts.TryGetValue(start, out string? known)) return known;
        if (byKey.TryGetValue(WordKey(start, tag), out int edit)) return Apply(edits[edit], start);
        for (int length = Math.Min(LongestEnding, start.Length); length >= 0; length--)
            if (byKey.TryGetValue(EndingKey(start.AsSpan(start.Length - length), tag), out edit)) return Apply(edits[edit], start);
        return start;
    }

    /// <summary>What the edit is applied to.</summary>
    public static string Start(ReadOnlySpan<char> form, string penn)
    {
        string start = penn.StartsWith("NNP", StringComparison.Ordinal) ? form.ToString() : form.ToString().ToLowerInvariant();
        return start.Replace('\u2019', '\'');
    }

    public static ulong WordKey(ReadOnlySpan<char> word, byte tag) => Hash.Fnv(word, 0x9E3779B97F4A7C15UL + tag);

    public static ulong EndingKey(ReadOnlySpan<char> ending, byte tag) => Hash.Fnv(ending, 0xBF58476D1CE4E5B9UL + (ulong)(tag * 8) + (ulong)ending.Length);

    public static string Apply(LemmaEdit edit, string start) =>
        edit.Cut == 0 && edit.Add.Length == 0 || edit.Cut > start.Length ? start : string.Concat(start.AsSpan(0, start.Length - edit.Cut), edit.Add);
}
