using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Phrases of a word list, looked up word by word in blocks. An entry's words are in lower case, parted by blanks.</summary>
public sealed class PhraseList
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);

    private PhraseList(IEnumerable<string> entries)
    {
        foreach (string[] words in entries.Select(e => e.Split(' ')))
        {
            if (!_byFirst.TryGetValue(words[0], out List<string[]>? list)) _byFirst[words[0]] = list = [];
            list.Add(words);
        }

        foreach (List<string[]> list in _byFirst.Values) list.Sort((a, b) => b.Length.CompareTo(a.Length));
    }

    public static PhraseList Read(Type rule, string name) => new(WordList.Read(rule, name));

    /// <summary>How many words from an index on are an entry, the longest; 0 where none is.</summary>
    public int LengthAt(ImmutableArray<BlockWord> words, int index)
    {
        if (index >= words.Length || !_byFirst.TryGetValue(words[index].Lower, out List<string[]>? entries)) return 0;
        foreach (string[] entry in entries)
        {
            int n = 0;
            while (n < entry.Length && index + n < words.Length && words[index + n].Lower == entry[n]) n++;
            if (n == entry.Length) return n;
        }

        return 0;
    }

    /// <summary>The first place of an entry in the words, with its characters; null where there is none.</summary>
    public (int Index, int Length, Span Span)? First(ImmutableArray<BlockWord> words)
    {
        for (int i = 0; i < words.Length; i++)
            if (LengthAt(words, i) is > 0 and int n) return (i, n, Span.Hull(words[i].Span, words[i + n - 1].Span));
        return null;
    }

    /// <summary>Whether an entry is all the words there are.</summary>
    public bool IsWhole(ImmutableArray<BlockWord> words) => words.Length > 0 && LengthAt(words, 0) == words.Length;
}
