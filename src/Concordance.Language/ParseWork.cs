using System.Collections.Immutable;
using Concordance.Language.Sentences;
using Concordance.Language.Tags;
using Concordance.Language.Tree;

namespace Concordance.Language;

/// <summary>The tags and trees of one text while they are read, sentence by sentence.</summary>
internal sealed class ParseWork(ModelFile file, Tokens tokens)
{
    private readonly Tagger _tagger = new(file.TagWeights, file.Tags, file.SureTags);
    private readonly TransitionParser _parser = new(file.TreeWeights);
    private readonly WordShapes _words = new();
    private readonly byte[] _coarse = [.. file.Tags.All.Select(t => (byte)t.Pos)];

    public byte[] Tags { get; } = new byte[tokens.Count];

    public byte[] Pos { get; } = new byte[tokens.Count];

    public int[] Heads { get; } = new int[tokens.Count];

    public Relation[] Relations { get; } = new Relation[tokens.Count];

    /// <summary>Whether the sentence last read has capitals that tell nothing.</summary>
    public bool IsHeadline => _words.Case != 0;

    /// <summary>Tags a sentence and reads its tree. A dateline is no part of the sentence behind it: each has a tree of its own, and that of the dateline hangs on the other's root.</summary>
    /// <param name="known">Of its tokens, those whose first tag was a mistake; none where it was not tagged before.</param>
    public void Read(SentenceRange range, ReadOnlySpan<bool> known)
    {
        int behind = Behind(range);
        Tag(range, known);
        if (behind == range.First)
        {
            ReadTree(range);
            return;
        }

        // In capitals and without a verb it is tagged with the sentence, as it is in what the tagger learnt from.
        SentenceRange dateline = new(range.First, behind), rest = new(behind, range.End);
        _words.Read(tokens.Text, tokens.Spans.AsSpan()[dateline.First..dateline.End]);
        ReadTree(dateline);
        Tag(rest, known.IsEmpty ? known : known[dateline.Count..]);
        ReadTree(rest);
        int of = dateline.First + Heads.AsSpan(dateline.First, dateline.Count).IndexOf(-1);
        (Heads[of], Relations[of]) = (rest.First + Heads.AsSpan(rest.First, rest.Count).IndexOf(-1), Relation.discourse);
    }

    private void Tag(SentenceRange range, ReadOnlySpan<bool> known)
    {
        _words.Read(tokens.Text, tokens.Spans.AsSpan()[range.First..range.End]);
        _tagger.Tag(_words, Tags.AsSpan(range.First, range.Count), known);
        for (int t = range.First; t < range.End; t++) Pos[t] = _coarse[Tags[t]];
    }

    /// <summary>From the tags, so that a sentence tagged again has another, and the words last read.</summary>
    private void ReadTree(SentenceRange range)
    {
        int[] days = DayBeforeMonth.In(tokens.Text, tokens.Spans.AsSpan()[range.First..range.End]);
        Span<ulong> lower = _words.Lower.AsSpan(0, range.Count);
        Span<byte> tags = Tags.AsSpan(range.First, range.Count), pos = Pos.AsSpan(range.First, range.Count);
        Span<int> heads = Heads.AsSpan(range.First, range.Count);
        Span<Relation> relations = Relations.AsSpan(range.First, range.Count);
        SwapWords(days, lower, tags, pos);
        _parser.Parse(new TaggedWords(lower, tags, pos), heads, relations);
        SwapWords(days, lower, tags, pos);
        DayBeforeMonth.SwapHeads(days, heads);
        DayBeforeMonth.Swap(days, relations);
        for (int t = range.First; t < range.End; t++)
            if (Heads[t] >= 0) Heads[t] += range.First;
    }

    private static void SwapWords(ReadOnlySpan<int> days, Span<ulong> lower, Span<byte> tags, Span<byte> pos)
    {
        DayBeforeMonth.Swap(days, lower);
        DayBeforeMonth.Swap(days, tags);
        DayBeforeMonth.Swap(days, pos);
    }

    /// <summary>The first token behind the dateline that a sentence begins with, or its first where it begins with none or holds nothing else.</summary>
    private int Behind(SentenceRange range)
    {
        int end = OpeningDateline.EndIn(tokens.Text, tokens.Spans[range.First].Start), first = range.First;
        while (first < range.End && tokens.Spans[first].Start < end) first++;
        return first == range.End ? range.First : first;
    }
}
