using System.Collections.Immutable;
using System.Text;
using Concordance.Texts;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>Writes a passage from left to right and keeps what each stretch is; nothing is looked for afterwards.</summary>
public sealed class PassageBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];
    private bool _capital = true, _comma;
    private int _groups;

    public bool NeedsItsDay { get; set; }

    public int Length => _text.Length;

    /// <summary>Whether a sentence or a quotation begins here.</summary>
    public bool AtBeginning => _capital;

    public int NewGroup() => _groups++;

    /// <summary>The next letter is a capital: at the beginning of a sentence or of a quotation.</summary>
    public void Capital() => _capital = true;

    /// <summary>An apposition ends here: a comma follows unless punctuation does.</summary>
    public void CommaUnlessPunctuation() => _comma = true;

    public void Write(string text)
    {
        if (text.Length == 0) return;
        if (_comma && text[0] is not (',' or '.' or ';' or ':' or ')' or '?')) _text.Append(',');
        _comma = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            _text.Append(_capital && letter ? char.ToUpperInvariant(c) : c);
            if (letter) _capital = false;
            else if (c is '.' or '?' or '!' or '\n' && !Abbreviated) _capital = true;
        }
    }

    /// <summary>Writes what <paramref name="inside"/> writes and marks it.</summary>
    public void Marked(MarkKind kind, string of, string value, int group, Action inside)
    {
        Begin();
        int start = Length, at = _marks.Count;
        inside();
        _marks.Insert(at, new Mark(kind, of, value, group, new Span(start, Length)));
    }

    /// <summary>A pending comma belongs before what begins now.</summary>
    public void Begin()
    {
        if (_comma) _text.Append(',');
        _comma = false;
    }

    public Passage Build() => new(_text.ToString(), [.. _marks.Where(m => !m.Span.IsEmpty)], NeedsItsDay);

    /// <summary>A single letter before the full stop, as in "U.N.", or "Mr.", ends no sentence.</summary>
    private bool Abbreviated =>
        _text.Length >= 2 && char.IsUpper(_text[^2]) && (_text.Length == 2 || !char.IsLetter(_text[^3]));
}
