using System.Collections.Immutable;
using Concordance.Reading.Coreference;

namespace Concordance.Dossiers.Json;

/// <summary>A person, organisation, place, document or group across the reports of a story.</summary>
public sealed record EntityEntry : FindingEntry
{
    public required string Name { get; init; }

    public required ReferentType Type { get; init; }

    public required ImmutableArray<VariantEntry> Variants { get; init; }

    public required ImmutableArray<OfficeEntry> Offices { get; init; }

    public required SpeaksForEntry? SpeaksFor { get; init; }

    public required ImmutableArray<MergeEntry> Merged { get; init; }

    public required ImmutableArray<PerhapsSameEntry> PerhapsSame { get; init; }

    public required string? Story { get; init; }
}

/// <summary>A spelling and every place it stands.</summary>
public sealed record VariantEntry(string Form, ImmutableArray<SpanEntry> Spans);

public sealed record OfficeEntry(string Text, SpanEntry Span);

public sealed record SpeaksForEntry(string Entity, SpanEntry Span);

/// <summary>Two forms taken for one, and why.</summary>
public sealed record MergeEntry(ImmutableArray<string> Forms, string Why);

/// <summary>A question for a person.</summary>
public sealed record PerhapsSameEntry(string Entity, string Why);
