namespace Concordance.Texts;

/// <summary>A half-open stretch [Start, End) of one text, in UTF-16 code units, as .NET strings count.</summary>
public readonly record struct Span : IComparable<Span>
{
    public Span(int start, int end)
    {
        if (start < 0 || end < start) throw new ArgumentOutOfRangeException(nameof(end), $"[{start},{end}) is no span");
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    public static Span Hull(Span a, Span b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Contains(int offset) => Start <= offset && offset < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The characters both cover; 0 where they are apart.</summary>
    public int Shared(Span other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    public string Of(string text) => text[Start..End];

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The same stretch without blanks at either end; empty at Start where it holds only blanks.</summary>
    public Span Trim(string text)
    {
        int start = Start, end = End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public override string ToString() => $"[{Start},{End})";
}
