using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Statements of a report and the sentences with a cue that gave none.</summary>
public sealed record Attributions(ImmutableArray<Statement> Statements, ImmutableArray<Span> Unread);

/// <summary>Finds who said what, through whom.</summary>
public static class AttributionFinder
{
    public static Attributions Find(Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, Furniture furniture) => new([], []);
}
