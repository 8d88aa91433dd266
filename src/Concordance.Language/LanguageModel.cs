using System.Collections.Immutable;
using Concordance.Language.Lemmas;
using Concordance.Language.Names;
using Concordance.Language.Sentences;
using Concordance.Language.Tags;
using Concordance.Language.Tree;
using Concordance.Texts;

namespace Concordance.Language;

/// <summary>The trained models of one language and the stages that use them. Safe to share between threads.</summary>
public sealed class LanguageModel
{
    private readonly ModelFile _file;

    private LanguageModel(ModelFile file) => _file = file;

    /// <summary>The name of the model, as its folder is called: "en-2026-11".</summary>
    public string Name => _file.Name;

    public NameFinder Names { get; } = new();

    /// <summary>A model from the bytes of its model.bin.</summary>
    /// <exception cref="ModelException">Where the bytes are no model, are cut short, or were made for other features.</exception>
    public static LanguageModel Load(ReadOnlySpan<byte> bytes) => new(ModelFile.Read(bytes));

    /// <summary>Sentences, tokens, tags, lemmas and trees of a text.</summary>
    public ParsedText Parse(ReportId report, string text) => Parse(SentenceSplitter.Split(report, text));

    /// <summary>Tags, lemmas and trees of tokens and sentences as given.</summary>
    public ParsedText Parse(Tokens tokens)
    {
        byte[] tags = new byte[tokens.Count];
        int[] heads = new int[tokens.Count];
        Relation[] relations = new Relation[tokens.Count];
        Tagger tagger = new(_file.TagWeights, _file.Tags, _file.SureTags);
        TransitionParser parser = new(_file.TreeWeights);
        WordShapes words = new();
        byte[] coarse = [.. _file.Tags.All.Select(t => (byte)t.Pos)];
        byte[] pos = new byte[tokens.Count];
        bool[] headline = new bool[tokens.Sentences.Length], mistaken = new bool[tokens.Count];
        for (int s = 0; s < headline.Length; s++)
        {
            Tag(tokens.Sentences[s], []);
            headline[s] = words.Case != 0;
        }

        NamesOfText names = new(tokens, pos, headline);
        foreach (SentenceRange range in tokens.Sentences)
        {
            for (int t = range.First; t < range.End; t++) mistaken[t] = names.IsMistaken(t, (Pos)pos[t]);
            ReadOnlySpan<bool> here = mistaken.AsSpan(range.First, range.Count);
            if (here.Contains(true)) Tag(range, here);
        }

        return new ParsedText(tokens, [.. pos.Select(p => (Pos)p)], [.. tags.Select(t => _file.Tags.All[t].Tag)], LemmasOf(tokens, tags), [.. heads], [.. relations]);

        // A dateline is no part of the sentence behind it: each has a tree of its own, and that of the dateline hangs on the other's root.
        void Tag(SentenceRange range, ReadOnlySpan<bool> known)
        {
            int behind = Behind(tokens, range);
            TagWords(range, known);
            if (behind == range.First)
            {
                ReadTree(range);
                return;
            }

            // In capitals and without a verb it is tagged with the sentence, as it is in what the tagger learnt from.
            SentenceRange dateline = new(range.First, behind), rest = new(behind, range.End);
            words.Read(tokens.Text, tokens.Spans.AsSpan()[dateline.First..dateline.End]);
            ReadTree(dateline);
            TagWords(rest, known.IsEmpty ? known : known[dateline.Count..]);
            ReadTree(rest);
            int of = dateline.First + heads.AsSpan(dateline.First, dateline.Count).IndexOf(-1);
            (heads[of], relations[of]) = (rest.First + heads.AsSpan(rest.First, rest.Count).IndexOf(-1), Relation.discourse);
        }

        void TagWords(SentenceRange range, ReadOnlySpan<bool> known)
        {
            words.Read(tokens.Text, tokens.Spans.AsSpan()[range.First..range.End]);
            tagger.Tag(words, tags.AsSpan(range.First, range.Count), known);
            for (int t = range.First; t < range.End; t++) pos[t] = coarse[tags[t]];
        }

        // From the tags, so that a sentence tagged again has another, and the words last read.
        void ReadTree(SentenceRange range)
        {
            parser.Parse(new TaggedWords(words.Lower.AsSpan(0, range.Count), tags.AsSpan(range.First, range.Count), pos.AsSpan(range.First, range.Count)), heads.AsSpan(range.First, range.Count), relations.AsSpan(range.First, range.Count));
            for (int t = range.First; t < range.End; t++)
                if (heads[t] >= 0) heads[t] += range.First;
        }
    }

    /// <summary>The first token behind the dateline that a sentence begins with, or its first where it begins with none or holds nothing else.</summary>
    private static int Behind(Tokens tokens, SentenceRange range)
    {
        int end = OpeningDateline.EndIn(tokens.Text, tokens.Spans[range.First].Start), first = range.First;
        while (first < range.End && tokens.Spans[first].Start < end) first++;
        return first == range.End ? range.First : first;
    }

    private ImmutableArray<string> LemmasOf(Tokens tokens, byte[] tags)
    {
        Lemmatizer lemmas = _file.Lemmas;
        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>(tokens.Count);
        for (int t = 0; t < tokens.Count; t++) found.Add(lemmas.Lemma(tokens.Spans[t].In(tokens.Text), tags[t], _file.Tags.All[tags[t]].Tag));
        return found.MoveToImmutable();
    }
}
