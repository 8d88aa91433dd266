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
        SentenceRange range = Sentence(parsed, token);
        HashSet<string> stems = new(StringComparer.Ordinal);
        for (int i = range.First; i < range.End; i++)
            if (!parsed.Spans[i].Overlaps(at) && Stem(parsed.Form(i)) is { } stem) stems.Add(stem);
        return stems.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>How many of some words stand around a time; the words of one name ("Customs House") count once.</summary>
    public static int Shared(ParsedText parsed, Span at, FrozenSet<string> others)
    {
        int token = Math.Min(parsed.TokenAt(at.Start), parsed.Count - 1);
        if (token < 0) return 0;
        SentenceRange range = Sentence(parsed, token);
        HashSet<string> seen = new(StringComparer.Ordinal);
        int shared = 0;
        bool inName = false;
        for (int i = range.First; i < range.End; i++)
        {
            bool capital = char.IsUpper(parsed.Form(i)[0]);
            if (parsed.Spans[i].Overlaps(at) || Stem(parsed.Form(i)) is not { } stem || !others.Contains(stem))
            {
                inName &= capital;
                continue;
            }

            if (seen.Add(stem) && !(inName && capital)) shared++;
            inName = capital;
        }

        return shared;
    }

    private static SentenceRange Sentence(ParsedText parsed, int token) => parsed.Sentences.Length == 0 ? new SentenceRange(0, parsed.Count) : parsed.Sentences[parsed.SentenceOf[token]];

    private static string? Stem(string form)
    {
        if (form.Length is < 4 or > 30 || !char.IsLetter(form[0])) return null;
        string lower = form.ToLowerInvariant();
        if (Common.Contains(lower)) return null;
        if (lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal)) lower = lower[..^1];
        return lower.Length > StemLength ? lower[..StemLength] : lower;
    }
}
