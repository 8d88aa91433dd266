using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Boilerplate;

namespace Concordance.Reading.Coreference;

/// <summary>Joins the mentions of one report into referents where one reading is clearly right.</summary>
public static class CoreferenceResolver
{
    public static ImmutableArray<Referent> Resolve(ParsedText parsed, ImmutableArray<Name> names, Furniture furniture) => [];
}
