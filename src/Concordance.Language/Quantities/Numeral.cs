using Concordance.Language.Times;

namespace Concordance.Language.Quantities;

/// <summary>A number as one word or figure writes it.</summary>
public static class Numeral
{
    /// <summary>Its value: 5 of "five" and of "5", 2310 of "2,310"; null where the words are no number alone.</summary>
    public static decimal? Of(string words)
    {
        CutText cut = new(words);
        return NumberReader.Cardinal(cut, 0) is { } read && read.End >= cut.Count ? read.Value : null;
    }
}
