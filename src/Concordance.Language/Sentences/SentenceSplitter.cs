using System.Collections.Immutable;
using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Language.Sentences;

/// <summary>
/// Groups tokens into sentences: a full stop, question or exclamation mark with what closes behind it, where the next words look like
/// a beginning; a blank line; a line break that no wrapping explains (<see cref="LineBreaks"/>).
/// </summary>
public static class SentenceSplitter
{
    /// <summary>A longer run of tokens is cut: no sentence of prose is so long, and a list or table need not be one tree.</summary>
    public const int MostTokens = 600;

    /// <summary>Sentences as ranges that cover all tokens.</summary>
    public static Tokens Split(ReportId report, string text)
    {
        ImmutableArray<Span> spans = Tokenizer.Tokenize(text);
        LineBreaks breaks = new(text);
        Boundary boundary = new(text, spans);
        ImmutableArray<SentenceRange>.Builder sentences = ImmutableArray.CreateBuilder<SentenceRange>();
        int first = 0;
        for (int t = 1; t < spans.Length; t++)
        {
            bool ends = breaks.Between(spans[t - 1].End, spans[t].Start) switch
            {
                LineBreak.Ends => true,
                LineBreak.None or LineBreak.Wraps => boundary.Before(t),
            };
            if (breaks.IsNewLine) boundary.ForgetQuotes();
            if (!ends && t - first < MostTokens) continue;
            sentences.Add(new SentenceRange(first, t));
            first = t;
        }

        if (first < spans.Length) sentences.Add(new SentenceRange(first, spans.Length));
        return new Tokens(report, text, spans, sentences.ToImmutable());
    }
}
