using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>The words of a sentence that tell its event from others, cut to their stems: two sentences that share several speak of one event.</summary>
public static class EventWords
{
    private const int StemLength = 5;
    private const char Figure = '#';
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

    /// <summary>A word around a time: its stem where it tells the event from others, and whether it is written as part of a name.</summary>
    public readonly record struct Word(string? Stem, bool Capital);

    /// <summary>The words of a time's sentence in order, without the time itself; read once and held against many days.</summary>
    public static ImmutableArray<Word> InOrder(ParsedText parsed, Span at)
    {
        int token = Math.Min(parsed.TokenAt(at.Start), parsed.Count - 1);
        if (token < 0) return [];
        SentenceRange range = Sentence(parsed, token);
        return [.. Enumerable.Range(range.First, range.Count).Select(i => new Word(parsed.Spans[i].Overlaps(at) ? null : Stem(parsed.Form(i)), char.IsUpper(parsed.Form(i)[0])))];
    }

    /// <summary>How many of some words stand around a time; the words of one name ("Customs House") count once.</summary>
    public static int Shared(ImmutableArray<Word> words, FrozenSet<string> others)
    {
        int shared = 0;
        bool inName = false;
        for (int i = 0; i < words.Length; i++)
        {
            (string? stem, bool capital) = words[i];
            if (stem is null || !others.Contains(stem))
            {
                inName &= capital;
                continue;
            }

            if (!(inName && capital) && FirstOf(words, stem) == i) shared++;
            inName = capital;
        }

        return shared;
    }

    /// <summary>Whether more than names is shared: who was there says little of what it was.</summary>
    public static bool ShareMoreThanNames(ImmutableArray<Word> words, FrozenSet<string> others) => words.Any(w => w is { Stem: { } stem, Capital: false } && others.Contains(stem));

    /// <summary>Whether two sentences tell the same figures, two at least.</summary>
    public static bool ShareAllFigures(ImmutableArray<Word> words, FrozenSet<string> others)
    {
        HashSet<string> figures = [.. words.Select(w => w.Stem).OfType<string>().Where(IsFigure)];
        return figures.Count > 1 && figures.SetEquals(others.Where(IsFigure));
    }

    private static bool IsFigure(string stem) => stem[0] == Figure;

    private static int FirstOf(ImmutableArray<Word> words, string stem)
    {
        int first = 0;
        while (words[first].Stem != stem) first++;
        return first;
    }

    /// <summary>The sentence of a token, or what stands between semicolons of it: "the verdict was not handed down on Monday; the court heard a witness yesterday".</summary>
    private static SentenceRange Sentence(ParsedText parsed, int token)
    {
        SentenceRange range = parsed.Sentences.Length == 0 ? new SentenceRange(0, parsed.Count) : parsed.Sentences[parsed.SentenceOf[token]];
        int first = token, end = token;
        while (first > range.First && parsed.Form(first - 1) != ";") first--;
        while (end < range.End && parsed.Form(end) != ";") end++;
        return new SentenceRange(first, end);
    }

    private static string? Stem(string form)
    {
        // A year is said of much.
        if (char.IsDigit(form[0])) return form.Length is > 1 and < 12 && !(form.Length == 4 && form[0] is '1' or '2' && form.All(char.IsDigit)) ? Figure + form : null;
        if (form.Length is < 4 or > 30 || !char.IsLetter(form[0])) return null;
        string lower = form.ToLowerInvariant();
        if (Common.Contains(lower) || (WordKindLists.Of(lower) & WordKinds.Title) != 0) return null;
        if (lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal)) lower = lower[..^1];
        return lower.Length > StemLength ? lower[..StemLength] : lower;
    }
}
