using System.Collections.Immutable;

namespace Concordance.Language.Names;

/// <summary>A state or territory as the country table has it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2: "TR".</param>
/// <param name="Name">The short English name.</param>
/// <param name="Names">All names, the short one first, official and former ones after it.</param>
/// <param name="Demonyms">Adjectives and nouns of its people: "Turkish", "Turk".</param>
/// <param name="Capitals">Names of its capital; empty where it has none.</param>
public sealed record Country(string Code, string Name, ImmutableArray<string> Names, ImmutableArray<string> Demonyms, ImmutableArray<string> Capitals);
