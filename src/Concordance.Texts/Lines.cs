using System.Collections.Immutable;

namespace Concordance.Texts;

/// <summary>The lines of a text as editors count them, from 1: what [001:9] refers to.</summary>
public sealed class Lines
{
    private readonly ImmutableArray<int> _starts;
    private readonly string _text;

    public Lines(string text)
    {
        _text = text;
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        _starts = starts.ToImmutable();
    }

    public int Count => _starts.Length;

    /// <summary>Where each line begins.</summary>
    public ImmutableArray<int> Starts => _starts;

    /// <summary>The line, from 1, on which an offset lies.</summary>
    public int At(int offset)
    {
        int at = _starts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>A line's characters without its line end.</summary>
    public Span Line(int number)
    {
        int start = _starts[number - 1], end = number < Count ? _starts[number] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r') end--;
        return new Span(start, end);
    }
}
