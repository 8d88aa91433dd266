using System.Collections.Immutable;
using System.Globalization;

namespace Concordance.Language.Conllu;

/// <summary>Reads CoNLL-U text. Tokens and sentences are taken as given.</summary>
public static class ConlluReader
{
    /// <exception cref="ConlluException">Where a line has not ten columns, words are misnumbered, or a head points outside.</exception>
    public static ImmutableArray<ConlluSentence> Read(string text)
    {
        ImmutableArray<ConlluSentence>.Builder sentences = ImmutableArray.CreateBuilder<ConlluSentence>();
        Draft draft = new();
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            if (raw.Length > 0)
            {
                draft.Add(raw.ToString(), number);
                continue;
            }

            if (draft.Words.Count > 0) sentences.Add(draft.Close(number));
        }

        if (draft.Words.Count > 0) sentences.Add(draft.Close(number));
        return sentences.ToImmutable();
    }

    private sealed class Draft
    {
        public List<ConlluWord> Words { get; } = [];

        private readonly List<string> _comments = [];
        private readonly List<ConlluRange> _ranges = [];
        private readonly List<ConlluEmptyWord> _empty = [];

        public void Add(string line, int number)
        {
            if (line[0] == '#' && Words.Count == 0)
            {
                _comments.Add(line);
                return;
            }

            string[] c = line.Split('\t');
            if (c.Length != 10) throw new ConlluException(number, $"{c.Length} columns where ten are expected");
            if (c[0].Contains('.', StringComparison.Ordinal)) _empty.Add(new ConlluEmptyWord(Words.Count, line));
            else if (c[0].IndexOf('-', StringComparison.Ordinal) is > 0 and int dash) _ranges.Add(new ConlluRange(Number(c[0][..dash], number), Number(c[0][(dash + 1)..], number), c[1], c[9]));
            else
            {
                if (Number(c[0], number) != Words.Count + 1) throw new ConlluException(number, $"word {c[0]} where {Words.Count + 1} is expected");
                Words.Add(new ConlluWord(c[1], c[2], c[3], c[4], c[5], c[6] == "_" ? 0 : Number(c[6], number), c[7], c[8], c[9]));
            }
        }

        public ConlluSentence Close(int number)
        {
            foreach (ConlluWord word in Words)
                if (word.Head > Words.Count) throw new ConlluException(number, $"head {word.Head} in a sentence of {Words.Count} words");
            ConlluSentence sentence = new([.. _comments], [.. Words], [.. _ranges], [.. _empty]);
            _comments.Clear();
            Words.Clear();
            _ranges.Clear();
            _empty.Clear();
            return sentence;
        }

        private static int Number(string column, int line) =>
            int.TryParse(column, NumberStyles.None, null, out int value) ? value : throw new ConlluException(line, $"'{column}' is no number");
    }
}
