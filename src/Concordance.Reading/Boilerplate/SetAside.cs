using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

public enum SetAsideKind { Navigation, Caption, Credit, Repeat, Related, Footer, Advert, CitationMarker, Filler }

/// <summary>A stretch that is not the report's own running text, with the reason; shown dimmed, never deleted.</summary>
public sealed record SetAside(Span Span, SetAsideKind As, Because Because);

public enum BrokenProvenanceKind { OrphanMarker, Anonymous, SourceWithoutTarget }

/// <summary>A place where the way back to a source breaks off.</summary>
public sealed record BrokenProvenance(Span Span, BrokenProvenanceKind As, Because Because);
