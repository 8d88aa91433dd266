using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>What a report's day is solved from.</summary>
/// <param name="Quiet">Stretches set aside that say nothing of the day: captions, teasers of other reports.</param>
public sealed record DayInput(Report Report, ParsedText Parsed, ImmutableArray<TimeExpression> Times, ImmutableArray<Span> Quiet);
