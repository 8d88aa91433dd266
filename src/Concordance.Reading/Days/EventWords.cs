using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>The words of a sentence that tell its event from others, cut to their stems: two sentences that share several speak of one event.</summary>
public static class EventWords
{
    private const int StemLength = 5;
    private static readonly FrozenSet<string> Common = WordList.ReadSet(typeof(EventWords), "en.common-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Around(ParsedText parsed, Span at)
    {
        int token = Math.Min(parsed.TokenAt(at.Start), parsed.Count - 1);
        if (token < 0) return FrozenSet<string>.Empty;
        SentenceRange range = parsed.Sentences.Length == 0 ? new SentenceRange(0, parsed.Count) : parsed.Sentences[parsed.SentenceOf[token]];
        HashSet<string> stems = new(StringComparer.Ordinal);
        for (int i = range.First; i < range.End; i++)
            if (!parsed.Spans[i].Overlaps(at) && Stem(parsed.Form(i)) is { } stem) stems.Add(stem);
        return stems.ToFrozenSet(StringComparer.Ordinal);
    }

    private static string? Stem(string form)
    {
        if (form.Length is < 4 or > 30 || !char.IsLetter(form[0])) return null;
        string lower = form.ToLowerInvariant();
        if (Common.Contains(lower)) return null;
        if (lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal)) lower = lower[..^1];
        return lower.Length > StemLength ? lower[..StemLength] : lower;
    }
}
