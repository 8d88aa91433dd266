using System.Text;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>A text with some words replaced by others, and where every offset went.</summary>
internal sealed class RewrittenText
{
    private readonly List<(Span Old, Span New)> _edits = [];

    private RewrittenText(string text) => Text = text;

    public string Text { get; private set; }

    /// <summary>Replaces whole words and phrases, the longest first; letters or digits around an occurrence make it no occurrence.</summary>
    public static RewrittenText Of(string text, IReadOnlyList<(string From, string To)> renames)
    {
        (string From, string To)[] longestFirst = [.. renames.OrderByDescending(r => r.From.Length).ThenBy(r => r.From, StringComparer.Ordinal)];
        List<(Span At, string By)> edits = [];
        for (int at = 0; at < text.Length;)
        {
            (string From, string To) hit = longestFirst.FirstOrDefault(r => StandsAt(text, at, r.From));
            if (hit.From is not null) edits.Add((new Span(at, at + hit.From.Length), hit.To));
            at += hit.From?.Length ?? 1;
        }

        return Of(text, edits);
    }

    /// <param name="edits">What stands in for what, in the order of the text, without overlap.</param>
    public static RewrittenText Of(string text, IEnumerable<(Span At, string By)> edits)
    {
        RewrittenText result = new(text);
        StringBuilder built = new();
        int told = 0;
        foreach ((Span at, string by) in edits)
        {
            built.Append(text, told, at.Start - told);
            result._edits.Add((at, new Span(built.Length, built.Length + by.Length)));
            built.Append(by);
            told = at.End;
        }

        result.Text = built.Append(text, told, text.Length - told).ToString();
        return result;
    }

    /// <summary>Where a stretch of the old text lies in the new one; an end inside a replaced word goes to that word's end.</summary>
    public Span Map(Span old) => new(Map(old.Start, atEnd: false), Map(old.End, atEnd: true));

    private int Map(int offset, bool atEnd)
    {
        int shift = 0;
        foreach ((Span before, Span after) in _edits)
        {
            if (offset <= before.Start) break;
            if (offset < before.End) return atEnd ? after.End : after.Start;
            shift = after.End - before.End;
        }

        return offset + shift;
    }

    private static bool StandsAt(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
}
