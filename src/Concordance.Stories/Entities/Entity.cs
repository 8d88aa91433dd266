using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>One spelling of an entity's name and every place it stands.</summary>
public sealed record Variant(string Form, ImmutableArray<Place> Places);

/// <summary>Two forms taken for one entity, and why.</summary>
public sealed record Merge(string A, string B, string Why, Because Because);

/// <summary>An office as a report gives it.</summary>
public sealed record OfficeGiven(string Text, Place At, Because Because);

/// <summary>A question for a person: is this the same as that? Never decided silently.</summary>
public sealed record PerhapsSame(Place Other, string Why);

/// <summary>A person, organisation, place, document or group across the reports of one story.</summary>
/// <param name="Members">The referents of single reports that are this entity.</param>
/// <param name="Main">The earliest mention: what its id hashes and what other entities' questions point to.</param>
public sealed record Entity(
    string Name, ReferentType Type, ImmutableArray<Variant> Variants, ImmutableArray<OfficeGiven> Offices, ImmutableArray<Merge> Merged,
    ImmutableArray<PerhapsSame> PerhapsSame, ImmutableArray<Referent> Members, Place Main, Because Because);
