using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One report's word on the state of a matter.</summary>
/// <param name="At">The day spoken of where it is told of as past, else the report's day.</param>
/// <param name="Rank">How far along the state is: a later step may not fall back behind an earlier one that was reached.</param>
/// <param name="Of">The finding that tells it; null where the words themselves do.</param>
internal sealed record Telling(ReadReport In, SolvedDay At, string State, int Rank, Place Place, object? Of);
