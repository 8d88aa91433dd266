using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>A mention as a corpus marks it.</summary>
/// <param name="Span">All its words, relative clauses too.</param>
/// <param name="Head">Its head word or name, as the corpus gives or as the reader works it out.</param>
/// <param name="Chain">What it stands for.</param>
/// <param name="Members">The chains that a plural stands for together ("they" for two persons named apart); else empty.</param>
/// <param name="IsActor">Its chain has a person, an organisation or a place: what the product follows.</param>
public sealed record MarkedMention(Span Span, Span Head, string Chain, ImmutableArray<string> Members, bool IsActor);

/// <summary>One text with all its marked mentions, in text order.</summary>
/// <param name="IsComplete">Whether every mention is marked: else what is not marked says nothing.</param>
public sealed record MarkedText(string Name, Report Report, ImmutableArray<MarkedMention> Mentions, bool IsComplete)
{
    /// <summary>
    /// How a found mention is a marked one: the marked head lies in it (or it in the marked head), best so that both end in
    /// the same word, and of several the one with the greatest share of words in common: the corpus's mentions hold their
    /// relative clauses, ours do not. Where a corpus has an office and the name after it as one mention, the name is it too.
    /// </summary>
    public MarkedMention? At(Span found) =>
        Mentions.Where(m => m.Span.Overlaps(found) && (found.Contains(m.Head) || m.Head.Contains(found)))
            .OrderByDescending(m => m.Span == found).ThenByDescending(m => m.Head.Contains(found.End - 1)).ThenByDescending(m => Likeness(m.Span, found)).FirstOrDefault()
        ?? Mentions.Where(m => m.Span.Contains(found) && m.Span.End <= found.End + 2).OrderBy(m => m.Span.Length).FirstOrDefault();

    private static double Likeness(Span a, Span b) => (double)a.Shared(b) / (a.Length + b.Length - a.Shared(b));
}

/// <summary>The forms of reference that are told apart.</summary>
public enum Form { HeShe, It, They, IWe, Description, Other }

/// <summary>Which form words have.</summary>
public static class Forms
{
    /// <remarks>"US" is a country.</remarks>
    public static Form Of(string words) => words == "US" ? Form.Other : words.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" => Form.HeShe,
        "it" or "its" or "itself" => Form.It,
        "they" or "them" or "their" or "theirs" or "themselves" => Form.They,
        "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" => Form.IWe,
        string w when w.StartsWith("the ", StringComparison.Ordinal) || w.StartsWith("this ", StringComparison.Ordinal) || w.StartsWith("that ", StringComparison.Ordinal)
            || w.StartsWith("these ", StringComparison.Ordinal) || w.StartsWith("those ", StringComparison.Ordinal) || w.StartsWith("both ", StringComparison.Ordinal) => Form.Description,
        _ => Form.Other,
    };

    public static string Title(Form form) => form switch
    {
        Form.HeShe => "he, she",
        Form.It => "it",
        Form.They => "they",
        Form.IWe => "I, we",
        Form.Description => "the, this, both + noun",
        Form.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static bool IsPronoun(Form form) => form is Form.HeShe or Form.It or Form.They or Form.IWe;
}
