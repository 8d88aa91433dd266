using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Names the word by which one of two clauses says less or more, where only the whole clause was told to differ.</summary>
internal static class Explained
{
    public static IEnumerable<PassageDifference> Differences(IEnumerable<PassageDifference> differs, Clause asked, TokenLayers askedLayers, Clause told, TokenLayers toldLayers)
    {
        foreach (PassageDifference one in differs)
        {
            if (one is not { As: DifferenceKind.Words, Asked: null, Told: { } at } || at.Span != told.At) { yield return one; continue; }
            Span? less = Word(asked, askedLayers, told), more = Word(told, toldLayers, asked);
            yield return less is null && more is null ? one : new PassageDifference(one.As, less, more is { } word ? told.In.Report.At(word) : null);
        }
    }

    /// <summary>The word nearest to the predicate that turns or weakens it, and that the other has not.</summary>
    private static Span? Word(Clause clause, TokenLayers layers, Clause other)
    {
        ParsedText parsed = clause.In.Parsed;
        ImmutableHashSet<string> more = [.. clause.Above.Except(other.Above), .. clause.Limits.Except(other.Limits)];
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[clause.Token]];
        int[] found = [.. Enumerable.Range(sentence.First, sentence.End - sentence.First).Where(t => t != clause.Token && (more.Contains(parsed.Lower(t)) || more.Contains(layers.Word(t)) || (parsed.Lower(t) is "n't" or "never" or "no" && more.Contains("not"))))];
        return found.Length == 0 ? null : parsed.Spans[found.MinBy(t => Math.Abs(t - clause.Token))];
    }
}
