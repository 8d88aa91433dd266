using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Copies;

/// <summary>How passages repeat one another: word for word, with small edits, in other words (wherever each has it from), or as one statement told twice.</summary>
public enum CopyKind { Verbatim, Edited, Paraphrase, SameStatement }

/// <summary>Words of one passage that stand otherwise in another; an empty span where nothing stands there.</summary>
public sealed record Edit(Place A, Place B);

/// <summary>Passages that come from one another or from one origin, or tell one thing in other words, which may have come to each by itself.</summary>
/// <param name="Source">The station they share, where one is named.</param>
public sealed record Copy(ImmutableArray<Place> Places, CopyKind As, ImmutableArray<Edit> Edits, Source? Source, Because Because);

public static class CopyKinds
{
    /// <summary>The same words, but for small edits.</summary>
    public static bool KeepsWords(this CopyKind kind) => kind is CopyKind.Verbatim or CopyKind.Edited;

    /// <summary>One has it from the other or both from a third, so that it counts once; not what each may have found out by itself.</summary>
    public static bool HasOneOrigin(this CopyKind kind) => kind is not CopyKind.Paraphrase;

    /// <summary>Of each report the passages that others repeat, each with the copy that it is part of.</summary>
    public static ILookup<ReportId, (Span Span, Copy Copy)> ByReport(this IEnumerable<Copy> copies) =>
        copies.SelectMany(c => c.Places.Select(p => (p.Report, p.Span, Copy: c))).ToLookup(p => p.Report, p => (p.Span, p.Copy));
}
