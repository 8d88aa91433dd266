using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Same: two names of one happening. Entails: the first cannot be without the second.</summary>
public enum IdentityKind { Same, Entails }

/// <summary>Stated: a report says so. Assumed: nobody does, and it is shown wherever something rests on it.</summary>
public enum IdentityLevel { Stated, Assumed }

/// <summary>That two happenings are one, or that one brings the other. A line of its own; it merges nothing.</summary>
/// <param name="Why">In words a person reads.</param>
/// <param name="Places">The words it was read from.</param>
/// <param name="Holds">Its switch. Off: what rests on it is told as what would be.</param>
public sealed record Identity(Happening A, Happening B, IdentityKind As, IdentityLevel Level, string Why, ImmutableArray<Place> Places, bool Holds, Because Because);
