using System.Text;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>A text set from a corpus's words: blanks as a newspaper sets them, a line for each sentence.</summary>
public sealed class SetText
{
    private readonly StringBuilder _text = new();
    private int _sentence = -1;

    /// <summary>Adds a word and says where it stands.</summary>
    public Span Add(string word, int sentence)
    {
        if (_text.Length > 0) _text.Append(sentence != _sentence ? "\n" : Clings(word) ? "" : " ");
        _sentence = sentence;
        _text.Append(word);
        return new Span(_text.Length - word.Length, _text.Length);
    }

    public override string ToString() => _text.ToString();

    private bool Clings(string word) =>
        word is "," or "." or ";" or ":" or "?" or "!" or ")" or "]" or "%" or "'s" or "’s" or "n't" or "'" or "-" || _text[^1] is '(' or '[' or '$' or '€' or '£' or '-' || (_text[^1] == ':' && char.IsAsciiDigit(word[0]) && _text.Length > 1 && char.IsAsciiDigit(_text[^2]));
}
