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
