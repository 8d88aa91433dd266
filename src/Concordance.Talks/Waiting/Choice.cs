using System.Collections.Immutable;

namespace Concordance.Talks.Waiting;

/// <summary>Several happenings of which so many are enough: each is an edge of its own, and all of them are one condition.</summary>
public sealed record Choice(int AtLeast, ImmutableArray<Happening> Of);
