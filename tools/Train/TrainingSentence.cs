using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Language.Tags;
using Concordance.Texts;

namespace Concordance.Tools.Train;

/// <summary>A sentence of a treebank ready for training: its words as the features see them, and its marks.</summary>
public sealed class TrainingSentence
{
    private TrainingSentence(string text, Span[] spans, ConlluWord[] marked, int[] heads, byte[] labels)
    {
        Text = text;
        Spans = spans;
        Marked = marked;
        Heads = heads;
        Labels = labels;
        Words = new WordShapes();
        Words.Read(text, spans);
    }

    public string Text { get; }

    public Span[] Spans { get; }

    /// <summary>The words with forms, lemmas and tags of the treebank.</summary>
    public ConlluWord[] Marked { get; }

    /// <summary>Heads by index; the root's head is the number of words.</summary>
    public int[] Heads { get; }

    public byte[] Labels { get; }

    public WordShapes Words { get; }

    /// <summary>The tags' numbers, once the lexicon is known.</summary>
    public byte[] Tags { get; set; } = [];

    /// <summary>Tags found by a tagger that has not seen this sentence: what the parser will meet.</summary>
    public byte[] FoundTags { get; set; } = [];

    public int Count => Spans.Length;

    public static TrainingSentence Of(ConlluSentence sentence)
    {
        Tokens tokens = ConlluText.Tokens(null, [sentence]);
        ConlluWord[] words = [.. sentence.Words];
        return new TrainingSentence(tokens.Text, [.. tokens.Spans], words,
            [.. words.Select(w => w.Head == 0 ? words.Length : w.Head - 1)], [.. words.Select(w => (byte)LabelNames.Relation(w.Deprel))]);
    }
}
