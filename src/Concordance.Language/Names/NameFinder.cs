using System.Collections.Immutable;

namespace Concordance.Language.Names;

/// <summary>Finds names of persons, organisations and places.</summary>
public sealed class NameFinder
{
    public ImmutableArray<Name> Find(ParsedText parsed) => [];
}
