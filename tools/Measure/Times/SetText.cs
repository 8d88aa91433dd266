using System.Text;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>A text set from a corpus's words: blanks and quotation marks as a newspaper sets them.</summary>
public sealed class SetText
{
    private readonly StringBuilder _text = new();
    private int _sentence = -1;
    private bool _isQuoting, _isOpened;

    /// <summary>Adds a word and says where it stands.</summary>
    /// <param name="between">What is set before a word that begins a sentence.</param>
    public Span Add(string word, int sentence, string between = "\n")
    {
        bool begins = sentence != _sentence, isQuote = word is "\"" or "``" or "''";
        if (begins && between != " ") _isQuoting = false;
        if (isQuote) _isQuoting = !_isQuoting;
        bool closes = isQuote && !_isQuoting;
        if (_text.Length > 0 && !_isOpened && !closes) _text.Append(begins ? between : Clings(word) ? "" : " ");
        (_sentence, _isOpened) = (sentence, isQuote ? _isQuoting : word == "`");
        string set = isQuote ? "\"" : word == "`" ? "'" : word;
        _text.Append(set);
        return new Span(_text.Length - set.Length, _text.Length);
    }

    public override string ToString() => _text.ToString();

    private bool Clings(string word) =>
        word is "," or "." or ";" or ":" or "?" or "!" or ")" or "]" or "%" or "'s" or "’s" or "n't" or "'" or "-" or "'re" or "'ll" or "'ve" or "'d" or "'m" || _text[^1] is '(' or '[' or '$' or '€' or '£' or '-'
        || (_text[^1] == ':' && char.IsAsciiDigit(word[0]) && _text.Length > 1 && char.IsAsciiDigit(_text[^2])) || (word[0] == '$' && _text.ToString(Math.Max(0, _text.Length - 2), Math.Min(2, _text.Length)) == "US");
}
