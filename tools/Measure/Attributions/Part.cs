using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Attributions;

/// <summary>The three parts of an attribution.</summary>
public enum PartKind { Source, Cue, Content }

/// <summary>An attribution as corpus and product both have it: stretches of one document; empty where a part is absent.</summary>
public sealed record AttributionMark(int Document, ImmutableArray<Span> Source, ImmutableArray<Span> Cue, ImmutableArray<Span> Content, string Rule)
{
    public ImmutableArray<Span> Of(PartKind part) => part switch
    {
        PartKind.Source => Source,
        PartKind.Cue => Cue,
        PartKind.Content => Content,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}

/// <summary>A corpus marks quotation marks and "that" as content, the product does not: both sides are stripped before they are compared.</summary>
public static class Part
{
    private const string Quotes = "\"'`“”‘’«»„‟";

    private const string Final = ".,;:!?";

    /// <summary>Stripped pieces in text order; pieces with nothing but blanks and quotation marks between them are one.</summary>
    public static ImmutableArray<Span> Strip(string text, ImmutableArray<Span> pieces)
    {
        List<Span> stripped = [];
        foreach (Span piece in pieces.Order())
        {
            Span next = Strip(text, piece);
            if (next.IsEmpty) continue;
            if (stripped.Count > 0 && OnlyBetween(text, stripped[^1].End, next.Start)) stripped[^1] = Span.Hull(stripped[^1], next);
            else stripped.Add(next);
        }

        return [.. stripped];
    }

    private static Span Strip(string text, Span span)
    {
        int start = span.Start, end = span.End;
        while (true)
        {
            int before = end - start;
            while (start < end && (char.IsWhiteSpace(text[start]) || Quotes.Contains(text[start], StringComparison.Ordinal) || Final.Contains(text[start], StringComparison.Ordinal))) start++;
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || Quotes.Contains(text[end - 1], StringComparison.Ordinal) || Final.Contains(text[end - 1], StringComparison.Ordinal))) end--;
            if (end - start > 5 && text.AsSpan(start, 4).Equals("that", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[start + 4])) start += 5;
            if (end - start == before) return new Span(start, end);
        }
    }

    /// <summary>Whether nothing but blanks, quotation marks and final punctuation stands between two places.</summary>
    public static bool OnlyMarks(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (!char.IsWhiteSpace(text[i]) && !Quotes.Contains(text[i], StringComparison.Ordinal) && !Final.Contains(text[i], StringComparison.Ordinal)) return false;
        return from <= to;
    }

    private static bool OnlyBetween(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (!char.IsWhiteSpace(text[i]) && !Quotes.Contains(text[i], StringComparison.Ordinal)) return false;
        return true;
    }
}
