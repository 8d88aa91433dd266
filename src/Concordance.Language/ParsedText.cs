using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language;

/// <summary>A sentence as a range of tokens [First, End).</summary>
public readonly record struct SentenceRange(int First, int End)
{
    public int Count => End - First;
}

/// <summary>Tokens and sentences of one text: spans without overlap, in order; between them only blanks.</summary>
public sealed class Tokens(ReportId report, string text, ImmutableArray<Span> spans, ImmutableArray<SentenceRange> sentences)
{
    public ReportId Report { get; } = report;

    public string Text { get; } = text;

    public ImmutableArray<Span> Spans { get; } = spans;

    public ImmutableArray<SentenceRange> Sentences { get; } = sentences;

    public int Count => Spans.Length;
}

/// <summary>
/// A text with its tags, lemmas and dependency trees, as arrays of one length. Heads are token indexes in the whole
/// text; a sentence's root has head -1. Built once, never changed.
/// </summary>
public sealed class ParsedText
{
    public ParsedText(Tokens tokens, ImmutableArray<Pos> pos, ImmutableArray<string> tags, ImmutableArray<string> lemmas, ImmutableArray<int> heads, ImmutableArray<Relation> relations)
    {
        Layer = tokens;
        Pos = pos;
        Tags = tags;
        Lemmas = lemmas;
        Heads = heads;
        Relations = relations;
        SentenceOf = BuildSentenceOf(tokens);
        (ChildStart, ChildList) = BuildChildren(heads);
    }

    public Tokens Layer { get; }

    public ReportId Report => Layer.Report;

    public string Text => Layer.Text;

    public int Count => Layer.Count;

    public ImmutableArray<Span> Spans => Layer.Spans;

    public ImmutableArray<SentenceRange> Sentences => Layer.Sentences;

    public ImmutableArray<Pos> Pos { get; }

    /// <summary>Penn Treebank tags ("VBD", "NNP"), as the English treebanks' fifth column has them.</summary>
    public ImmutableArray<string> Tags { get; }

    public ImmutableArray<string> Lemmas { get; }

    public ImmutableArray<int> Heads { get; }

    public ImmutableArray<Relation> Relations { get; }

    /// <summary>The index of each token's sentence.</summary>
    public ImmutableArray<int> SentenceOf { get; }

    private int[] ChildStart { get; }

    private int[] ChildList { get; }

    public Token this[int index] => new(this, index);

    public string Form(int token) => Spans[token].Of(Text);

    /// <summary>A token's letters small and its apostrophe plain ("n’t" is "n't"); empty where there is no such token.</summary>
    public string Lower(int token) => token >= 0 && token < Count ? Form(token).ToLowerInvariant().Replace('’', '\'') : "";

    /// <summary>"would free them": a verb that the tagger takes for an adjective; it has a helping verb and an object, and is no adjective of what is.</summary>
    public bool IsVerbBehindModal(int token)
    {
        if (Pos[token] != Language.Pos.ADJ) return false;
        bool helped = false, acts = false;
        foreach (int child in Children(token))
        {
            if (Relations[child] == Relation.cop) return false;
            helped |= Relations[child] == Relation.aux;
            acts |= Relations[child] == Relation.obj;
        }

        return helped && acts;
    }

    /// <summary>A form that has a subject of its own: "closed", "closes", "may".</summary>
    public bool IsFiniteForm(int token) => Tags[token] is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Dependents of a token in text order.</summary>
    public ReadOnlySpan<int> Children(int token) => ChildList.AsSpan(ChildStart[token], ChildStart[token + 1] - ChildStart[token]);

    public Sentence Sentence(int index) => new(this, index);

    /// <summary>The characters from the first to the last token of a sentence.</summary>
    public Span SentenceSpan(int sentence) => SpanOf(Sentences[sentence].First, Sentences[sentence].End);

    /// <summary>The characters from one token up to (not with) another.</summary>
    public Span SpanOf(int first, int end) => new(Spans[first].Start, Spans[end - 1].End);

    /// <summary>The first token that ends after an offset; Count where there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Spans[middle].End <= offset) low = middle + 1; else high = middle;
        }

        return low;
    }

    /// <summary>The tokens that some words touch.</summary>
    public IEnumerable<int> TokensOf(Span words)
    {
        for (int t = TokenAt(words.Start); t < Count && Spans[t].Start < words.End; t++) yield return t;
    }

    private static ImmutableArray<int> BuildSentenceOf(Tokens tokens)
    {
        int[] of = new int[tokens.Count];
        for (int s = 0; s < tokens.Sentences.Length; s++)
            for (int t = tokens.Sentences[s].First; t < tokens.Sentences[s].End; t++) of[t] = s;
        return ImmutableArray.Create(of);
    }

    private static (int[] Start, int[] List) BuildChildren(ImmutableArray<int> heads)
    {
        int[] start = new int[heads.Length + 1];
        foreach (int head in heads)
            if (head >= 0) start[head + 1]++;
        for (int i = 0; i < heads.Length; i++) start[i + 1] += start[i];
        int[] next = [.. start], list = new int[start[^1]];
        for (int t = 0; t < heads.Length; t++)
            if (heads[t] >= 0) list[next[heads[t]]++] = t;
        return (start, list);
    }
}
