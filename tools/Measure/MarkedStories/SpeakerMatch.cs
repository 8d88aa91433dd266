using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Whether a found speaker is the marked one: by the words, or by a name that stands for the same entity.</summary>
public static class SpeakerMatch
{
    /// <summary>Below this overlap a found "speaker" that swallows half a sentence would pass for the name inside it.</summary>
    private const double Least = 0.25;

    public static bool Right(Gold<Utterance> gold, Found<Utterance> found)
    {
        if (gold.Value.File != found.Value.File) return false;
        if (gold.Value.Speaker is not { } marked) return found.Value.Speaker is null;
        return found.Value.Speaker is { } given && (ByWords(marked, given) || given.Names.Any(n => marked.Names.Contains(n, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>"A span that holds both name and office is as right", says the key.</summary>
    private static bool ByWords(SpeakerWords marked, SpeakerWords given)
    {
        if (marked.Span is not { } name || given.Span is not { } words) return false;
        if (Overlap.Of(name, words) > Least) return true;
        return marked.Office is { } office && words.Overlaps(name) && Overlap.Of(Span.Hull(name, office), words) > Least;
    }
}
