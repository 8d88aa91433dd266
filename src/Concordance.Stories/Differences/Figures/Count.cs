using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>Whole numbers of people or things, with or without a noun: "12", "twelve", "a".</summary>
internal static class Count
{
    private static readonly string[] Words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(' ');

    /// <summary>The number that begins with a word, and the word behind it; null for any other word, and for what is part of a time, a share or a sum.</summary>
    public static (int Value, int End)? Of(ReadReport report, int token)
    {
        ParsedText parsed = report.Parsed;
        if (token >= parsed.Count || report.Times.Any(t => t.Span.Overlaps(parsed.Spans[token]))) return null;
        if (report.Quantities.FirstOrDefault(q => q.Span.Overlaps(parsed.Spans[token])) is { } quantity)
        {
            // "About 12", "at least 12" add up to nothing sure.
            bool counts = quantity.Unit is null or "person" && Written.IsPlain(quantity) && quantity.Span.Start == parsed.Spans[token].Start;
            return counts && decimal.TryParse(quantity.Value, null, out decimal value) && value is > 0 and < 100_000 && value == decimal.Truncate(value) ? ((int)value, parsed.TokenAt(quantity.Span.End)) : null;
        }

        string before = parsed.Lower(token - 1), behind = parsed.Lower(token + 1);
        return behind is "%" or "percent" or "-" or "million" or "hundred" or "thousand" || before is "$" or "€" or "£" or "-" || Number(parsed.Lower(token)) is not { } number ? null : (number, token + 1);
    }

    /// <summary>"A guide" is one; also "an".</summary>
    public static int? WithArticle(ParsedText parsed, int token) => parsed.Lower(token) is "a" or "an" ? 1 : Number(parsed.Lower(token));

    /// <summary>A quantity that counts people or things one by one.</summary>
    public static int? OfWhole(Quantity quantity) => Written.IsPlain(quantity) && quantity.Unit is null or "person" && decimal.TryParse(quantity.Value, null, out decimal value) && value is > 2 and < 10_000 && value == decimal.Truncate(value) ? (int)value : null;

    private static int? Number(string word)
    {
        string digits = word.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length is > 0 and < 6 && digits.All(char.IsAsciiDigit)) return int.Parse(digits, null);
        return Array.IndexOf(Words, word) is >= 0 and var at ? at + 1 : null;
    }
}
