using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Concordance.Texts;

namespace Concordance.Language.Conllu;

/// <summary>
/// Lays CoNLL-U sentences out as one text with spans: words parted as SpaceAfter says, a blank line before a paragraph or document,
/// the parts of a written word side by side in it. The tokens and sentences are those of the file.
/// </summary>
public static class ConlluText
{
    /// <summary>The tokens of the sentences over the text rebuilt from them.</summary>
    public static Tokens Tokens(ReportId? report, IReadOnlyList<ConlluSentence> sentences)
    {
        StringBuilder text = new();
        ImmutableArray<Span>.Builder spans = ImmutableArray.CreateBuilder<Span>();
        ImmutableArray<SentenceRange>.Builder ranges = ImmutableArray.CreateBuilder<SentenceRange>();
        foreach (ConlluSentence sentence in sentences)
        {
            if (text.Length > 0 && (sentence.Begins("newpar") || sentence.Begins("newdoc"))) EndParagraph(text);
            int first = spans.Count;
            AddWords(sentence, text, spans);
            ranges.Add(new SentenceRange(first, spans.Count));
        }

        string whole = text.ToString();
        return new Tokens(report ?? ReportId.OfText(whole), whole, spans.ToImmutable(), ranges.ToImmutable());
    }

    /// <summary>The sentences with the tags, lemmas and trees of the file; a tag or relation the enums lack becomes X or dep.</summary>
    public static ParsedText Parsed(ReportId? report, IReadOnlyList<ConlluSentence> sentences)
    {
        Tokens tokens = Tokens(report, sentences);
        ImmutableArray<ConlluWord> words = [.. sentences.SelectMany(s => s.Words)];
        ImmutableArray<int>.Builder heads = ImmutableArray.CreateBuilder<int>(words.Length);
        for (int s = 0; s < sentences.Count; s++)
            foreach (ConlluWord word in sentences[s].Words) heads.Add(word.Head == 0 ? -1 : tokens.Sentences[s].First + word.Head - 1);
        return new ParsedText(tokens,
            [.. words.Select(w => LabelNames.Pos(w.Upos))], [.. words.Select(w => w.Xpos)], [.. words.Select(w => w.Lemma)],
            heads.ToImmutable(), [.. words.Select(w => LabelNames.Relation(w.Deprel))]);
    }

    private static void AddWords(ConlluSentence sentence, StringBuilder text, ImmutableArray<Span>.Builder spans)
    {
        int next = 0;
        foreach (ConlluRange range in sentence.Ranges)
        {
            for (; next < range.First - 1; next++) AddWritten(sentence.Words[next].Form, sentence.Words[next].Misc, 1, [sentence.Words[next]], text, spans);
            AddWritten(range.Form, range.Misc, range.Last - range.First + 1, sentence.Words.AsSpan()[next..range.Last], text, spans);
            next = range.Last;
        }

        for (; next < sentence.Words.Length; next++) AddWritten(sentence.Words[next].Form, sentence.Words[next].Misc, 1, [sentence.Words[next]], text, spans);
    }

    /// <summary>Parts that do not spell the written word ("im" as I + m does, "wanna" as want + to does not) share its letters as their lengths allow.</summary>
    private static void AddWritten(string form, string misc, int parts, ReadOnlySpan<ConlluWord> words, StringBuilder text, ImmutableArray<Span>.Builder spans)
    {
        int start = text.Length, at = start, end = start + form.Length;
        text.Append(form);
        for (int i = 0; i < parts; i++)
        {
            int stop = i == parts - 1 ? end : Math.Min(Math.Max(at + words[i].Form.Length, at + 1), Math.Max(at, end - (parts - 1 - i)));
            spans.Add(new Span(at, stop));
            at = stop;
        }

        if (!HasNoSpaceAfter(misc)) text.Append(' ');
    }

    private static bool HasNoSpaceAfter(string misc) => misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static void EndParagraph(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        text.Append("\n\n");
    }

    /// <summary>The "TokenRange=start:end" of a MISC column; null where there is none.</summary>
    public static Span? TokenRange(string misc)
    {
        foreach (string field in misc.Split('|'))
        {
            if (!field.StartsWith("TokenRange=", StringComparison.Ordinal)) continue;
            string[] ends = field["TokenRange=".Length..].Split(':');
            if (ends.Length == 2 && int.TryParse(ends[0], NumberStyles.None, null, out int start) && int.TryParse(ends[1], NumberStyles.None, null, out int end) && end >= start) return new Span(start, end);
        }

        return null;
    }
}
