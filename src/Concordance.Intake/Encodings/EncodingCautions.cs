using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Intake.Encodings;

/// <summary>What a reader should know about how a file's bytes became characters.</summary>
public static class EncodingCautions
{
    private static readonly RuleId Guessed = new("intake/windows-1252"), Lost = new("intake/replacement-characters"), Garbled = new("intake/decoded-twice"), Mixed = new("intake/mixed-encodings"), Hidden = new("intake/hidden-characters");

    public static IEnumerable<Caution> Of(DecodedText decoded, ReportId report)
    {
        string text = decoded.Text;
        if (decoded.Encoding == TextEncoding.Windows1252 && text.Length > 0) yield return new Caution(null, CautionKind.Encoding, new Because(Guessed, FirstForeign(text, report), []));
        if (decoded.Encoding == TextEncoding.Mixed) yield return new Caution(null, CautionKind.Encoding, new Because(Mixed, FirstForeign(text, report), []));
        if (Places(text, report, ReplacementAt) is { Length: > 0 } lost) yield return new Caution(lost[0].Span, CautionKind.Encoding, new Because(Lost, lost, []));
        if (Places(text, report, TwiceDecodedAt) is { Length: > 0 } garbled) yield return new Caution(garbled[0].Span, CautionKind.Encoding, new Because(Garbled, garbled, []));
        if (Places(text, report, HiddenAt) is { Length: > 0 } hidden) yield return new Caution(hidden[0].Span, CautionKind.Encoding, new Because(Hidden, hidden, []));
    }

    /// <summary>
    /// Characters without width inside a word, which keep it from being found, and signs that turn the direction of writing, which
    /// show words in another order than they stand in.
    /// </summary>
    private static int HiddenAt(string text, int at) => text[at] switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => at > 0 && at + 1 < text.Length && IsLatin(text[at - 1]) && IsLatin(text[at + 1]) ? 1 : 0,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => 1,
        '\0' => 1,
        _ => 0,
    };

    private static bool IsLatin(char c) => char.IsLetter(c) && c <= '\u024F';

    /// <summary>The first character that a UTF-8 reader would have stumbled on.</summary>
    private static ImmutableArray<Place> FirstForeign(string text, ReportId report)
    {
        for (int i = 0; i < text.Length; i++)
            if (text[i] > '\x7F') return [new Place(report, new Span(i, i + 1))];
        return [];
    }

    private static ImmutableArray<Place> Places(string text, ReportId report, Func<string, int, int> lengthAt)
    {
        ImmutableArray<Place>.Builder places = ImmutableArray.CreateBuilder<Place>();
        for (int i = 0; i < text.Length;)
        {
            int length = lengthAt(text, i);
            if (length > 0) places.Add(new Place(report, new Span(i, i + length)));
            i += Math.Max(1, length);
        }

        return places.ToImmutable();
    }

    private static int ReplacementAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == '\uFFFD') end++;
        return end - at;
    }

    /// <summary>UTF-8 quotation marks and dashes that were read as Windows-1252: "â€™", "â€œ", "â€“".</summary>
    private static int TwiceDecodedAt(string text, int at) => text[at] == '\u00E2' && at + 2 < text.Length && text[at + 1] == '\u20AC' ? 3 : 0;
}
